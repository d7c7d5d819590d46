package org.unrolled.view.diagram;

import java.util.OptionalDouble;
import org.unrolled.model.network.Vector;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.trace.StepTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;

/**
 * What a neuron's box says after a part of a step: what has been computed last, by its name.
 *
 * @param base the symbol, "h"
 * @param index below the line, "2,1"
 * @param factor what the symbol is multiplied with, " x"; mostly empty
 * @param value the number; empty while there is none
 * @param addend what the number is to be added to: the word's share, once the memory's is known; mostly empty
 * @param isState whether it is the state h, which colours the box
 */
record UnitFace(String base, String index, String factor, OptionalDouble value, OptionalDouble addend,
        boolean isState) {

    /** A hidden neuron, as far as it has been computed. */
    static UnitFace ofHidden(ForwardTrace trace, int t, int unit, Cursor done) {
        StepTrace step = trace.step(t);
        String index = index(t, unit);
        if (done.hasDone(t, Part.ACTIVATION)) {
            return new UnitFace("h", index, "", at(step.h(), unit), OptionalDouble.empty(), true);
        }
        if (done.hasDone(t, Part.SUM)) {
            return new UnitFace("a", index, "", at(step.a(), unit), OptionalDouble.empty(), false);
        }
        if (done.hasDone(t, Part.WH)) {
            return new UnitFace("W", "h", " h", at(step.whH(), unit), at(step.wxX(), unit), false);
        }
        if (done.hasDone(t, Part.WX)) {
            return new UnitFace("W", "x", " x", at(step.wxX(), unit), OptionalDouble.empty(), false);
        }
        return new UnitFace("h", index, "", OptionalDouble.empty(), OptionalDouble.empty(), false);
    }

    /** A number of h₋₁. */
    static UnitFace ofStart(ForwardTrace trace, int unit) {
        return new UnitFace("h", "−1," + (unit + 1), "", at(trace.rnn().h0(), unit), OptionalDouble.empty(), true);
    }

    /** The same box under another name: the activation's, while it works. */
    UnitFace named(String name) {
        return new UnitFace(name, "", "", value, OptionalDouble.empty(), isState);
    }

    /** The same box while its number is being made. */
    UnitFace withoutValue() {
        return new UnitFace(base, index, factor, OptionalDouble.empty(), OptionalDouble.empty(), false);
    }

    /** The index of a neuron as the article counts: time steps from 0, neurons from 1. */
    static String index(int t, int unit) {
        return t + "," + (unit + 1);
    }

    private static OptionalDouble at(Vector vector, int unit) {
        return OptionalDouble.of(vector.get(unit));
    }
}
