package org.unrolled.model.lesson;

/** How two numbers stand to one another. NaN stands to nothing. */
public enum Relation {

    /** a &lt; b. */
    BELOW("<") {
        @Override
        boolean holds(double a, double b) {
            return a < b;
        }

        @Override
        boolean canHold(double least, double greatest, double bound) {
            return least < bound;
        }
    },
    /** a ≤ b. */
    AT_MOST("<=") {
        @Override
        boolean holds(double a, double b) {
            return a <= b;
        }

        @Override
        boolean canHold(double least, double greatest, double bound) {
            return least <= bound;
        }
    },
    /** a = b. */
    EQUAL("=") {
        @Override
        boolean holds(double a, double b) {
            return a == b;
        }

        @Override
        boolean canHold(double least, double greatest, double bound) {
            return least <= bound && bound <= greatest;
        }
    },
    /** a ≥ b. */
    AT_LEAST(">=") {
        @Override
        boolean holds(double a, double b) {
            return a >= b;
        }

        @Override
        boolean canHold(double least, double greatest, double bound) {
            return greatest >= bound;
        }
    },
    /** a &gt; b. */
    ABOVE(">") {
        @Override
        boolean holds(double a, double b) {
            return a > b;
        }

        @Override
        boolean canHold(double least, double greatest, double bound) {
            return greatest > bound;
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

    /** Whether any number from the least to the greatest stands so to a bound. */
    abstract boolean canHold(double least, double greatest, double bound);
}
