package org.unrolled.model.network;

import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;

/** Random weights: the same from the same seed, and for one group the same whether others are drawn with it or not. */
public final class RandomWeights {

    private static final int GROUPS = 31;

    private RandomWeights() {
    }

    /**
     * The same network with random numbers in some groups, drawn row by row.
     *
     * @param groups which
     * @param scale their limit
     * @param seed any number
     */
    public static Rnn of(Rnn rnn, Set<WeightGroup> groups, WeightScale scale, long seed) {
        Rnn changed = rnn;
        for (WeightGroup group : groups) {
            DoubleUnaryOperator draw = draw(new SplittableRandom(seed * GROUPS + group.ordinal()),
                    scale.limit(rnn, group));
            changed = changed.withValues(group, rnn.values(group).map(draw));
        }
        return changed;
    }

    /** Draws in the place of a number: uniform on ± limit, rounded to two decimals or digits, which a class can copy. */
    static DoubleUnaryOperator draw(SplittableRandom random, double limit) {
        int decimals = limit > 0 ? Math.clamp(1 - (int) Math.floor(Math.log10(limit)), 2, 300) : 2;
        double unit = Math.pow(10, decimals);
        return _ -> {
            double drawn = (2 * random.nextDouble() - 1) * limit;
            double rounded = Math.rint(drawn * unit) / unit;
            // No −0; and of a limit near the largest double the product above is no number.
            return Double.isFinite(rounded) ? rounded + 0.0 : drawn;
        };
    }

    /**
     * Rows of random numbers, uniform on ± limit.
     *
     * @param random where they are drawn from, row by row
     * @param rows at least 1
     * @param columns 0 or more
     * @param limit 0 or more
     */
    public static Matrix rows(SplittableRandom random, int rows, int columns, double limit) {
        return Matrix.zeros(rows, columns).map(draw(random, limit));
    }
}
