package org.unrolled.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.unrolled.model.network.Activation;

/** A pupil's calculator with more digits than any: what the functions give for numbers as they are printed. */
final class Calculator {

    private static final MathContext DIGITS = new MathContext(50, RoundingMode.HALF_EVEN);
    /** Beyond it every function stands at its limit, further than the smallest double tells. */
    private static final BigDecimal FAR = new BigDecimal(2_000);
    private static final BigDecimal TWO = new BigDecimal(2);
    /** Below it the series needs few terms. */
    private static final int HALVINGS = 5;

    private Calculator() {
    }

    /** f(a). */
    static BigDecimal of(Activation f, BigDecimal a) {
        return switch (f) {
            case TANH -> tanh(a);
            case SIGMOID -> sigmoid(a);
            case RELU -> a.max(BigDecimal.ZERO);
            case IDENTITY -> a;
        };
    }

    /** (e²ᵃ − 1) / (e²ᵃ + 1), from e²ᵃ − 1 itself: near zero it would be lost in the 1. */
    private static BigDecimal tanh(BigDecimal a) {
        if (a.abs().compareTo(FAR) > 0) {
            return new BigDecimal(a.signum());
        }
        BigDecimal grown = expMinusOne(a.multiply(TWO));
        return grown.divide(grown.add(TWO), DIGITS);
    }

    /** 1 / (1 + e⁻ᵃ). */
    static BigDecimal sigmoid(BigDecimal a) {
        if (a.abs().compareTo(FAR) > 0) {
            return a.signum() > 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return BigDecimal.ONE.divide(BigDecimal.ONE.add(exp(a.negate())), DIGITS);
    }

    /** eᵃ; 0 where it is smaller than any double. */
    static BigDecimal exp(BigDecimal a) {
        if (a.signum() < 0) {
            return a.compareTo(FAR.negate()) < 0 ? BigDecimal.ZERO : BigDecimal.ONE.divide(exp(a.negate()), DIGITS);
        }
        return expMinusOne(a).add(BigDecimal.ONE, DIGITS);
    }

    /** Whether eᵃ is a number that can be printed. */
    static boolean reaches(BigDecimal a) {
        return a.compareTo(FAR) <= 0;
    }

    /** A quotient. */
    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, DIGITS);
    }

    /** eᵃ − 1: the series for a part of a, then (1 + s)² − 1 = s (2 + s), as often as a was halved. */
    private static BigDecimal expMinusOne(BigDecimal a) {
        int halvings = Math.max(0, a.precision() - a.scale()) * 4 + HALVINGS;
        BigDecimal part = a.divide(TWO.pow(halvings), DIGITS);
        BigDecimal sum = part;
        BigDecimal term = part;
        for (int n = 2; term.signum() != 0 && term.precision() - term.scale() + DIGITS.getPrecision()
                >= sum.precision() - sum.scale(); n++) {
            term = term.multiply(part, DIGITS).divide(new BigDecimal(n), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        for (int i = 0; i < halvings; i++) {
            sum = sum.multiply(sum.add(TWO), DIGITS);
        }
        return sum;
    }
}
