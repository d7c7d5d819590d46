package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.unrolled.model.walk.Cursor;
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

    @Test
    void dividersAreReachedByTabAndMovedByArrows() {
        act(() -> studio.window().setPanels(new PanelLayout(true, true, true, 0.25, 0.6, 0.6)));
        moveDivider("Divider left of", KeyCode.RIGHT);
        moveDivider("Divider right of", KeyCode.LEFT);
        moveDivider("Divider below", KeyCode.DOWN);
        PanelLayout moved = onFx(() -> studio.window().panels());
        assertThat(moved.left()).isCloseTo(0.27, within(0.005));
        assertThat(moved.right()).isCloseTo(0.58, within(0.005));
        assertThat(moved.bottom()).isCloseTo(0.62, within(0.005));
        assertThat(session().cursor()).as("the arrow steps no further").isEqualTo(Cursor.START);
        keys(KeyCode.F8, KeyCode.F8);
        moveDivider("Divider right of", KeyCode.RIGHT);
        assertThat(onFx(() -> studio.window().panels()).right()).isCloseTo(0.6, within(0.005));
    }

    private void moveDivider(String name, KeyCode arrow) {
        focus("diagram");
        for (int i = 0; i < 300 && !String.valueOf(focusOwner().getAccessibleText()).startsWith(name); i++) {
            keys(KeyCode.TAB);
        }
        assertThat(focusOwner().getAccessibleText()).startsWith(name);
        keys(arrow);
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
