package org.unrolled.io;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Writes numbers for machines: with the fewest digits that read back to the same bits. Without a power of ten from
 * 0.001 to below 10 000 000, and with one ({@code 1E22}, {@code 2.5E-7}) beyond; a whole number has no point ({@code 1}),
 * except for {@code -0.0}, whose sign many programs would lose without it.
 */
public final class JsonNumbers {

    private JsonNumbers() {
    }

    /**
     * A number in its shortest form.
     *
     * @throws IllegalArgumentException if it is not finite: JSON has no way to say it
     */
    public static String shortest(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not finite: " + value);
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0.0" : "0";
        }
        String text = Double.toString(value);
        // Java writes at least two digits. Only beside the smallest numbers of all is one enough that is not the same.
        if (Math.abs(value) < 1e-320) {
            String single = new BigDecimal(text).round(new MathContext(1)).toString();
            text = Double.parseDouble(single) == value ? single : text;
        }
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text.replace(".0E", "E");
    }
}
