package org.unrolled.diagram.unrolled;

import org.unrolled.diagram.Box;

/**
 * The outputs in a panel, where every word is read out: the likeliest, in rows.
 *
 * @param box all of it
 */
record WordOutput(Box box) {

    private static final int LIKELIEST = 3;
    private static final double ROW_HEIGHT = 28;
    private static final double ROW_GAP = 4;
    private static final double PADDING = 8;

    /** How many of so many outputs have a row. */
    static int shown(int outputs) {
        return Math.min(LIKELIEST, outputs);
    }

    /** How high the box is for so many outputs. */
    static double height(int outputs) {
        return UnrolledSizes.HEADING + shown(outputs) * ROW_HEIGHT + PADDING;
    }

    /** An output, by its rank. */
    Box row(int rank) {
        return new Box(box.x() + PADDING, box.y() + UnrolledSizes.HEADING + rank * ROW_HEIGHT,
                box.width() - 2 * PADDING, ROW_HEIGHT - ROW_GAP);
    }
}
