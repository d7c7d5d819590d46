package org.unrolled.model.whatif;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.RandomWeights;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightScale;

/** A network that is run otherwise than it is written, to see what the part left out is for. */
public enum WhatIf {

    /** Wh = 0, so a_t = Wx x_t + bh: after every word the network is in the state that this word alone leads to. */
    CUT_MEMORY(WeightGroup.WH) {
        @Override
        Rnn applyTo(Rnn rnn, long seed) {
            return rnn.withWh(Matrix.zeros(rnn.hiddenSize(), rnn.hiddenSize()));
        }
    },
    /** bh = 0 and by = 0, so a_t = Wx x_t + Wh h_{t−1} and z_t = Wy h_t. */
    NO_BIAS(WeightGroup.BH, WeightGroup.BY) {
        @Override
        Rnn applyTo(Rnn rnn, long seed) {
            return rnn.withBh(Vector.zeros(rnn.hiddenSize()))
                    .withReadOut(rnn.outputActivation(), rnn.wy(), Vector.zeros(rnn.outputSize()));
        }
    },
    /** h₋₁ uniform on −1 … 1, in hundredths, the same from the same seed. */
    RANDOM_START(WeightGroup.H0) {
        @Override
        Rnn applyTo(Rnn rnn, long seed) {
            return RandomWeights.of(rnn, Set.of(WeightGroup.H0), new WeightScale.Uniform(1), seed);
        }
    },
    /** f(a) = a, so h_t = a_t: nothing is squashed, and h can grow without end. */
    IDENTITY() {
        @Override
        Rnn applyTo(Rnn rnn, long seed) {
            return rnn.withHiddenActivation(Activation.IDENTITY);
        }
    };

    private final Set<WeightGroup> hidden;

    WhatIf(WeightGroup... hidden) {
        this.hidden = Set.of(hidden);
    }

    /** Its name in lessons: {@code cut-memory}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of a name, if there is one. */
    public static Optional<WhatIf> of(String id) {
        return Arrays.stream(values()).filter(whatIf -> whatIf.id().equals(id)).findFirst();
    }

    /** The network that is run instead: of the same sizes, with numbers of its own where this asks for them. */
    abstract Rnn applyTo(Rnn rnn, long seed);

    /** Whether the network's own numbers of a group are not used. */
    public boolean hides(WeightGroup group) {
        return hidden.contains(group);
    }
}
