package org.unrolled.diagram;

import java.util.List;
import java.util.stream.IntStream;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightId;

/** The weights of Wh, as both diagrams draw them. */
public final class HiddenWeights {

    private HiddenWeights() {
    }

    /** All, or the strongest where they would be a grey mesh. */
    public static List<WeightId> strongest(Rnn rnn) {
        int hidden = rnn.hiddenSize();
        return Strongest.of(IntStream.range(0, hidden * hidden)
                .mapToObj(i -> WeightId.wh(i / hidden, i % hidden))
                .toList(), rnn);
    }

    /** Those into a neuron: its row. */
    public static List<WeightId> into(int unit, int hidden) {
        return IntStream.range(0, hidden).mapToObj(from -> WeightId.wh(unit, from)).toList();
    }

    /** Those out of a neuron: its column. */
    public static List<WeightId> outOf(int unit, int hidden) {
        return IntStream.range(0, hidden).mapToObj(to -> WeightId.wh(to, unit)).toList();
    }
}
