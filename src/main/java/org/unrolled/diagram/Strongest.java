package org.unrolled.diagram;

import java.util.Comparator;
import java.util.List;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightId;

/** Of too many edges those that are drawn: more cannot be told apart, and would take seconds to draw. */
public final class Strongest {

    private static final int MOST = 256;

    private Strongest() {
    }

    /** All weights where they are few, else those farthest from zero. */
    public static List<WeightId> of(List<WeightId> weights, Rnn rnn) {
        return of(weights, MOST, rnn);
    }

    /** All weights, or so many of them that are farthest from zero. */
    public static List<WeightId> of(List<WeightId> weights, int most, Rnn rnn) {
        return weights.size() <= most ? weights : weights.stream()
                .sorted(Comparator.comparingDouble(weight -> -Math.abs(rnn.get(weight))))
                .limit(most)
                .toList();
    }
}
