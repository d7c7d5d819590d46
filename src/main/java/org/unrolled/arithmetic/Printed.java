package org.unrolled.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.unrolled.text.Decimals;

/**
 * A number as it stands on paper.
 *
 * @param text its digits, with a true minus sign; ∞ and NaN for what is no number
 * @param exact the double that it was rounded from
 */
public record Printed(String text, double exact) {

    /** A number printed in these digits. */
    public static Printed of(double exact, Digits digits) {
        return new Printed(digits.print(exact), exact);
    }

    /** Whether there is a number at all: not where it overflowed. */
    public boolean isFinite() {
        return Double.isFinite(exact);
    }

    /** What the digits say; for a finite number only. */
    public BigDecimal value() {
        return Decimals.printed(text);
    }

    /** Whether the digits say all of the double, in its shortest form. */
    public boolean isExact() {
        return isFinite() && value().compareTo(new BigDecimal(Double.toString(exact))) == 0;
    }

    /** Whether a calculator that shows this number rounds it to these digits, to the last. */
    public boolean isRoundingOf(BigDecimal shown) {
        return isFinite() && shown.setScale(value().scale(), RoundingMode.HALF_EVEN).compareTo(value()) == 0;
    }

    /** Whether a minus sign stands before it. */
    public boolean isNegative() {
        return text.startsWith(Decimals.MINUS);
    }

    /** Its digits without the minus sign. */
    public String size() {
        return isNegative() ? text.substring(1) : text;
    }
}
