package org.unrolled.diagram.folded;

import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.Point;

/**
 * The box of h₋₁ in the folded diagram: a narrow one under the names of Wy where neurons are few, else a wide one under
 * the hidden layer.
 *
 * @param box all of it
 * @param columns how many of its numbers stand side by side
 */
record FoldedStart(Box box, int columns) {

    static final double GAP = 40;
    private static final double PADDING = 8;
    private static final double HEADING = 28;
    private static final double CELL_HEIGHT = 30;
    private static final double PITCH = 35;
    private static final double WIDE_CELL = 138;
    private static final int MOST_COLUMNS = 6;
    private static final double BEND = 12;

    /** One number under the other, in a box so wide. */
    static FoldedStart narrow(double x, double y, double width, int count) {
        return new FoldedStart(new Box(x, y, width, height(count)), 1);
    }

    /** In rows, around the middle of the hidden layer, or as near to it as the read-out leaves room at the right. */
    static FoldedStart wide(double middle, double right, double y, int count) {
        int columns = Math.min(MOST_COLUMNS, count);
        double width = columns * (WIDE_CELL + PADDING) + PADDING;
        double x = Math.min(middle - width / 2, right - width);
        return new FoldedStart(new Box(x, y, width, height((count + columns - 1) / columns)), columns);
    }

    /** How high the box is that has so many rows. */
    static double height(int rows) {
        return HEADING + rows * PITCH + PADDING - (PITCH - CELL_HEIGHT);
    }

    /** A number of h₋₁. */
    Box cell(int unit) {
        double width = (box.width() - PADDING) / columns;
        return new Box(box.x() + PADDING + unit % columns * width, box.y() + HEADING + unit / columns * PITCH,
                width - PADDING, CELL_HEIGHT);
    }

    /** The way into the hidden layer: up from under it, from beside its foot, or round its corner from below that. */
    Curve way(Box layer) {
        if (columns > 1 || box.x() < layer.right()) {
            return Curve.through(0, new Point(layer.centerX(), box.y()), new Point(layer.centerX(), layer.bottom()));
        }
        if (box.y() + BEND > layer.bottom()) {
            Point corner = new Point(layer.centerX(), box.y() + 2 * BEND);
            return Curve.through(BEND, new Point(box.x(), corner.y()), corner, new Point(corner.x(), layer.bottom()));
        }
        double y = Math.max(box.y() + BEND, Math.min(box.bottom(), layer.bottom()) - 2 * BEND);
        return Curve.through(0, new Point(box.x(), y), new Point(layer.right(), y));
    }
}
