package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.EdgeId;
import org.unrolled.model.network.WeightId;

/** One weight, drawn at every step: where the hand is on one copy, all light up with a dark outline. */
class SharedWeightTest extends WindowTest {

    private static final WeightId SHARED = WeightId.wh(0, 1);
    private static final WeightId OTHER = WeightId.wh(2, 2);
    private static final double OUTLINE = 5;

    @BeforeEach
    void see() {
        seeAll();
        keys(KeyCode.END);
    }

    @Test
    void atRestNoCopyIsLit() {
        for (int t = 0; t < 3; t++) {
            assertThat(outlined(new EdgeId(SHARED, t))).as("at step " + t).isLessThan(0.2);
        }
    }

    @Test
    void whileOneCopyIsEditedAllAreLit() {
        clickEdge(SHARED, 1);
        assertOnlySharedIsLit();
        keys(KeyCode.UP, KeyCode.UP);
        assertOnlySharedIsLit();
        keys(KeyCode.ENTER);
        moveAway();
        atRestNoCopyIsLit();
    }

    @Test
    void whereThePointerRestsOnOneCopyAllAreLit() {
        robotContext().getMouseRobot().moveNoWait(onScreen(new EdgeId(SHARED, 2)));
        settle();
        assertOnlySharedIsLit();
        assertThat(node("hover-card").isVisible()).isTrue();
        moveAway();
        atRestNoCopyIsLit();
        assertThat(node("hover-card").isVisible()).isFalse();
    }

    @Test
    void aWeightOfAWordLightsUpWhereverTheWordIsRead() {
        clickOnId("sentence-field");
        typeText("is not is");
        keys(KeyCode.ENTER);
        seeAll();
        robotContext().getMouseRobot().moveNoWait(onScreen(new EdgeId(WeightId.wx(0, 1), 0)));
        settle();
        assertThat(outlined(new EdgeId(WeightId.wx(0, 1), 0))).isGreaterThan(0.5);
        assertThat(outlined(new EdgeId(WeightId.wx(0, 1), 2))).isGreaterThan(0.5);
        assertThat(outlined(new EdgeId(WeightId.wx(0, 4), 1))).isLessThan(0.2);
    }

    @Test
    void everyCopyFollowsAnEdit() {
        new Editor(this).set(SHARED, 0, "-2");
        for (int t = 0; t < 3; t++) {
            assertThat(session().trace().step(t).whH())
                    .isEqualTo(session().document().rnn().wh().times(session().trace().stateBefore(t)));
        }
        moveAway();
        for (int t = 1; t < 3; t++) {
            assertThat(hueAlong(new EdgeId(SHARED, t), Color.web("#2f6dbe")))
                    .as("blue at step " + t).isGreaterThan(0.5);
        }
    }

    private void assertOnlySharedIsLit() {
        for (int t = 0; t < 3; t++) {
            assertThat(outlined(new EdgeId(SHARED, t))).as("at step " + t).isGreaterThan(0.6);
            assertThat(outlined(new EdgeId(OTHER, t))).as("another at step " + t).isLessThan(0.3);
        }
    }

    private void moveAway() {
        robotContext().getMouseRobot().moveNoWait(middle("#legend"));
        settle();
    }

    /** The share of an edge's length along which a dark line runs close to it. */
    private double outlined(EdgeId edge) {
        return along(edge, color -> color.getBrightness() < 0.45 && color.getSaturation() < 0.65);
    }

    private double hueAlong(EdgeId edge, Color hue) {
        return along(edge, color -> Math.abs(color.getHue() - hue.getHue()) < 15 && color.getSaturation() > 0.4);
    }

    private double along(EdgeId edge, Predicate<Color> wanted) {
        return onFx(() -> {
            // Edges at rest are drawn on the first, those that light up on the second.
            List<WritableImage> layers = diagram().getChildrenUnmodifiable().stream()
                    .filter(Canvas.class::isInstance)
                    .limit(2)
                    .map(canvas -> canvas.snapshot(null, null))
                    .toList();
            return DoubleStream.iterate(0.1, u -> u < 0.85, u -> u + 0.01)
                    .mapToObj(u -> diagram().pointOn(edge, u))
                    .mapToInt(place -> layers.stream().anyMatch(image -> isNear(image, place, wanted)) ? 1 : 0)
                    .average()
                    .orElseThrow();
        });
    }

    private static boolean isNear(WritableImage image, Point2D place, Predicate<Color> wanted) {
        for (double y = place.getY() - OUTLINE; y <= place.getY() + OUTLINE; y++) {
            for (double x = place.getX() - 1; x <= place.getX() + 1; x++) {
                if (x >= 0 && y >= 0 && x < image.getWidth() && y < image.getHeight()
                        && wanted.test(image.getPixelReader().getColor((int) x, (int) y))) {
                    return true;
                }
            }
        }
        return false;
    }
}
