package org.unrolled.model.network;

/** How large random weights are: they are uniform on ± a limit. */
public sealed interface WeightScale {

    /**
     * The limit of the numbers of one group.
     *
     * @param rnn the network whose sizes count
     */
    double limit(Rnn rnn, WeightGroup group);

    /**
     * The same limit for every group.
     *
     * @param limit s, 0 or more and finite
     */
    record Uniform(double limit) implements WeightScale {

        /**
         * Checks the limit.
         *
         * @throws IllegalArgumentException if it is negative or not finite
         */
        public Uniform {
            if (!(limit >= 0 && Double.isFinite(limit))) {
                throw new IllegalArgumentException("a scale of " + limit);
            }
        }

        @Override
        public double limit(Rnn rnn, WeightGroup group) {
            return limit;
        }
    }

    /** √(6 / (fan in + fan out)) for a matrix, after Glorot and Bengio (2010); biases and the start are 0. */
    record Xavier() implements WeightScale {

        @Override
        public double limit(Rnn rnn, WeightGroup group) {
            return group.isMatrix() ? Math.sqrt(6.0 / (rnn.rows(group) + rnn.columns(group))) : 0;
        }
    }
}
