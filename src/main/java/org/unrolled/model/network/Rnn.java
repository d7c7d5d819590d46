package org.unrolled.model.network;

import java.util.Objects;

/**
 * A simple recurrent network (Elman 1990) with V words, H hidden units and O outputs, as an immutable value:
 *
 * <pre>
 *     a_t = Wx x_t + Wh h_{t−1} + bh
 *     h_t = f(a_t)
 *     z_t = Wy h_t + by
 *     y_t = softmax(z_t) or sigmoid(z_t)
 * </pre>
 *
 * @param hiddenActivation f
 * @param outputActivation how y is made of z
 * @param reads after which words the output is read
 * @param wx H×V
 * @param wh H×H
 * @param bh H
 * @param wy O×H
 * @param by O
 * @param h0 H: h₋₁, the state before the first word
 */
public record Rnn(
        Activation hiddenActivation,
        OutputActivation outputActivation,
        Reads reads,
        Matrix wx,
        Matrix wh,
        Vector bh,
        Matrix wy,
        Vector by,
        Vector h0) {

    /**
     * Checks that the shapes agree.
     *
     * @throws IllegalArgumentException if they do not, if V, H or O is 0, or if a number is not finite
     */
    public Rnn {
        Objects.requireNonNull(hiddenActivation);
        Objects.requireNonNull(outputActivation);
        Objects.requireNonNull(reads);
        int hidden = wh.rows();
        require(wx.columns() > 0, "Wx has no column");
        require(hidden > 0, "Wh has no row");
        require(wy.rows() > 0, "Wy has no row");
        require(wh.columns() == hidden, "Wh is " + wh + ", not square");
        require(wx.rows() == hidden, "Wx is " + wx + " beside " + hidden + " hidden units");
        require(bh.size() == hidden, "bh has " + bh.size() + " numbers for " + hidden + " hidden units");
        require(h0.size() == hidden, "h0 has " + h0.size() + " numbers for " + hidden + " hidden units");
        require(wy.columns() == hidden, "Wy is " + wy + " beside " + hidden + " hidden units");
        require(by.size() == wy.rows(), "by has " + by.size() + " numbers for " + wy.rows() + " outputs");
        require(wx.isFinite() && wh.isFinite() && wy.isFinite(), "a weight is not finite");
        require(bh.indexOfNonFinite() < 0 && by.indexOfNonFinite() < 0 && h0.indexOfNonFinite() < 0,
                "a bias or start value is not finite");
    }

    /** V, the number of words. */
    public int inputSize() {
        return wx.columns();
    }

    /** H, the number of hidden units. */
    public int hiddenSize() {
        return wh.rows();
    }

    /** O, the number of outputs. */
    public int outputSize() {
        return wy.rows();
    }

    /** Whether it is the article's read-out: a softmax over one output, which is always 1. */
    public boolean hasConstantReadOut() {
        return outputActivation == OutputActivation.SOFTMAX && outputSize() == 1;
    }

    /** How many rows a group of its numbers has: a vector is a column. */
    public int rows(WeightGroup group) {
        return switch (group) {
            case WX, WH, BH, H0 -> hiddenSize();
            case WY, BY -> outputSize();
        };
    }

    /** How many columns a group of its numbers has: 1 for a vector. */
    public int columns(WeightGroup group) {
        return switch (group) {
            case WX -> inputSize();
            case WH, WY -> hiddenSize();
            case BH, BY, H0 -> 1;
        };
    }

    /** Whether it has such a number. */
    public boolean has(WeightId id) {
        return id.row() >= 0 && id.row() < rows(id.group()) && id.column() >= 0 && id.column() < columns(id.group());
    }

    /** A group of its numbers; a vector as one column. */
    public Matrix values(WeightGroup group) {
        return switch (group) {
            case WX -> wx;
            case WH -> wh;
            case BH -> Matrix.ofColumn(bh);
            case WY -> wy;
            case BY -> Matrix.ofColumn(by);
            case H0 -> Matrix.ofColumn(h0);
        };
    }

    /**
     * The same network with another group of numbers, of the same shape.
     *
     * @param changed finite numbers; a vector as one column
     * @throws IllegalArgumentException if the shape is another, or a number is not finite
     */
    public Rnn withValues(WeightGroup group, Matrix changed) {
        require(changed.rows() == rows(group) && changed.columns() == columns(group),
                group.symbol() + " is " + rows(group) + "×" + columns(group) + ", not " + changed);
        return switch (group) {
            case WX -> withWx(changed);
            case WH -> withWh(changed);
            case BH -> withBh(changed.column(0));
            case WY -> withReadOut(outputActivation, changed, by);
            case BY -> withReadOut(outputActivation, wy, changed.column(0));
            case H0 -> withH0(changed.column(0));
        };
    }

    /** The same network with another f. */
    public Rnn withHiddenActivation(Activation changed) {
        return new Rnn(changed, outputActivation, reads, wx, wh, bh, wy, by, h0);
    }

    /** The same network, its output read after other words. */
    public Rnn withReads(Reads changed) {
        return new Rnn(hiddenActivation, outputActivation, changed, wx, wh, bh, wy, by, h0);
    }

    /** Whether another network has the same sizes, activations and read-out: whether only its numbers differ. */
    public boolean hasStructureOf(Rnn other) {
        return inputSize() == other.inputSize()
                && hiddenSize() == other.hiddenSize()
                && outputSize() == other.outputSize()
                && hiddenActivation == other.hiddenActivation
                && outputActivation == other.outputActivation
                && reads == other.reads;
    }

    /**
     * One of its numbers.
     *
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public double get(WeightId id) {
        return switch (id.group()) {
            case WX -> wx.get(id.row(), id.column());
            case WH -> wh.get(id.row(), id.column());
            case BH -> bh.get(id.row());
            case WY -> wy.get(id.row(), id.column());
            case BY -> by.get(id.row());
            case H0 -> h0.get(id.row());
        };
    }

    /**
     * The same network with one number changed.
     *
     * @param value any finite double
     * @throws IllegalArgumentException if it is not finite
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Rnn with(WeightId id, double value) {
        return switch (id.group()) {
            case WX -> withWx(wx.with(id.row(), id.column(), value));
            case WH -> withWh(wh.with(id.row(), id.column(), value));
            case BH -> withBh(bh.with(id.row(), value));
            case WY -> withReadOut(outputActivation, wy.with(id.row(), id.column(), value), by);
            case BY -> withReadOut(outputActivation, wy, by.with(id.row(), value));
            case H0 -> withH0(h0.with(id.row(), value));
        };
    }

    /** The same network with another Wx, H×V; V may differ. */
    public Rnn withWx(Matrix changed) {
        return new Rnn(hiddenActivation, outputActivation, reads, changed, wh, bh, wy, by, h0);
    }

    /** The same network with another Wh, H×H. */
    public Rnn withWh(Matrix changed) {
        return new Rnn(hiddenActivation, outputActivation, reads, wx, changed, bh, wy, by, h0);
    }

    /** The same network with another bh, H. */
    public Rnn withBh(Vector changed) {
        return new Rnn(hiddenActivation, outputActivation, reads, wx, wh, changed, wy, by, h0);
    }

    /** The same network with another start state, H. */
    public Rnn withH0(Vector changed) {
        return new Rnn(hiddenActivation, outputActivation, reads, wx, wh, bh, wy, by, changed);
    }

    /** The same network with another read-out: Wy O×H, by O; O may differ. */
    public Rnn withReadOut(OutputActivation activation, Matrix changedWy, Vector changedBy) {
        return new Rnn(hiddenActivation, activation, reads, wx, wh, bh, changedWy, changedBy, h0);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
