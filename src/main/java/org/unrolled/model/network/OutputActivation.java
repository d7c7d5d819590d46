package org.unrolled.model.network;

/** How the read-out y is made of z. */
public enum OutputActivation {

    /** yᵢ = e^zᵢ / Σ e^zⱼ: one probability over all outputs. Over a single output it is always 1. */
    SOFTMAX("softmax") {
        @Override
        public Vector of(Vector z) {
            double largest = z.get(z.indexOfLargest());
            double[] y = z.toArray();
            double sum = 0;
            for (int i = 0; i < y.length; i++) {
                // Shifted by the largest: no exponential overflows, and the quotient stays the same.
                y[i] = Math.exp(y[i] - largest);
                sum += y[i];
            }
            for (int i = 0; i < y.length; i++) {
                y[i] /= sum;
            }
            return new Vector(y);
        }
    },
    /** yᵢ = 1 / (1 + e^−zᵢ): a probability for each output by itself. */
    SIGMOID("sigmoid") {
        @Override
        public Vector of(Vector z) {
            return Activation.SIGMOID.of(z);
        }
    };

    private final String symbol;

    OutputActivation(String symbol) {
        this.symbol = symbol;
    }

    /** Its name in documents and formulas: "softmax". */
    public String symbol() {
        return symbol;
    }

    /**
     * The read-out, each in 0 … 1 for any finite z.
     *
     * @param z O numbers, O at least 1
     * @return O numbers
     */
    public abstract Vector of(Vector z);
}
