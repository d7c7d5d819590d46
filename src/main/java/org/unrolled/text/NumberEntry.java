package org.unrolled.text;

import java.util.OptionalDouble;

/** Reads a number as people type it: 0.5, 0,5, −1.2, 1e-3, or a fraction such as 1/3. */
public final class NumberEntry {

    private NumberEntry() {
    }

    /** The number of a text; empty if it says none, or none that is finite. */
    public static OptionalDouble parse(String text) {
        String[] fraction = text.strip().replace(Decimals.MINUS, "-").replace(',', '.').split("/", -1);
        if (fraction.length > 2) {
            return OptionalDouble.empty();
        }
        double number = decimal(fraction[0]);
        if (fraction.length == 2) {
            number /= decimal(fraction[1]);
        }
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /** Java's own reader takes "1d" and "0x1p3" too, which nobody types as a weight. */
    private static double decimal(String text) {
        String digits = text.strip();
        return digits.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?") ? Double.parseDouble(digits) : Double.NaN;
    }
}
