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
     * How long work takes that can be done over and over, in nanoseconds: the median of a few readings after a first one
     * that does not count. Long work is read less often, so that measuring is over in some milliseconds; but once always.
     */
    default long median(Runnable work) {
        int mostReadings = 15;
        int repeats = 10;
        long enough = 3_000_000;
        long first = nanoseconds(work);
        if (first > enough) {
            return first;
        }
        Runnable reading = () -> {
            for (int i = 0; i < repeats; i++) {
                work.run();
            }
        };
        long[] readings = new long[mostReadings];
        int count = 0;
        for (long spent = 0; count < mostReadings && spent < enough; count++) {
            readings[count] = nanoseconds(reading);
            spent += readings[count];
        }
        long[] sorted = Arrays.copyOf(readings, count);
        Arrays.sort(sorted);
        return sorted[count / 2] / repeats;
    }
}
