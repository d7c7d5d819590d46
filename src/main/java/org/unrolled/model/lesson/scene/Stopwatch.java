package org.unrolled.model.lesson.scene;

import java.util.Arrays;

/** Tells how long work takes. */
@FunctionalInterface
public interface Stopwatch {

    /** The machine's own clock. */
    Stopwatch SYSTEM = work -> {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    };

    /** Does the work and says how long it took, in nanoseconds. */
    long nanoseconds(Runnable work);

    /**
     * How long work takes that can be done over and over, in nanoseconds: the median of some readings, after it has been
     * done for a while, so that the virtual machine has made it as fast as it gets. Over in some thousandths of a second;
     * of work that takes longer than one itself, the fastest of a few turns.
     */
    default long median(Runnable work) {
        long warmUp = 4_000_000;
        long enough = 2_000_000;
        int mostWarmUps = 20_000;
        int leastWarmUps = 5;
        int mostReadings = 15;
        int leastReadings = 5;
        int repeats = 10;
        long spent = 0;
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < mostWarmUps && (i < leastWarmUps || spent < warmUp); i++) {
            long turn = nanoseconds(work);
            spent += turn;
            fastest = Math.min(fastest, turn);
        }
        if (fastest > enough / 2) {
            return fastest;
        }
        long[] readings = new long[mostReadings];
        int count = 0;
        for (spent = 0; count < mostReadings && (count < leastReadings || spent < enough); count++) {
            readings[count] = nanoseconds(() -> {
                for (int i = 0; i < repeats; i++) {
                    work.run();
                }
            });
            spent += readings[count];
        }
        long[] sorted = Arrays.copyOf(readings, count);
        Arrays.sort(sorted);
        return sorted[count / 2] / repeats;
    }
}
