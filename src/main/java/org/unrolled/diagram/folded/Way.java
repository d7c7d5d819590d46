package org.unrolled.diagram.folded;

import java.util.ArrayList;
import java.util.List;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.Point;

/** The way of an edge while it is laid, piece after piece. */
final class Way {

    private final List<Point> points = new ArrayList<>();

    private Way(Point from) {
        points.add(from);
    }

    static Way from(Point from) {
        return new Way(from);
    }

    /** On to a place, leaving and arriving horizontally. */
    Way across(Point to) {
        points.addAll(Curve.across(points.getLast(), to).points().subList(1, 4));
        return this;
    }

    /** Straight on to a place. */
    Way straight(Point to) {
        Point from = points.getLast();
        points.addAll(List.of(from.towards(to, 1 / 3.0), from.towards(to, 2 / 3.0), to));
        return this;
    }

    Curve curve() {
        return new Curve(points);
    }
}
