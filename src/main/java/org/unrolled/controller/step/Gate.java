package org.unrolled.controller.step;

import org.unrolled.model.walk.Cursor;

/** Has a say in how far a step forward leads. */
public interface Gate {

    /** Lets every step through. */
    Gate OPEN = new Gate() {
    };

    /** Whether a step forward means something else now, which is done instead of it. */
    default boolean takesStep() {
        return false;
    }

    /** How far a step forward leads: to where it was meant to, or not as far. */
    default Cursor reached(Cursor from, Cursor to) {
        return to;
    }
}
