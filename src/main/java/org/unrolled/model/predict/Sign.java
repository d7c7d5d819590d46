package org.unrolled.model.predict;

/** Which side of zero a number is on. */
public enum Sign {

    /** Above zero. */
    PLUS,
    /** Below zero. */
    MINUS,
    /** Zero itself, of either sign; also what is no number. */
    ZERO;

    /** The sign of a number. */
    public static Sign of(double value) {
        return value > 0 ? PLUS : value < 0 ? MINUS : ZERO;
    }
}
