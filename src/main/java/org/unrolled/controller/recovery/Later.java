package org.unrolled.controller.recovery;

import java.time.Duration;

/** Does work beside the toolkit's thread, one piece after another. */
public interface Later {

    /** Does a piece of work once so much time has gone by. */
    void after(Duration delay, Runnable work);

    /** Does a last piece of work and waits until it is done; what was to come after a delay is not done any more. */
    void finish(Runnable last);
}
