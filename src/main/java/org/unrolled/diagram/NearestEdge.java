package org.unrolled.diagram;

import java.util.List;
import java.util.Optional;

/** Finds the edge under the pointer. */
public final class NearestEdge {

    private final Edges edges;
    private final Point place;
    private double least;
    private EdgeId nearest;

    /** Of these edges, one that is no farther from a place than so much. */
    public NearestEdge(Edges edges, Point place, double within) {
        this.edges = edges;
        this.place = place;
        least = within;
    }

    /** Looks at more edges. */
    public NearestEdge among(List<EdgeId> more) {
        for (EdgeId edge : more) {
            Curve curve = edges.curve(edge);
            // Its bounds tell most edges from the nearest without following their bends.
            if (curve.bounds().grow(least).contains(place)) {
                double distance = curve.distance(place);
                if (distance < least) {
                    least = distance;
                    nearest = edge;
                }
            }
        }
        return this;
    }

    /** The nearest of those looked at, if one is near enough. */
    public Optional<EdgeId> get() {
        return Optional.ofNullable(nearest);
    }
}
