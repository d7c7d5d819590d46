package org.unrolled.arithmetic;

/**
 * The sign between two sides that are written one after the other. The truth rule of everything printed:
 *
 * <ul>
 *   <li>a symbol = an expression, where every number printed in it says all of its double;
 *   <li>f(expression) = f(number), where the expression as printed is that number exactly;
 *   <li>an expression = a number, where a calculator that is fed the expression as printed gives that number to its
 *       last digit;
 * </ul>
 *
 * and ≈ everywhere else, and beside whatever overflowed.
 */
final class Relation {

    private Relation() {
    }

    /** = or ≈, with blanks around it. */
    static Term of(boolean holds) {
        return holds ? Term.sign(" = ") : Term.sign(" ≈ ", " \\approx ");
    }
}
