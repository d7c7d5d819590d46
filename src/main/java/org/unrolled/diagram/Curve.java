package org.unrolled.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * The way of an edge: cubic Bézier pieces, each starting where the last ends.
 *
 * @param points the start, and then three for each piece: two to bend towards, and its end
 */
public record Curve(List<Point> points) {

    /** Straight steps per piece, for measuring: fine enough that a dot does not leave its edge. */
    private static final int STEPS = 16;
    /** Where a circle's quarter bends to, as a share of its radius. */
    private static final double ROUND = 0.5523;

    /** Keeps the points as they are. */
    public Curve {
        points = List.copyOf(points);
        if (points.size() < 4 || points.size() % 3 != 1) {
            throw new IllegalArgumentException(points.size() + " points do not make pieces of a curve");
        }
    }

    /** One piece that leaves and arrives horizontally. */
    public static Curve across(Point from, Point to) {
        double bend = Math.max(24, Math.abs(to.x() - from.x()) * 0.5);
        return new Curve(List.of(from, new Point(from.x() + bend, from.y()), new Point(to.x() - bend, to.y()), to));
    }

    /** Straight pieces through these places, with rounded corners. */
    public static Curve through(double radius, Point... places) {
        List<Point> points = new ArrayList<>();
        points.add(places[0]);
        for (int i = 1; i < places.length - 1; i++) {
            double room = Math.min(places[i].distance(places[i - 1]), places[i].distance(places[i + 1])) / 2;
            double cut = Math.min(radius, room);
            addLine(points, shortOf(places[i], places[i - 1], cut));
            points.add(shortOf(places[i], places[i - 1], cut * (1 - ROUND)));
            points.add(shortOf(places[i], places[i + 1], cut * (1 - ROUND)));
            points.add(shortOf(places[i], places[i + 1], cut));
        }
        addLine(points, places[places.length - 1]);
        return new Curve(points);
    }

    /** A smooth way through these places, at least two. */
    public static Curve smooth(List<Point> places) {
        List<Point> points = new ArrayList<>();
        points.add(places.getFirst());
        for (int i = 1; i < places.size(); i++) {
            Point from = places.get(i - 1);
            Point to = places.get(i);
            Point before = places.get(Math.max(0, i - 2));
            Point after = places.get(Math.min(places.size() - 1, i + 1));
            points.add(new Point(from.x() + (to.x() - before.x()) / 6, from.y() + (to.y() - before.y()) / 6));
            points.add(new Point(to.x() - (after.x() - from.x()) / 6, to.y() - (after.y() - from.y()) / 6));
            points.add(to);
        }
        return new Curve(points);
    }

    private static void addLine(List<Point> points, Point to) {
        Point from = points.getLast();
        points.add(from.towards(to, 1 / 3.0));
        points.add(from.towards(to, 2 / 3.0));
        points.add(to);
    }

    private static Point shortOf(Point corner, Point side, double by) {
        double distance = corner.distance(side);
        return distance == 0 ? corner : corner.towards(side, by / distance);
    }

    /** Where it starts. */
    public Point start() {
        return points.getFirst();
    }

    /** Where it ends. */
    public Point end() {
        return points.getLast();
    }

    /** How many pieces it has. */
    public int pieces() {
        return points.size() / 3;
    }

    /** The place after a share u of its length, u in 0 … 1. */
    public Point at(double u) {
        List<Point> line = flattened();
        double left = Math.clamp(u, 0, 1) * length(line);
        for (int i = 1; i < line.size(); i++) {
            double step = line.get(i).distance(line.get(i - 1));
            if (left <= step && step > 0) {
                return line.get(i - 1).towards(line.get(i), left / step);
            }
            left -= step;
        }
        return end();
    }

    /** So many places along it, at least two, as far from each other along it; its start and its end among them. */
    public List<Point> evenly(int count) {
        List<Point> line = flattened();
        double pace = length(line) / (count - 1);
        List<Point> places = new ArrayList<>(List.of(start()));
        double gone = 0;
        for (int i = 1; i < line.size() && places.size() < count - 1; i++) {
            double step = line.get(i).distance(line.get(i - 1));
            while (places.size() < count - 1 && pace * places.size() <= gone + step) {
                places.add(line.get(i - 1).towards(line.get(i),
                        step == 0 ? 0 : (pace * places.size() - gone) / step));
            }
            gone += step;
        }
        places.add(end());
        return places;
    }

    /** Its length. */
    public double length() {
        return length(flattened());
    }

    /** The distance from a place to the nearest place of it. */
    public double distance(Point place) {
        List<Point> line = flattened();
        double nearest = Double.MAX_VALUE;
        for (int i = 1; i < line.size(); i++) {
            nearest = Math.min(nearest, distance(place, line.get(i - 1), line.get(i)));
        }
        return nearest;
    }

    /** The least box that holds all its points: the curve lies in it. */
    public Box bounds() {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Point point : points) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return new Box(left, top, right - left, bottom - top);
    }

    /** Straight lines along it: so many to each piece, at least 1. */
    public List<Point> flattened(int steps) {
        List<Point> line = new ArrayList<>(pieces() * steps + 1);
        line.add(start());
        for (int piece = 0; piece < pieces(); piece++) {
            for (int step = 1; step <= steps; step++) {
                line.add(bezier(3 * piece, step / (double) steps));
            }
        }
        return line;
    }

    /** Pieces of it, each a line: so long a piece, then so long a gap. */
    public List<List<Point>> dashes(double dash, double gap) {
        List<List<Point>> dashes = new ArrayList<>();
        List<Point> open = new ArrayList<>(List.of(start()));
        double left = dash;
        boolean isDash = true;
        List<Point> line = flattened();
        for (int i = 1; i < line.size(); i++) {
            Point from = line.get(i - 1);
            double step = from.distance(line.get(i));
            double gone = 0;
            while (step - gone > left) {
                gone += left;
                Point at = from.towards(line.get(i), gone / step);
                if (isDash) {
                    open.add(at);
                    dashes.add(List.copyOf(open));
                }
                open.clear();
                open.add(at);
                isDash = !isDash;
                left = isDash ? dash : gap;
            }
            left -= step - gone;
            open.add(line.get(i));
        }
        if (isDash && open.size() > 1) {
            dashes.add(List.copyOf(open));
        }
        return dashes;
    }

    private List<Point> flattened() {
        return flattened(STEPS);
    }

    private Point bezier(int first, double u) {
        double v = 1 - u;
        double a = v * v * v;
        double b = 3 * v * v * u;
        double c = 3 * v * u * u;
        double d = u * u * u;
        Point p = points.get(first);
        Point q = points.get(first + 1);
        Point r = points.get(first + 2);
        Point s = points.get(first + 3);
        return new Point(a * p.x() + b * q.x() + c * r.x() + d * s.x(), a * p.y() + b * q.y() + c * r.y() + d * s.y());
    }

    private static double length(List<Point> line) {
        double length = 0;
        for (int i = 1; i < line.size(); i++) {
            length += line.get(i).distance(line.get(i - 1));
        }
        return length;
    }

    private static double distance(Point place, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double square = dx * dx + dy * dy;
        double u = square == 0 ? 0 : ((place.x() - from.x()) * dx + (place.y() - from.y()) * dy) / square;
        return place.distance(from.towards(to, Math.clamp(u, 0, 1)));
    }
}
