package org.unrolled.model.lesson.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class StopwatchTest {

    private int runs;

    @Test
    void theMedianOfTheReadingsCountsAfterTheWarmUp() {
        Deque<Long> readings = new ArrayDeque<>(List.of(
                // Warming up takes 4 ms, and five turns at least.
                3_000_000L, 900_000L, 300_000L, 300_000L, 300_000L,
                // Ten turns each, until 2 ms are over, and five readings at least.
                200_000L, 9_000_000L, 100_000L, 700_000L, 800_000L));
        Stopwatch stopwatch = work -> {
            work.run();
            return readings.removeFirst();
        };
        assertThat(stopwatch.median(() -> runs++)).isEqualTo(70_000);
        assertThat(readings).isEmpty();
        assertThat(runs).isEqualTo(5 + 5 * 10);
    }

    @Test
    void ofWorkThatTakesLongTheFastestOfFiveTurnsCounts() {
        Deque<Long> readings = new ArrayDeque<>(List.of(9_000_000L, 4_000_000L, 3_000_000L, 5_000_000L, 8_000_000L));
        Stopwatch slow = work -> {
            work.run();
            return readings.removeFirst();
        };
        assertThat(slow.median(() -> runs++)).isEqualTo(3_000_000);
        assertThat(runs).isEqualTo(5);
    }

    @Test
    void workThatTakesNoTimeComesToAnEnd() {
        Stopwatch still = work -> {
            work.run();
            return 0;
        };
        assertThat(still.median(() -> runs++)).isZero();
        assertThat(runs).isEqualTo(20_000 + 15 * 10);
    }
}
