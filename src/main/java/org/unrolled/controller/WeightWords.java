package org.unrolled.controller;

import java.util.List;
import java.util.stream.IntStream;
import org.unrolled.model.network.Vector;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.text.Change;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;

/** Says what changing a weight has done. */
final class WeightWords {

    private static final int DIGITS = 2;

    private WeightWords() {
    }

    /**
     * "h₂,₁: 0.58 → 0.63 (5 values changed)", of the first value that changed in the word being read, or else in the
     * sentence; empty while none has.
     */
    static String impact(ForwardTrace before, ForwardTrace now, int current) {
        List<Integer> steps = IntStream.concat(IntStream.of(Math.max(0, current)), IntStream.range(0, now.length()))
                .boxed()
                .toList();
        for (int t : steps) {
            int unit = firstChanged(before.step(t).h(), now.step(t).h());
            if (unit >= 0) {
                return impact(Notation.state(t, unit), before.step(t).h().get(unit), now.step(t).h().get(unit),
                        changed(before, now));
            }
        }
        int output = firstChanged(before.last().z(), now.last().z());
        return output < 0 ? "" : impact("z" + Notation.subscript(output + 1), before.last().z().get(output),
                now.last().z().get(output), changed(before, now));
    }

    private static String impact(String name, double before, double now, int changed) {
        Change change = Change.of(before, now, DIGITS);
        return Messages.text(changed == 1 ? "weight.impact.one" : "weight.impact", name, change.before(),
                change.after(), changed);
    }

    private static int firstChanged(Vector before, Vector now) {
        for (int i = 0; i < now.size(); i++) {
            if (!Change.isSame(before.get(i), now.get(i))) {
                return i;
            }
        }
        return -1;
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
            count += Change.isSame(before.get(i), now.get(i)) ? 0 : 1;
        }
        return count;
    }
}
