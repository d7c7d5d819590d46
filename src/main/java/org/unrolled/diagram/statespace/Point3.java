package org.unrolled.diagram.statespace;

/** A place in the state space; seen from the start, x runs to the right, y up and z towards the viewer. */
public record Point3(double x, double y, double z) {

    /** The middle. */
    public static final Point3 ORIGIN = new Point3(0, 0, 0);

    /** The sum. */
    public Point3 plus(Point3 other) {
        return new Point3(x + other.x, y + other.y, z + other.z);
    }

    /** So many times this. */
    public Point3 times(double factor) {
        return new Point3(factor * x, factor * y, factor * z);
    }

    /** The scalar product. */
    public double dot(Point3 other) {
        return x * other.x + y * other.y + z * other.z;
    }

    /** The vector product, at right angles to both. */
    public Point3 cross(Point3 other) {
        return new Point3(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    /** The distance from the middle. */
    public double length() {
        return Math.sqrt(dot(this));
    }

    /** The place a share u of the way to another, u in 0 … 1. */
    public Point3 towards(Point3 other, double u) {
        return times(1 - u).plus(other.times(u));
    }

    /** The largest of its coordinates, whatever their signs. */
    public double size() {
        return Math.max(Math.abs(x), Math.max(Math.abs(y), Math.abs(z)));
    }

    /** Whether every coordinate is a finite number. */
    public boolean isFinite() {
        return Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z);
    }
}
