package org.unrolled.diagram;

/** A place in the diagram; y grows downwards. */
public record Point(double x, double y) {

    /** The distance to another place. */
    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** The place a share u of the way to another, u in 0 … 1. */
    public Point towards(Point other, double u) {
        return new Point(x + u * (other.x - x), y + u * (other.y - y));
    }
}
