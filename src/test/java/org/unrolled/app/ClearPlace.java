package org.unrolled.app;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.unrolled.Shape;
import org.unrolled.diagram.unrolled.UnrolledEdges;
import org.unrolled.diagram.unrolled.UnrolledLayout;
import org.unrolled.model.trace.ForwardTrace;

/** Where an edge lies clear of all other edges, so that a pointer means no other. */
final class ClearPlace {

    private static final int TRIED = 200;
    /** Near its ends an edge runs under a box, or under its own arrowhead. */
    private static final double END = 0.06;

    private final UnrolledEdges edges;
    private final int length;

    ClearPlace(ForwardTrace trace) {
        edges = new UnrolledEdges(trace, new UnrolledLayout(Shape.of(trace)));
        length = trace.length();
    }

    /** The share of its length, 0 … 1, where an edge is farthest from all others. */
    double on(EdgeId edge) {
        return IntStream.range(0, TRIED)
                .mapToDouble(i -> END + (1 - 2 * END) * i / (TRIED - 1))
                .boxed()
                .max(Comparator.comparingDouble(u -> room(edge, u)))
                .orElseThrow();
    }

    private double room(EdgeId edge, double u) {
        Point place = edges.curve(edge).at(u);
        return IntStream.range(0, length)
                .boxed()
                .flatMap(t -> edges.into(t).stream())
                .filter(other -> !other.equals(edge))
                .mapToDouble(other -> edges.curve(other).distance(place))
                .min()
                .orElse(Double.MAX_VALUE);
    }
}
