package org.unrolled.model.compare;

/** Which of the two that are compared, one above the other. */
public enum Row {

    /** The first, above. */
    UPPER,
    /** The second, below. */
    LOWER;

    /** The other one. */
    public Row other() {
        return this == UPPER ? LOWER : UPPER;
    }
}
