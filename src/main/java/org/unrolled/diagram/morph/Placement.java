package org.unrolled.diagram.morph;

import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;

/**
 * How a diagram stands on the screen.
 *
 * @param scale pixels per unit of the diagram
 * @param x where the diagram's left side stands, in pixels
 * @param y where its upper side stands, in pixels
 */
public record Placement(double scale, double x, double y) {

    /** Where a place of the diagram is on the screen. */
    public Point of(Point point) {
        return new Point(x + point.x() * scale, y + point.y() * scale);
    }

    /** Where a box of the diagram is on the screen. */
    public Box of(Box box) {
        return new Box(x + box.x() * scale, y + box.y() * scale, box.width() * scale, box.height() * scale);
    }
}
