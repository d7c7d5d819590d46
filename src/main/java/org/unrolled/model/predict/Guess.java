package org.unrolled.model.predict;

/** What a class guesses. */
public sealed interface Guess {

    /**
     * A value.
     *
     * @param value any finite number
     */
    record Number(double value) implements Guess {
    }

    /** A sign. */
    record Signed(Sign sign) implements Guess {
    }

    /**
     * What the read-out says.
     *
     * @param label one of its labels; empty where it is guessed to say none of several
     */
    record Label(String label) implements Guess {
    }
}
