package org.unrolled.view;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** The toolkit's pulses, in each of which what changed is laid out and drawn. */
public final class Pulses {

    private Pulses() {
    }

    /** Waits until so many have begun: all but the last of them are over then. */
    public static void pass(int count) {
        CountDownLatch begun = new CountDownLatch(count);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                begun.countDown();
                if (begun.getCount() == 0) {
                    stop();
                }
            }
        };
        Platform.runLater(timer::start);
        try {
            if (!begun.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the toolkit has stopped");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
