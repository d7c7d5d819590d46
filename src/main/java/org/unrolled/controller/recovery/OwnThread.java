package org.unrolled.controller.recovery;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A thread for what must not hold up the window, such as writing to a disk that is slow. */
public final class OwnThread implements Later {

    /** A disk that takes longer is not waited for: the window is closed already. */
    private static final long MOST_SECONDS = 10;

    private final ScheduledExecutorService thread;

    /** A thread that does not keep the program from ending. */
    public OwnThread(String name) {
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread made = Executors.defaultThreadFactory().newThread(work);
            made.setName(name);
            made.setDaemon(true);
            return made;
        });
    }

    @Override
    public void after(Duration delay, Runnable work) {
        thread.schedule(() -> report(work), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What goes wrong would stay in a future that nobody asks. */
    private static void report(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, e);
        }
    }

    @Override
    public void finish(Runnable last) {
        try {
            thread.submit(last).get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException _) {
            // What is not put away by now is offered at the next start: nothing is lost, and the window is closed.
            return;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            thread.shutdownNow();
        }
    }
}
