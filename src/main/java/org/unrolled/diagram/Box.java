package org.unrolled.diagram;

/** A rectangle in the diagram: its upper left corner, width and height. */
public record Box(double x, double y, double width, double height) {

    /** The x of its right side. */
    public double right() {
        return x + width;
    }

    /** The y of its lower side. */
    public double bottom() {
        return y + height;
    }

    /** The x of its middle. */
    public double centerX() {
        return x + width / 2;
    }

    /** The y of its middle. */
    public double centerY() {
        return y + height / 2;
    }

    /** Whether a place lies in it, its sides included. */
    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    /** Whether it shares any place with another, touching sides aside. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** This box made larger on every side, or smaller where the margin is negative. */
    public Box grow(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }
}
