package org.unrolled.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;

/**
 * The processor time that the toolkit's two threads have used: what other programs do on the same machine does not
 * count in it.
 *
 * @param toolkit nanoseconds of the thread that lays out and paints
 * @param renderer nanoseconds of the thread that makes pixels of it
 */
record Work(long toolkit, long renderer) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Until now. */
    static Work now() {
        return new Work(of("JavaFX Application Thread"), of("QuantumRenderer"));
    }

    /** Since an earlier moment, for each of so many frames, in milliseconds. */
    double[] perFrame(Work earlier, int frames) {
        return new double[] {(toolkit - earlier.toolkit) / 1e6 / frames, (renderer - earlier.renderer) / 1e6 / frames};
    }

    private static long of(String name) {
        long sum = 0;
        for (ThreadInfo thread : THREADS.dumpAllThreads(false, false)) {
            if (thread.getThreadName().startsWith(name)) {
                sum += THREADS.getThreadCpuTime(thread.getThreadId());
            }
        }
        return sum;
    }
}
