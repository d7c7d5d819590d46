package org.unrolled.diagram.folded;

import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;

/**
 * How large the chip is on which the name of a weight stands, with its value beside it, or below it where chips stand
 * side by side.
 *
 * @param isLong whether names have indices of two digits
 * @param digits decimals of the values
 */
record NameChip(boolean isLong, int digits) {

    static final double HEIGHT = 26;
    /** How far the chips of a column lie from each other at least. */
    static final double PITCH = 30;
    private static final double TALL_HEIGHT = 44;
    private static final double NAME = 52;
    private static final double DIGIT = 9.7;

    static NameChip of(FoldedShape shape) {
        return new NameChip(shape.vocabulary() > 9 || shape.hidden() > 9 || shape.outputs() > 9, shape.digits());
    }

    double width() {
        return NAME + (isLong ? 12 : 0) + value();
    }

    /** How wide a chip is that has its value below its name. */
    double tallWidth() {
        return Math.max(NAME, 10 + value());
    }

    Box at(Point center) {
        return new Box(center.x() - width() / 2, center.y() - HEIGHT / 2, width(), HEIGHT);
    }

    Box tallAt(Point center) {
        return new Box(center.x() - tallWidth() / 2, center.y() - TALL_HEIGHT / 2, tallWidth(), TALL_HEIGHT);
    }

    private double value() {
        return DIGIT * (digits + 3);
    }
}
