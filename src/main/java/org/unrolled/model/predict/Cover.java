package org.unrolled.model.predict;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.unrolled.model.network.Vector;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.trace.StepTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;

/**
 * Takes out of a forward pass what a class is to guess, and all that follows from it. Who shows the covered pass cannot
 * give anything away.
 */
public final class Cover {

    private Cover() {
    }

    /**
     * The pass with zeros for what is not known yet. Around a hidden neuron that is asked for, the others are known.
     *
     * @param done how far the sentence has been read
     * @param question what is asked, if anything is
     */
    public static ForwardTrace of(ForwardTrace trace, Cursor done, Optional<Question> question) {
        List<StepTrace> steps = trace.steps().stream().map(step -> covered(step, done, question)).toList();
        return trace.withSteps(steps);
    }

    private static StepTrace covered(StepTrace step, Cursor done, Optional<Question> question) {
        IntPredicate isBesideAsked = unit -> question
                .map(asked -> asked.isOfNeuron() && asked.t() == step.t() && asked.unit() != unit)
                .orElse(false);
        return new StepTrace(step.t(), step.word(),
                kept(step.wxX(), done.hasDone(step.t(), Part.WX), isBesideAsked),
                kept(step.whH(), done.hasDone(step.t(), Part.WH), isBesideAsked),
                step.bh(),
                kept(step.a(), done.hasDone(step.t(), Part.SUM), isBesideAsked),
                kept(step.h(), done.hasDone(step.t(), Part.ACTIVATION), isBesideAsked),
                kept(step.z(), done.hasDone(step.t(), Part.OUTPUT), _ -> false),
                kept(step.y(), done.hasDone(step.t(), Part.OUTPUT), _ -> false));
    }

    private static Vector kept(Vector numbers, boolean isKnown, IntPredicate isKept) {
        if (isKnown) {
            return numbers;
        }
        double[] shown = new double[numbers.size()];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = isKept.test(i) ? numbers.get(i) : 0;
        }
        return Vector.of(shown);
    }
}
