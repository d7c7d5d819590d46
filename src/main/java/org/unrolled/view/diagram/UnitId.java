package org.unrolled.view.diagram;

import org.unrolled.model.network.WeightId;

/**
 * A box of the diagram that holds a number.
 *
 * @param kind a number of h₋₁, a hidden neuron or an output
 * @param t the time step; 0 for h₋₁
 * @param index which, from 0
 */
public record UnitId(Kind kind, int t, int index) {

    /** What kind of box. */
    public enum Kind {
        /** A number of h₋₁. */
        START,
        /** A hidden neuron. */
        HIDDEN,
        /** An output. */
        OUTPUT
    }

    /** A number of h₋₁. */
    public static UnitId start(int index) {
        return new UnitId(Kind.START, 0, index);
    }

    /** A hidden neuron of a time step. */
    public static UnitId hidden(int t, int index) {
        return new UnitId(Kind.HIDDEN, t, index);
    }

    /** An output of a time step. */
    public static UnitId output(int t, int index) {
        return new UnitId(Kind.OUTPUT, t, index);
    }

    /** The number that a click on it edits: its bias, or the start value itself. */
    public WeightId weight() {
        return switch (kind) {
            case START -> WeightId.h0(index);
            case HIDDEN -> WeightId.bh(index);
            case OUTPUT -> WeightId.by(index);
        };
    }
}
