package org.unrolled.model.compare;

import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.Rnn;

/** A network whose memory is cut: every state hangs on its own word only. */
public final class WithoutMemory {

    private WithoutMemory() {
    }

    /** The same network with Wh = 0. */
    public static Rnn of(Rnn rnn) {
        return rnn.withWh(Matrix.zeros(rnn.hiddenSize(), rnn.hiddenSize()));
    }
}
