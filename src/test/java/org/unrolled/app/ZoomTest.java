package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.robot.MouseRobot;

/** What is seen of the diagram, and how large. */
class ZoomTest extends WindowTest {

    @Test
    void plusAndMinusZoom() {
        double usual = size();
        keys(KeyCode.EQUALS, KeyCode.EQUALS);
        assertThat(size()).isGreaterThan(usual * 1.3);
        keys(KeyCode.MINUS, KeyCode.MINUS, KeyCode.MINUS);
        assertThat(size()).isLessThan(usual);
        keys(KeyCode.DIGIT1);
        assertThat(size()).isEqualTo(usual);
    }

    @Test
    void zeroShowsAllOfIt() {
        keys(KeyCode.DIGIT0);
        assertThat(isAllSeen()).isTrue();
    }

    @Test
    void theButtonsZoomAndFit() {
        double usual = size();
        clickOnId("zoom-in");
        assertThat(size()).isGreaterThan(usual);
        clickOnId("zoom-out");
        clickOnId("zoom-out");
        assertThat(size()).isLessThan(usual);
        clickOnId("fit");
        assertThat(isAllSeen()).isTrue();
    }

    @Test
    void theMenuZoomsToo() {
        double usual = size();
        menu("view", "item-zoom-in");
        assertThat(size()).isGreaterThan(usual);
        menu("view", "item-zoom-out");
        menu("view", "item-fit");
        assertThat(isAllSeen()).isTrue();
        menu("view", "item-readable");
        assertThat(size()).isEqualTo(usual);
    }

    @Test
    void shiftAndArrowsMoveWhatIsSeen() {
        keys(KeyCode.EQUALS, KeyCode.EQUALS, KeyCode.EQUALS);
        Point2D before = place("h-1-2");
        chord(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(place("h-1-2").getX()).isLessThan(before.getX());
        chord(KeyCode.SHIFT, KeyCode.LEFT);
        chord(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(place("h-1-2").getY()).isLessThan(before.getY());
        assertThat(session().cursor().isStart()).isTrue();
    }

    @Test
    void draggingMovesWhatIsSeen() {
        Point2D before = place("h-0-1");
        Point2D from = onFx(() -> diagram().localToScreen(diagram().getWidth() / 2, 6));
        MouseRobot mouse = robotContext().getMouseRobot();
        pressAt(from);
        for (int i = 1; i <= 4; i++) {
            mouse.moveNoWait(from.add(-20 * i, 10 * i));
            settle();
        }
        mouse.releaseNoWait(MouseButton.PRIMARY);
        settle();
        Point2D after = place("h-0-1");
        assertThat(after.getX() - before.getX()).isBetween(-81.0, -60.0);
        assertThat(after.getY() - before.getY()).isBetween(30.0, 41.0);
        assertThat(isThere("weight-field")).isFalse();
    }

    @Test
    void theWheelZoomsAroundThePointer() {
        assumeFalse(isHeadless(), "the headless platform has no wheel");
        double usual = size();
        moveTo("#diagram");
        scroll(2, javafx.geometry.VerticalDirection.UP);
        settle();
        assertThat(size()).isNotEqualTo(usual);
    }

    @Test
    void theTypeGrowsAndShrinks() {
        double usual = onFx(() -> node("next-word").getBoundsInLocal().getHeight());
        chord(KeyCode.CONTROL, KeyCode.EQUALS);
        chord(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(onFx(() -> node("next-word").getBoundsInLocal().getHeight())).isGreaterThan(usual);
        chord(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(onFx(() -> node("next-word").getBoundsInLocal().getHeight())).isEqualTo(usual);
        chord(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(onFx(() -> node("next-word").getBoundsInLocal().getHeight())).isLessThan(usual);
    }

    private double size() {
        return onFx(() -> node("h-0-1").getBoundsInLocal().getWidth());
    }

    private Point2D place(String id) {
        return onFx(() -> node(id).localToScreen(0, 0));
    }

    private boolean isAllSeen() {
        return onFx(() -> {
            Bounds start = diagram().sceneToLocal(node("start-1").localToScene(node("start-1").getLayoutBounds()));
            Bounds why = diagram().sceneToLocal(node("y-1").localToScene(node("y-1").getLayoutBounds()));
            Bounds word = diagram().sceneToLocal(node("word-3").localToScene(node("word-3").getLayoutBounds()));
            Bounds all = diagram().getLayoutBounds();
            return all.contains(start) && all.contains(why) && all.contains(word);
        });
    }
}
