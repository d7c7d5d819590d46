package org.unrolled.diagram.statespace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;

/**
 * Where the state space lies on the screen: the cube [−extent, extent]³, or of fewer axes a square or a line.
 *
 * @param axes how many coordinates a state has here, 1 … 3
 * @param extent the coordinate at the ends of the axes
 * @param camera from where it is looked at
 * @param room the part of the screen that it may fill
 */
public record Stage(int axes, double extent, Camera camera, Box room) {

    /** Half of a cube's diagonal: with so much room no corner leaves it, however it is turned. */
    private static final double CUBE_REACH = Math.sqrt(3);
    /** A square and a line only need room for what is written beside them. */
    private static final double FLAT_REACH = 1.2;

    /** One of the cube's edges, or of the square's sides. */
    public record Edge(Point3 from, Point3 to) {

        /** Its middle. */
        public Point3 middle() {
            return from.towards(to, 0.5);
        }
    }

    /** Pixels for a coordinate of 1. */
    public double scale() {
        double reach = axes == 3 ? CUBE_REACH : FLAT_REACH;
        return camera.zoom() * Math.min(room.width(), room.height()) / 2 / reach / extent;
    }

    /** A place as it is seen. */
    public Point toScreen(Point3 place) {
        Point3 turned = camera.turn(place);
        return new Point(room.centerX() + camera.right() + scale() * turned.x(),
                room.centerY() + camera.down() - scale() * turned.y());
    }

    /** The edges, those behind first, so that those in front are drawn over them. */
    public List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (int axis = 0; axis < axes; axis++) {
            edges.addAll(edgesAlong(axis));
        }
        edges.sort(Comparator.comparingDouble(edge -> camera.turn(edge.middle()).z()));
        return edges;
    }

    /** Whether an edge ends at the corner farthest away: what lies in the cube hides it. */
    public boolean isBehind(Edge edge) {
        if (axes < 3) {
            return false;
        }
        double farthest = IntStream.range(0, 8).mapToDouble(i -> camera.turn(corner(i)).z()).min().orElseThrow();
        double near = 1e-9 * extent;
        return camera.turn(edge.from()).z() <= farthest + near || camera.turn(edge.to()).z() <= farthest + near;
    }

    /** The edge that an axis is named at: outermost, and of two as far out the lower one. From − to +. */
    public Edge named(int axis) {
        Point middle = toScreen(Point3.ORIGIN);
        return edgesAlong(axis).stream()
                .max(Comparator.comparingDouble(edge -> {
                    Point seen = toScreen(edge.middle());
                    // The upright axis is named on the left, where no other name stands.
                    double lower = axis == 1 ? middle.x() - seen.x() : seen.y() - middle.y();
                    return seen.distance(middle) + 0.2 * lower;
                }))
                .orElseThrow();
    }

    private List<Edge> edgesAlong(int axis) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 1 << axes; i++) {
            if ((i >> axis & 1) == 0) {
                edges.add(new Edge(corner(i), corner(i | 1 << axis)));
            }
        }
        return edges;
    }

    /** A corner by its signs: bit k is set where coordinate k is positive. Axes that are not there are 0. */
    private Point3 corner(int signs) {
        return new Point3(side(signs, 0), side(signs, 1), side(signs, 2));
    }

    private double side(int signs, int axis) {
        return axis >= axes ? 0 : (signs >> axis & 1) == 0 ? -extent : extent;
    }
}
