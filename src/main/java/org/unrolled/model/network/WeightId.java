package org.unrolled.model.network;

/**
 * Which number of a network: its group, and its place in it.
 *
 * @param group the matrix or vector
 * @param row the receiving unit, from 0
 * @param column the sending unit or word, from 0; 0 in a vector
 */
public record WeightId(WeightGroup group, int row, int column) {

    /** A weight of Wx: from word {@code word} to hidden unit {@code unit}. */
    public static WeightId wx(int unit, int word) {
        return new WeightId(WeightGroup.WX, unit, word);
    }

    /** A weight of Wh: from hidden unit {@code from} to hidden unit {@code unit} of the next time step. */
    public static WeightId wh(int unit, int from) {
        return new WeightId(WeightGroup.WH, unit, from);
    }

    /** The bias of a hidden unit. */
    public static WeightId bh(int unit) {
        return new WeightId(WeightGroup.BH, unit, 0);
    }

    /** A weight of Wy: from hidden unit {@code from} to output {@code output}. */
    public static WeightId wy(int output, int from) {
        return new WeightId(WeightGroup.WY, output, from);
    }

    /** The bias of an output. */
    public static WeightId by(int output) {
        return new WeightId(WeightGroup.BY, output, 0);
    }

    /** The start value of a hidden unit, h₋₁. */
    public static WeightId h0(int unit) {
        return new WeightId(WeightGroup.H0, unit, 0);
    }
}
