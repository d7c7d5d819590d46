package org.unrolled.model.network;

/** f in h = f(a), element by element. */
public enum Activation {

    /** (eᵃ − e⁻ᵃ) / (eᵃ + e⁻ᵃ), in −1 … 1. */
    TANH("tanh") {
        @Override
        public double of(double a) {
            return Math.tanh(a);
        }
    },
    /** max(0, a). */
    RELU("relu") {
        @Override
        public double of(double a) {
            return Math.max(0, a);
        }
    },
    /** 1 / (1 + e⁻ᵃ), in 0 … 1. */
    SIGMOID("sigmoid") {
        @Override
        public double of(double a) {
            return sigmoid(a);
        }
    },
    /** a itself. */
    IDENTITY("identity") {
        @Override
        public double of(double a) {
            return a;
        }
    };

    private final String symbol;

    Activation(String symbol) {
        this.symbol = symbol;
    }

    /** Its name in documents, in formulas and as the part of a step: "tanh". */
    public String symbol() {
        return symbol;
    }

    /** f(a) for any a; finite for any finite a. */
    public abstract double of(double a);

    /** f of each element. */
    public Vector of(Vector a) {
        double[] h = a.toArray();
        for (int i = 0; i < h.length; i++) {
            h[i] = of(h[i]);
        }
        return new Vector(h);
    }

    /** 1 / (1 + e⁻ᵃ), in the form that never overflows. */
    static double sigmoid(double a) {
        if (a >= 0) {
            return 1 / (1 + Math.exp(-a));
        }
        double e = Math.exp(a);
        return e / (1 + e);
    }
}
