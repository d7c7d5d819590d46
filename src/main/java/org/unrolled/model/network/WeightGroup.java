package org.unrolled.model.network;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The groups of numbers that can be changed: two matrices and a bias for the state, one of each for the read-out. */
public enum WeightGroup {

    /** H×V: from the word to the hidden units. */
    WX("Wx"),
    /** H×H: from the former state to the hidden units. */
    WH("Wh"),
    /** H: the hidden units' bias. */
    BH("bh"),
    /** O×H: from the state to the outputs. */
    WY("Wy"),
    /** O: the outputs' bias. */
    BY("by"),
    /** H: h₋₁, the state before the first word. */
    H0("h0");

    /** What is meant by all weights: weights and biases. The start state is chosen by itself, for it is no weight. */
    public static final Set<WeightGroup> ALL_WEIGHTS =
            Collections.unmodifiableSet(EnumSet.of(WX, WH, BH, WY, BY));

    private final String symbol;

    WeightGroup(String symbol) {
        this.symbol = symbol;
    }

    /** Its name in documents: "Wx". */
    public String symbol() {
        return symbol;
    }

    /** Whether it is a matrix, with rows and columns, rather than a vector. */
    public boolean isMatrix() {
        return this == WX || this == WH || this == WY;
    }
}
