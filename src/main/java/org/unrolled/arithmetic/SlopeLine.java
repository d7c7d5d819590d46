package org.unrolled.arithmetic;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.unrolled.model.network.Activation;

/** Writes the slope of an activation at a point: 1 − h² ≈ 1 − 0.63² = 0.60. */
public final class SlopeLine {

    private SlopeLine() {
    }

    /** The slope at a, where h = f(a); as its name and its number. */
    public static String of(Activation f, double a, double h, Digits digits) {
        Printed printed = Printed.of(h, digits);
        Printed slope = Printed.of(CurveAxes.slope(f, a, h), digits);
        return switch (f) {
            case TANH -> written("1 − h²", printed, "1 − " + squared(printed), slope,
                    value -> BigDecimal.ONE.subtract(value.multiply(value)));
            case SIGMOID -> written("h (1 − h)", printed, printed.text() + " × (1 − " + printed.text() + ")", slope,
                    value -> value.multiply(BigDecimal.ONE.subtract(value)));
            case RELU -> a > 0 ? "1" : "0";
            case IDENTITY -> "1";
        };
    }

    private static String written(
            String name, Printed h, String filledIn, Printed slope, UnaryOperator<BigDecimal> f) {
        boolean follows = h.isFinite() && slope.isRoundingOf(f.apply(h.value()));
        return name + Relation.of(h.isExact()).text() + filledIn + Relation.of(follows).text() + slope.text();
    }

    private static String squared(Printed h) {
        return (h.isNegative() ? "(" + h.text() + ")" : h.text()) + "²";
    }
}
