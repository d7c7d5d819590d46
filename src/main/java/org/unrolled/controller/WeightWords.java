package org.unrolled.controller;

import java.util.List;
import java.util.stream.IntStream;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;

/** Says what a weight is, and what changing it has done. */
final class WeightWords {

    private static final int DIGITS = 2;

    private WeightWords() {
    }

    /** "Wh[1,2]: from h₂ to h₁, shared by every step". */
    static String title(WeightId weight, NetworkDocument document) {
        String name = Notation.weight(weight);
        String unit = Notation.subscript(weight.row() + 1);
        return switch (weight.group()) {
            case WX -> Messages.text("weight.wx", name, document.vocabulary().word(weight.column()), unit);
            case WH -> Messages.text("weight.wh", name, Notation.subscript(weight.column() + 1), unit);
            case BH -> Messages.text("weight.bh", name, unit);
            case WY -> Messages.text("weight.wy", name, Notation.subscript(weight.column() + 1),
                    output(weight, document));
            case BY -> Messages.text("weight.by", name, output(weight, document));
            case H0 -> Messages.text("weight.h0", name, unit);
        };
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
        boolean isTold = !Decimals.rounded(before, DIGITS).equals(Decimals.rounded(now, DIGITS));
        return Messages.text("weight.impact", name,
                isTold ? Decimals.rounded(before, DIGITS) : Decimals.brief(before),
                isTold ? Decimals.rounded(now, DIGITS) : Decimals.brief(now), changed);
    }

    private static int firstChanged(Vector before, Vector now) {
        for (int i = 0; i < now.size(); i++) {
            if (before.get(i) != now.get(i)) {
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
            count += before.get(i) == now.get(i) ? 0 : 1;
        }
        return count;
    }

    private static String output(WeightId weight, NetworkDocument document) {
        return document.rnn().outputSize() == 1 ? "y" : document.labels().get(weight.row());
    }
}
