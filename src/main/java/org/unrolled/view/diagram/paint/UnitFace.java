package org.unrolled.view.diagram.paint;

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
 * @param isSilent whether the number is not written, though it is known
 */
public record UnitFace(String base, String index, String factor, OptionalDouble value, OptionalDouble addend,
        boolean isState, boolean isSilent) {

    /** A hidden neuron, as far as it has been computed. */
    public static UnitFace ofHidden(ForwardTrace trace, int t, int unit, Cursor done) {
        StepTrace step = trace.step(t);
        String index = index(t, unit);
        if (done.hasDone(t, Part.ACTIVATION)) {
            return new UnitFace("h", index, "", at(step.h(), unit), OptionalDouble.empty(), true, false);
        }
        if (done.hasDone(t, Part.SUM)) {
            return new UnitFace("a", index, "", at(step.a(), unit), OptionalDouble.empty(), false, false);
        }
        if (done.hasDone(t, Part.WH)) {
            return new UnitFace("W", "h", " h", at(step.whH(), unit), at(step.wxX(), unit), false, false);
        }
        if (done.hasDone(t, Part.WX)) {
            return new UnitFace("W", "x", " x", at(step.wxX(), unit), OptionalDouble.empty(), false, false);
        }
        return new UnitFace("h", index, "", OptionalDouble.empty(), OptionalDouble.empty(), false, false);
    }

    /**
     * A hidden neuron of the folded network, which keeps the former state until its word is weighed. Its index has no
     * time: there is but one.
     *
     * @param t the time step, −1 before the first word
     */
    public static UnitFace ofFolded(ForwardTrace trace, int t, int unit, Cursor done) {
        UnitFace face = t >= 0 && done.hasDone(t, Part.WX) ? ofHidden(trace, t, unit, done)
                : t > 0 ? ofHidden(trace, t - 1, unit, done)
                : ofStart(trace, unit);
        String index = face.base().equals("W") ? face.index() : String.valueOf(unit + 1);
        return new UnitFace(face.base(), index, face.factor(), face.value(), face.addend(), face.isState(), false);
    }

    /** The same box, its number kept to itself where labels are not wanted. */
    public UnitFace silent(boolean isSilentNow) {
        return new UnitFace(base, index, factor, value, addend, isState, isSilentNow);
    }

    /** A number of h₋₁. */
    public static UnitFace ofStart(ForwardTrace trace, int unit) {
        return new UnitFace("h", "−1," + (unit + 1), "", at(trace.rnn().h0(), unit), OptionalDouble.empty(), true, false);
    }

    /** The same box under another name: the activation's, while it works. */
    UnitFace named(String name) {
        return new UnitFace(name, "", "", value, OptionalDouble.empty(), isState, isSilent);
    }

    /** The same box while its number is being made. */
    UnitFace withoutValue() {
        return new UnitFace(base, index, factor, OptionalDouble.empty(), OptionalDouble.empty(), false, isSilent);
    }

    /** The index of a neuron as the article counts: time steps from 0, neurons from 1. */
    static String index(int t, int unit) {
        return t + "," + (unit + 1);
    }

    private static OptionalDouble at(Vector vector, int unit) {
        return OptionalDouble.of(vector.get(unit));
    }
}
