package org.unrolled.diagram;

import java.util.List;

/**
 * A filled shape. All run round the same way, so that several in one path never cut holes into each other.
 *
 * @param x of the corners
 * @param y of the corners
 */
public record Polygon(double[] x, double[] y) {

    /** A line with a width: along its left side, and back along its right. */
    public static Polygon ribbon(List<Point> line, double width) {
        int count = line.size();
        double[] x = new double[2 * count];
        double[] y = new double[2 * count];
        for (int i = 0; i < count; i++) {
            Point from = line.get(Math.max(0, i - 1));
            Point to = line.get(Math.min(count - 1, i + 1));
            double length = Math.max(1e-9, from.distance(to));
            double dx = (to.y() - from.y()) / length * width / 2;
            double dy = -(to.x() - from.x()) / length * width / 2;
            Point here = line.get(i);
            x[i] = here.x() + dx;
            y[i] = here.y() + dy;
            x[2 * count - 1 - i] = here.x() - dx;
            y[2 * count - 1 - i] = here.y() - dy;
        }
        return new Polygon(x, y);
    }

    /**
     * A triangle that points away from a place.
     *
     * @param half half of its breadth
     */
    public static Polygon arrowhead(Point tip, Point from, double length, double half) {
        Point base = tip.towards(from, length / Math.max(1e-9, tip.distance(from)));
        double across = half / length;
        double dx = (tip.y() - base.y()) * across;
        double dy = (tip.x() - base.x()) * across;
        return new Polygon(new double[] {base.x() + dx, tip.x(), base.x() - dx},
                new double[] {base.y() - dy, tip.y(), base.y() + dy});
    }
}
