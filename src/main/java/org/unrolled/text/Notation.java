package org.unrolled.text;

import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;

/** Writes symbols in plain text: h₂,₁ and Wh[1,2]. */
public final class Notation {

    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

    private Notation() {
    }

    /** A hidden neuron as the article counts, time steps from 0 and neurons from 1: h₂,₁. */
    public static String state(int t, int unit) {
        return "h" + subscript(t) + "," + subscript(unit + 1);
    }

    /** The sum before the activation: a₂,₁. */
    public static String sum(int t, int unit) {
        return "a" + subscript(t) + "," + subscript(unit + 1);
    }

    /** A weight by its matrix and place, counted from 1: Wh[1,2], bh[1]. */
    public static String weight(WeightId id) {
        String place = id.group().isMatrix() ? (id.row() + 1) + "," + (id.column() + 1) : String.valueOf(id.row() + 1);
        return group(id.group()) + "[" + place + "]";
    }

    /** A group of weights: Wh; the start state is h₋₁. */
    public static String group(WeightGroup group) {
        return group == WeightGroup.H0 ? "h" + subscript(-1) : group.symbol();
    }

    /** A whole number below the line: ₋₁. */
    public static String subscript(int number) {
        StringBuilder text = new StringBuilder();
        for (char c : String.valueOf(number).toCharArray()) {
            text.append(c == '-' ? '₋' : SUBSCRIPTS.charAt(c - '0'));
        }
        return text.toString();
    }
}
