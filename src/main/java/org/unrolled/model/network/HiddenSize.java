package org.unrolled.model.network;

import java.util.SplittableRandom;

/** Changes H, the number of hidden units. */
public final class HiddenSize {

    /** The most hidden units that a network can be given. */
    public static final int MOST = 256;

    private HiddenSize() {
    }

    /**
     * The same network with another number of hidden units. The first min(H, H′) keep all they have; fewer units drop
     * the last ones. A new unit gets random weights in (rows of Wx and Wh on ±1 / √H′) but none out (columns of Wh
     * into the former units and of Wy are 0), no bias and no start value: what the former units and the outputs compute stays
     * the same to the bit, and yet the new ones are alive and can learn.
     *
     * @param hidden H′, at least 1
     * @param seed of the new rows
     */
    public static Rnn changed(Rnn rnn, int hidden, long seed) {
        int kept = Math.min(rnn.hiddenSize(), hidden);
        Matrix wx = rnn.wx().resized(hidden, rnn.inputSize());
        Matrix wh = rnn.wh().resized(hidden, hidden);
        if (hidden > kept) {
            SplittableRandom random = new SplittableRandom(seed);
            double limit = 1 / Math.sqrt(hidden);
            wx = wx.withBlock(kept, 0, RandomWeights.rows(random, hidden - kept, rnn.inputSize(), limit));
            wh = wh.withBlock(kept, 0, RandomWeights.rows(random, hidden - kept, hidden, limit));
        }
        return new Rnn(rnn.hiddenActivation(), rnn.outputActivation(), rnn.reads(), wx, wh,
                Matrix.ofColumn(rnn.bh()).resized(hidden, 1).column(0), rnn.wy().resized(rnn.outputSize(), hidden),
                rnn.by(), Matrix.ofColumn(rnn.h0()).resized(hidden, 1).column(0));
    }
}
