package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.unrolled.view.diagram.DiagramMode;

/** The panels around the picture, and which picture is seen. */
class PanelsTest extends WindowTest {

    @Test
    void aKeyFoldsEachPanelAwayAndBack() {
        for (KeyCode key : new KeyCode[] {KeyCode.F6, KeyCode.F7, KeyCode.F8}) {
            boolean[] before = open();
            keys(key);
            assertThat(open()).isNotEqualTo(before);
            keys(key);
            assertThat(open()).isEqualTo(before);
        }
    }

    @Test
    void onePictureIsSeenAtATime() {
        assertThat(isSeen("state-space-canvas")).isFalse();
        clickOnId("show-state-space");
        assertThat(isSeen("state-space-canvas")).isTrue();
        assertThat(isSeen("diagram")).isFalse();
        clickOnId("show-folded");
        assertThat(isSeen("state-space-canvas")).isFalse();
        assertThat(mode()).isEqualTo(DiagramMode.FOLDED);
        clickOnId("show-unrolled");
        assertThat(mode()).isEqualTo(DiagramMode.UNROLLED);
        assertThat(isSeen("state-space-canvas")).isFalse();
    }

    private DiagramMode mode() {
        return onFx(() -> studio.window().diagram().modeProperty().getValue());
    }

    private boolean[] open() {
        return onFx(() -> {
            var layout = studio.window().panels();
            return new boolean[] {layout.showsSentences(), layout.showsArithmetic(), layout.showsWeights()};
        });
    }

    private boolean isSeen(String id) {
        return onFx(() -> {
            for (Node node = studio.window().lookup("#" + id); node != null; node = node.getParent()) {
                if (!node.isVisible()) {
                    return false;
                }
            }
            return studio.window().lookup("#" + id) != null;
        });
    }
}
