package org.unrolled.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.unrolled.text.Decimals;

/**
 * How numbers are printed.
 *
 * @param decimals of every number, 0 or more
 * @param areAll whether all digits are printed instead: the shortest decimal that reads back to the same double
 */
public record Digits(int decimals, boolean areAll) {

    /** All digits. */
    public static final Digits ALL = new Digits(0, true);

    /** What a double has at most: 17 tell each from every other. */
    private static final int OF_A_DOUBLE = 17;

    /** So many decimals. */
    public static Digits of(int decimals) {
        return new Digits(decimals, false);
    }

    /** A number as it is printed. */
    public String print(double value) {
        return areAll ? Decimals.allDigits(value) : Decimals.rounded(value, decimals);
    }

    /** A positive number that no double need hold; one below 1 keeps as many digits as one above, by a power of ten. */
    public String print(BigDecimal positive) {
        if (!areAll && positive.compareTo(BigDecimal.ONE) >= 0) {
            return Decimals.rounded(positive, decimals);
        }
        BigDecimal rounded = positive.round(
                new MathContext(areAll ? OF_A_DOUBLE : decimals + 1, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        String digits = rounded.movePointLeft(exponent).toPlainString();
        return exponent == 0 ? digits : digits + ("e" + exponent).replace("-", Decimals.MINUS);
    }
}
