package org.unrolled.diagram.statespace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unrolled.model.network.Vector;
import org.unrolled.model.trace.ForwardTrace;

/**
 * A sentence as a path: h₋₁ → h₀ → … → h_{T−1}.
 *
 * @param places T + 1 places, that of h₋₁ first; none where a state is not finite
 * @param covered how many of them are kept from view
 */
public record StatePath(List<Optional<Point3>> places, int covered) {

    /** Keeps the places as they are. */
    public StatePath {
        places = List.copyOf(places);
    }

    /** With every state in view. */
    public StatePath(List<Optional<Point3>> places) {
        this(places, 0);
    }

    /** The path of a trace. */
    public static StatePath of(ForwardTrace trace, StateAxes axes) {
        List<Optional<Point3>> places = new ArrayList<>();
        for (int t = -1; t < trace.length(); t++) {
            Vector h = trace.stateBefore(t + 1);
            places.add(h.indexOfNonFinite() >= 0 ? Optional.empty()
                    : Optional.of(axes.place(h)).filter(Point3::isFinite));
        }
        return new StatePath(places);
    }

    /** The place of h_t, t from −1. */
    public Optional<Point3> at(int t) {
        return places.get(t + 1);
    }

    /** The same path with no place for the states after t. */
    public StatePath until(int t) {
        int kept = Math.min(places.size(), t + 2);
        return new StatePath(IntStream.range(0, places.size())
                .mapToObj(i -> i < kept ? places.get(i) : Optional.<Point3>empty())
                .toList(), (int) places.subList(kept, places.size()).stream().filter(Optional::isPresent).count());
    }

    /** T, the number of words. */
    public int length() {
        return places.size() - 1;
    }

    /** How many states are left out. */
    public int omitted() {
        return (int) places.stream().filter(Optional::isEmpty).count() - covered;
    }

    /** The finite states of a trace, h₋₁ among them. */
    public static List<Vector> finiteStates(ForwardTrace trace) {
        List<Vector> states = new ArrayList<>();
        for (int t = 0; t <= trace.length(); t++) {
            Vector h = trace.stateBefore(t);
            if (h.indexOfNonFinite() < 0) {
                states.add(h);
            }
        }
        return states;
    }
}
