package org.unrolled.controller;

import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;

/** Says what changing a weight has done. */
final class WeightWords {

    private static final int DIGITS = 2;

    private WeightWords() {
    }

    /** "h₂,₁ 0.58 → 0.63 (5 values changed)", of the neuron that the weight leads into at a time step. */
    static String impact(ForwardTrace before, ForwardTrace now, WeightId weight, int t) {
        boolean isOutput = weight.group() == WeightGroup.WY || weight.group() == WeightGroup.BY;
        int step = Math.min(t, now.length() - 1);
        Vector then = isOutput ? before.step(step).z() : before.step(step).h();
        Vector after = isOutput ? now.step(step).z() : now.step(step).h();
        String name = isOutput
                ? "z" + Notation.subscript(weight.row() + 1)
                : Notation.state(step, weight.row());
        return Messages.text("weight.impact", name, Decimals.rounded(then.get(weight.row()), DIGITS),
                Decimals.rounded(after.get(weight.row()), DIGITS), String.valueOf(changed(before, now)));
    }

    /** How many states, and how many z and y where they are read, are no longer what they were. */
    private static int changed(ForwardTrace before, ForwardTrace now) {
        int count = 0;
        for (int t = 0; t < now.length(); t++) {
            count += changed(before.step(t).h(), now.step(t).h());
            if (now.rnn().reads().readsAt(t, now.length())) {
                count += changed(before.step(t).z(), now.step(t).z());
                count += changed(before.step(t).y(), now.step(t).y());
            }
        }
        return count;
    }

    private static int changed(Vector before, Vector now) {
        int count = 0;
        for (int i = 0; i < now.size(); i++) {
            count += before.get(i) == now.get(i) ? 0 : 1;
        }
        return count;
    }
}
