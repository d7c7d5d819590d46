package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unrolled.io.WindowSettings;
import org.unrolled.view.window.PanelLayout;

class RememberedPanelsTest {

    @TempDir
    private Path folder;

    @Test
    void aLargeWindowOpensWithAllPanelsAndASmallOneWithTheSentences() {
        RememberedPanels panels = new RememberedPanels(new WindowSettings(folder));
        assertThat(panels.read(1600, 900).showsWeights()).isTrue();
        assertThat(panels.read(1600, 900).showsArithmetic()).isTrue();
        assertThat(panels.read(1024, 768).showsWeights()).isFalse();
        assertThat(panels.read(1024, 768).showsArithmetic()).isFalse();
        assertThat(panels.read(1024, 768).showsSentences()).isTrue();
    }

    @Test
    void theyOpenAsTheyWereLeft() {
        PanelLayout left = new PanelLayout(false, true, false, 0.2, 0.7, 0.6);
        new RememberedPanels(new WindowSettings(folder)).write(left);
        assertThat(new RememberedPanels(new WindowSettings(folder)).read(1024, 768)).isEqualTo(left);
    }

    @Test
    void aShareThatIsNoneIsTheUsualOne() {
        WindowSettings settings = new WindowSettings(folder);
        settings.write(Map.of("left", "7", "right", "wide", "bottom", "0.5"));
        PanelLayout read = new RememberedPanels(settings).read(1600, 900);
        PanelLayout usual = PanelLayout.usual(1600, 900);
        assertThat(read.left()).isEqualTo(usual.left());
        assertThat(read.right()).isEqualTo(usual.right());
        assertThat(read.bottom()).isEqualTo(0.5);
    }
}
