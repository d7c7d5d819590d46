package org.unrolled.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes numbers for people, with the decimal separator of the language spoken now. */
public final class Decimals {

    private static final int MOST_BRIEF = 4;
    /** From here on a number is written with a power of ten. */
    private static final BigDecimal LARGE = new BigDecimal(1_000_000);
    /** The true minus sign, which is as wide as a plus. */
    public static final String MINUS = "\u2212";
    private static final String THIN_SPACE = "\u202F";

    private Decimals() {
    }

    /**
     * A number correctly rounded (halves to even) to so many decimals, with a true minus sign: −0.43. Large ones are
     * written with a power of ten: 1.20e300.
     *
     * @param decimals 0 or more
     */
    public static String rounded(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return nonFinite(value);
        }
        return rounded(new BigDecimal(value), decimals);
    }

    /** As {@link #rounded(double, int)}, for a number that is exact. */
    public static String rounded(BigDecimal exact, int decimals) {
        BigDecimal size = exact.abs();
        String digits = size.compareTo(LARGE) < 0
                ? size.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString()
                : scientific(size, decimals);
        boolean isZero = digits.chars().allMatch(c -> c == '0' || c == '.');
        return localized(exact.signum() < 0 && !isZero ? MINUS + digits : digits);
    }

    /** A whole number with a thin space, which does not break, before every third digit: 5 000. */
    public static String grouped(long whole) {
        String digits = String.valueOf(Math.abs(whole)).replaceAll("(?<=\\d)(?=(\\d{3})+$)", THIN_SPACE);
        return whole < 0 ? MINUS + digits : digits;
    }

    /** The number that a text written here says. */
    public static BigDecimal printed(String text) {
        return new BigDecimal(text.replace(MINUS, "-").replace(',', '.'));
    }

    /** As {@link #rounded}, with a plus sign before a number that is not negative: +0.43. */
    public static String signed(double value, int decimals) {
        String digits = rounded(value, decimals);
        return digits.startsWith(MINUS) || Double.isNaN(value) ? digits : "+" + digits;
    }

    /** Whether so many decimals say all of the number that its shortest exact form does. */
    public static boolean isExact(double value, int decimals) {
        return Double.isFinite(value)
                && Math.abs(value) < LARGE.doubleValue()
                && new BigDecimal(Double.toString(value)).stripTrailingZeros().scale() <= decimals;
    }

    /** At most four decimals, without zeros at their end: 0.1, 0.3333. */
    public static String brief(double value) {
        return isExact(value, MOST_BRIEF) ? allDigits(value) : rounded(value, MOST_BRIEF);
    }

    /** All digits: the shortest decimal that reads back to the same bits, with a true minus sign. */
    public static String allDigits(double value) {
        return Double.isFinite(value) ? localized(Double.toString(value).replace("-", MINUS)) : nonFinite(value);
    }

    private static String localized(String digits) {
        return digits.replace('.', Language.current().decimalSeparator());
    }

    private static String nonFinite(double value) {
        return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : MINUS + "∞";
    }

    private static String scientific(BigDecimal exact, int decimals) {
        BigDecimal rounded = exact.round(new MathContext(decimals + 1, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        return rounded.movePointLeft(exponent).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString() + "e"
                + exponent;
    }
}
