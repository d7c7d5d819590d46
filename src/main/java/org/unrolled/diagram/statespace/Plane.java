package org.unrolled.diagram.statespace;

import java.util.ArrayList;
import java.util.List;

/**
 * All places with normal · place + offset = 0.
 *
 * @param normal stands at right angles on it
 * @param offset its share that depends on no place
 */
public record Plane(Point3 normal, double offset) {

    /** On which side a place lies, and how far: in lengths of the normal. */
    public double side(Point3 place) {
        return normal.dot(place) + offset;
    }

    /**
     * The corners, in order, of the part within the cube [−extent, extent]³; none where they do not meet. Of a square
     * or a line, whose states have 0 for the axes they lack, this is the decision line or point seen from the front.
     */
    public List<Point3> within(double extent) {
        double length = normal.length();
        if (!(length > 0) || !Double.isFinite(length) || !Double.isFinite(offset)) {
            return List.of();
        }
        Point3 up = normal.times(1 / length);
        double distance = -offset / length;
        if (Math.abs(distance) > 2 * extent) {
            return List.of();
        }
        List<Point3> corners = square(up, distance, 4 * extent);
        for (int axis = 0; axis < 3; axis++) {
            corners = cut(corners, axis, 1, extent);
            corners = cut(corners, axis, -1, extent);
        }
        return corners.size() < 3 ? List.of() : corners;
    }

    /** A square of the plane, larger than what can be seen of it. */
    private static List<Point3> square(Point3 up, double distance, double half) {
        Point3 other = Math.abs(up.x()) < 0.6 ? new Point3(1, 0, 0) : new Point3(0, 1, 0);
        Point3 across = up.cross(other);
        Point3 u = across.times(half / across.length());
        Point3 v = up.cross(u);
        Point3 middle = up.times(distance);
        return List.of(middle.plus(u).plus(v), middle.plus(u.times(-1)).plus(v),
                middle.plus(u.times(-1)).plus(v.times(-1)), middle.plus(u).plus(v.times(-1)));
    }

    /** What is left of a polygon where sign · coordinate ≤ extent (Sutherland and Hodgman). */
    private static List<Point3> cut(List<Point3> corners, int axis, double sign, double extent) {
        List<Point3> kept = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Point3 here = corners.get(i);
            Point3 next = corners.get((i + 1) % corners.size());
            double from = extent - sign * coordinate(here, axis);
            double to = extent - sign * coordinate(next, axis);
            if (from >= 0) {
                kept.add(here);
            }
            if (from < 0 != to < 0) {
                kept.add(here.towards(next, from / (from - to)));
            }
        }
        return kept;
    }

    private static double coordinate(Point3 place, int axis) {
        return axis == 0 ? place.x() : axis == 1 ? place.y() : place.z();
    }
}
