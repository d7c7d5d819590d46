package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unrolled.io.WindowSettings;
import org.unrolled.model.document.ThemeChoice;
import org.unrolled.view.theme.Look;
import org.unrolled.view.theme.TypeSize;
import org.unrolled.view.window.PanelLayout;

class RememberedLookTest {

    @TempDir
    private Path folder;

    @Test
    void theFirstTimeItIsForAProjector() {
        assertThat(new RememberedLook(new WindowSettings(folder)).read())
                .isEqualTo(new Look(ThemeChoice.PROJECTOR, TypeSize.USUAL, false));
    }

    @Test
    void itLooksAsItWasLeft() {
        Look left = new Look(ThemeChoice.HIGH_CONTRAST, TypeSize.USUAL.larger(), true);
        new RememberedLook(new WindowSettings(folder)).write(left);
        assertThat(new RememberedLook(new WindowSettings(folder)).read()).isEqualTo(left);
    }

    @Test
    void lookAndPanelsLeaveOneAnotherAlone() {
        WindowSettings settings = new WindowSettings(folder);
        Look left = new Look(ThemeChoice.DARK, TypeSize.USUAL.smaller(), true);
        PanelLayout panels = new PanelLayout(false, true, false, 0.2, 0.7, 0.6);
        new RememberedLook(settings).write(left);
        new RememberedPanels(settings).write(panels);
        assertThat(new RememberedLook(settings).read()).isEqualTo(left);
        new RememberedLook(settings).write(Look.USUAL);
        assertThat(new RememberedPanels(settings).read(1600, 900)).isEqualTo(panels);
    }

    @Test
    void whatIsNoLookIsTheUsualOne() {
        WindowSettings settings = new WindowSettings(folder);
        settings.write(Map.of("theme", "pink", "type", "huge", "still", "perhaps"));
        assertThat(new RememberedLook(settings).read()).isEqualTo(Look.USUAL);
        settings.write(Map.of("type", "1000"));
        assertThat(new RememberedLook(settings).read().type().percent()).isEqualTo(250);
    }
}
