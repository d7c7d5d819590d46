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
 * @param isState whether it is the state h, which colours the box
 */
record UnitFace(String base, String index, String factor, OptionalDouble value, boolean isState) {

    /** A hidden neuron, as far as it has been computed. */
    static UnitFace ofHidden(ForwardTrace trace, int t, int unit, Cursor done) {
        StepTrace step = trace.step(t);
        String index = index(t, unit);
        if (done.hasDone(t, Part.ACTIVATION)) {
            return new UnitFace("h", index, "", at(step.h(), unit), true);
        }
        if (done.hasDone(t, Part.SUM)) {
            return new UnitFace("a", index, "", at(step.a(), unit), false);
        }
        if (done.hasDone(t, Part.WH)) {
            return new UnitFace("W", "h", " h", at(step.whH(), unit), false);
        }
        if (done.hasDone(t, Part.WX)) {
            return new UnitFace("W", "x", " x", at(step.wxX(), unit), false);
        }
        return new UnitFace("h", index, "", OptionalDouble.empty(), false);
    }

    /** A number of h₋₁. */
    static UnitFace ofStart(ForwardTrace trace, int unit) {
        return new UnitFace("h", "−1," + (unit + 1), "", at(trace.rnn().h0(), unit), true);
    }

    /** The same box while its number is being made. */
    UnitFace withoutValue() {
        return new UnitFace(base, index, factor, OptionalDouble.empty(), false);
    }

    /** The index of a neuron as the article counts: time steps from 0, neurons from 1. */
    static String index(int t, int unit) {
        return t + "," + (unit + 1);
    }

    private static OptionalDouble at(Vector vector, int unit) {
        return OptionalDouble.of(vector.get(unit));
    }
}
