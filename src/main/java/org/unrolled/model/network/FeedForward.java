package org.unrolled.model.network;

/**
 * A plain feed-forward network of one hidden layer, without a memory: h = f(W x + bh), z = V h + by, y = g(z).
 *
 * @param hiddenActivation f
 * @param outputActivation g
 * @param w H×N: a row per hidden unit, a column per input
 * @param bh H numbers
 * @param v O×H: a row per output
 * @param by O numbers
 */
public record FeedForward(Activation hiddenActivation, OutputActivation outputActivation, Matrix w, Vector bh, Matrix v,
        Vector by) {

    /**
     * What it computes of an input.
     *
     * @param h H numbers
     * @param z O numbers
     * @param y O numbers
     */
    public record Pass(Vector h, Vector z, Vector y) {
    }

    /**
     * Checks that the sizes fit.
     *
     * @throws IllegalArgumentException naming what does not fit
     */
    public FeedForward {
        if (bh.size() != w.rows() || v.columns() != w.rows()) {
            throw new IllegalArgumentException(
                    "hidden units: " + w.rows() + " in w, " + bh.size() + " in bh, " + v.columns() + " in v");
        }
        if (by.size() != v.rows()) {
            throw new IllegalArgumentException("outputs: " + v.rows() + " in v, " + by.size() + " in by");
        }
    }

    /** A recurrent network without its memory: Wh = 0, so that each word is read as if it were the first. */
    public static FeedForward withoutMemory(Rnn rnn) {
        return new FeedForward(rnn.hiddenActivation(), rnn.outputActivation(), rnn.wx(), rnn.bh(), rnn.wy(), rnn.by());
    }

    /** N, the length of its input. */
    public int inputSize() {
        return w.columns();
    }

    /** H. */
    public int hiddenSize() {
        return w.rows();
    }

    /** O. */
    public int outputSize() {
        return v.rows();
    }

    /**
     * The forward pass.
     *
     * @param x N numbers
     * @throws IllegalArgumentException if x is not N long: the matrix has no column for what is too much
     */
    public Pass run(Vector x) {
        Vector h = hiddenActivation.of(w.timesPlus(x, bh));
        Vector z = v.timesPlus(h, by);
        return new Pass(h, z, outputActivation.of(z));
    }
}
