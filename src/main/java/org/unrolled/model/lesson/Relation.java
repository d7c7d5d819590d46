package org.unrolled.model.lesson;

/** How two numbers stand to one another. NaN stands to nothing. */
public enum Relation {

    /** a &lt; b. */
    BELOW("<") {
        @Override
        boolean holds(double a, double b) {
            return a < b;
        }
    },
    /** a ≤ b. */
    AT_MOST("<=") {
        @Override
        boolean holds(double a, double b) {
            return a <= b;
        }
    },
    /** a = b. */
    EQUAL("=") {
        @Override
        boolean holds(double a, double b) {
            return a == b;
        }
    },
    /** a ≥ b. */
    AT_LEAST(">=") {
        @Override
        boolean holds(double a, double b) {
            return a >= b;
        }
    },
    /** a &gt; b. */
    ABOVE(">") {
        @Override
        boolean holds(double a, double b) {
            return a > b;
        }
    };

    private final String symbol;

    Relation(String symbol) {
        this.symbol = symbol;
    }

    /** As it is written in a lesson: {@code <=}. */
    public String symbol() {
        return symbol;
    }

    abstract boolean holds(double a, double b);
}
