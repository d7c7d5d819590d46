package org.unrolled.model.lesson;

import org.unrolled.model.network.WeightId;

/** What lights up as a page opens, at the time step that was read last. */
public sealed interface Focus {

    /**
     * A hidden neuron.
     *
     * @param unit from 0
     */
    record Neuron(int unit) implements Focus {
    }

    /**
     * An output.
     *
     * @param unit from 0
     */
    record Output(int unit) implements Focus {
    }

    /** Every copy of a weight of Wx, Wh or Wy. */
    record Weight(WeightId weight) implements Focus {
    }
}
