package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.unrolled.view.diagram.stage.DiagramMode;
import org.unrolled.view.window.PanelLayout;

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
    void aFoldedPanelSlidesInWhileThePointerIsAtItsEdge() {
        unfoldAll();
        keys(KeyCode.F6, KeyCode.F7, KeyCode.F8);
        Bounds room = onFx(() -> {
            Node middle = studio.window().getCenter();
            return middle.localToScreen(middle.getBoundsInLocal());
        });
        Point2D away = new Point2D(room.getCenterX(), room.getCenterY());
        Map<String, Point2D> edges = Map.of(
                "sentences", new Point2D(room.getMinX() + 2, room.getCenterY()),
                "weights", new Point2D(room.getMaxX() - 2, room.getCenterY()),
                "arithmetic", new Point2D(room.getCenterX(), room.getMaxY() - 2));
        edges.forEach((id, edge) -> {
            assertThat(isSeen(id)).as(id).isFalse();
            robotContext().getMouseRobot().moveNoWait(edge);
            waitUntil(() -> isSeen(id));
            robotContext().getMouseRobot().moveNoWait(away);
            waitUntil(() -> !isSeen(id));
        });
        keys(KeyCode.F6, KeyCode.F7, KeyCode.F8);
        edges.keySet().forEach(id -> assertThat(isSeen(id)).as(id).isTrue());
    }

    private void unfoldAll() {
        onFx(() -> {
            studio.window().setPanels(PanelLayout.usual(1600, 900));
            return null;
        });
        settle();
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
}
