package org.unrolled.model.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

/** Changes of many weights by a rule. The shapes stay. */
public final class WeightEdits {

    private WeightEdits() {
    }

    /** The same network with zeros in some groups. */
    public static Rnn zeroed(Rnn rnn, Set<WeightGroup> groups) {
        return mapped(rnn, groups, _ -> 0);
    }

    /** The same network with some groups correctly rounded to one decimal, halves to even, and without −0. */
    public static Rnn rounded(Rnn rnn, Set<WeightGroup> groups) {
        return mapped(rnn, groups, WeightEdits::rounded);
    }

    /**
     * The same network with all of Wh times a factor.
     *
     * @throws IllegalArgumentException if a weight is not finite then
     */
    public static Rnn recurrenceScaled(Rnn rnn, double factor) {
        return rnn.withWh(rnn.wh().map(weight -> weight * factor));
    }

    private static Rnn mapped(Rnn rnn, Set<WeightGroup> groups, DoubleUnaryOperator rule) {
        Rnn changed = rnn;
        for (WeightGroup group : groups) {
            changed = changed.withValues(group, changed.values(group).map(rule));
        }
        return changed;
    }

    private static double rounded(double value) {
        return new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
    }
}
