package org.unrolled.view.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.unrolled.model.walk.Cursor;

class MotionTest {

    @Test
    void aStageRunsBetweenItsShares() {
        assertThat(at(0).stage(0.2, 0.8)).isZero();
        assertThat(at(0.2).stage(0.2, 0.8)).isZero();
        assertThat(at(0.5).stage(0.2, 0.8)).isCloseTo(0.5, within(1e-12));
        assertThat(at(0.8).stage(0.2, 0.8)).isEqualTo(1);
        assertThat(at(1).stage(0.2, 0.8)).isEqualTo(1);
    }

    @Test
    void itBeginsAndEndsGently() {
        assertThat(at(0.1).stage(0, 1)).isLessThan(0.05);
        assertThat(at(0.9).stage(0, 1)).isGreaterThan(0.95);
        for (double progress = 0; progress < 1; progress += 0.01) {
            assertThat(at(progress + 0.01).stage(0, 1)).isGreaterThan(at(progress).stage(0, 1));
        }
    }

    private static Motion at(double progress) {
        return new Motion(Cursor.START, progress);
    }
}
