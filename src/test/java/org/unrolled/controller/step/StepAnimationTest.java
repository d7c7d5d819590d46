package org.unrolled.controller.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;

/** An animation is a function of the time it is given; no clock is needed. */
class StepAnimationTest {

    private static final Cursor INPUT = new Cursor(0, Part.INPUT);
    private static final Cursor WX = new Cursor(0, Part.WX);

    private final StepAnimation animation = new StepAnimation(List.of(INPUT, WX));

    @Test
    void aPartTakesAUnitOfTime() {
        assertThat(animation.length()).isEqualTo(2);
        assertAt(0, INPUT, 0);
        assertAt(0.5, INPUT, 0.5);
        assertAt(0.999, INPUT, 0.999);
        assertAt(1, WX, 0);
        assertAt(1.25, WX, 0.25);
    }

    @Test
    void beforeItBeginsItStandsAtItsBeginning() {
        assertAt(-3, INPUT, 0);
    }

    @Test
    void onceItIsOverNothingMoves() {
        assertThat(animation.at(2)).isEmpty();
        assertThat(animation.at(1e300)).isEmpty();
        assertThat(StepAnimation.NONE.at(0)).isEmpty();
        assertThat(StepAnimation.NONE.length()).isZero();
    }

    private void assertAt(double time, Cursor part, double progress) {
        assertThat(animation.at(time)).hasValueSatisfying(motion -> {
            assertThat(motion.part()).isEqualTo(part);
            assertThat(motion.progress()).isCloseTo(progress, within(1e-12));
        });
    }
}
