package org.unrolled.controller.fullscreen;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Notices that the pointer has not moved for a while. */
final class PointerRest {

    private static final Duration WHILE = Duration.seconds(2.5);

    private final PauseTransition pause = new PauseTransition(WHILE);

    /** Tells when the pointer rests. */
    PointerRest(Runnable onRest) {
        pause.setOnFinished(_ -> onRest.run());
    }

    /** The pointer has moved: the while begins anew. */
    void moved() {
        pause.playFromStart();
    }

    /** Notices nothing any more. */
    void stop() {
        pause.stop();
    }

    /** Lets the while go by: a test does. */
    void pass() {
        pause.jumpTo(WHILE);
    }
}
