package org.unrolled.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a printed line as a pupil does, and types its sides into a calculator: an own reader and own functions, which
 * know nothing of how the line was written. e^x is the limit of (1 + x/2ⁿ) to the 2ⁿ, by squaring a short series.
 */
final class Pupil {

    /** More digits than any double has. */
    private static final MathContext DIGITS = new MathContext(420);
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?([eE]−?\\d+)?");

    private final String text;
    private final List<BigDecimal> numbers = new ArrayList<>();
    private int at;

    private Pupil(String text) {
        this.text = text;
    }

    /** The sides of a line, and the signs between them. */
    static List<String> sides(String line) {
        return List.of(line.split(" [=≈] "));
    }

    static List<Boolean> claims(String line) {
        Matcher relation = Pattern.compile(" [=≈] ").matcher(line);
        return relation.results().map(found -> found.group().equals(" = ")).toList();
    }

    /** What the calculator shows for a side. */
    static BigDecimal value(String side) {
        Pupil pupil = new Pupil(side);
        BigDecimal value = pupil.sum();
        if (pupil.at != side.length()) {
            throw new AssertionError("cannot read “" + side.substring(pupil.at) + "” in “" + side + "”");
        }
        return value;
    }

    /** Every number of a side, in order, each with the sign before it. */
    static List<BigDecimal> numbers(String side) {
        Pupil pupil = new Pupil(side);
        pupil.sum();
        return pupil.numbers;
    }

    /** Whether a side is a number alone, and the calculator shows it to its last digit. */
    static boolean shows(BigDecimal value, String number) {
        BigDecimal printed = new BigDecimal(number.replace('−', '-'));
        return value.setScale(printed.scale(), RoundingMode.HALF_EVEN).compareTo(printed) == 0;
    }

    private BigDecimal sum() {
        BigDecimal sum = product(false);
        while (true) {
            if (take(" + ")) {
                sum = sum.add(product(false));
            } else if (take(" − ")) {
                sum = sum.add(product(true));
            } else {
                return sum;
            }
        }
    }

    private BigDecimal product(boolean isNegative) {
        BigDecimal product = factor(isNegative);
        while (true) {
            if (take(" × ")) {
                product = product.multiply(factor(false));
            } else if (take(" / ")) {
                product = product.divide(factor(false), DIGITS);
            } else {
                return product;
            }
        }
    }

    private BigDecimal factor(boolean isNegative) {
        if (take("tanh(")) {
            BigDecimal grown = exp(closed().multiply(BigDecimal.TWO));
            return grown.subtract(BigDecimal.ONE).divide(grown.add(BigDecimal.ONE), DIGITS);
        }
        if (take("sigmoid(")) {
            return BigDecimal.ONE.divide(BigDecimal.ONE.add(exp(closed().negate())), DIGITS);
        }
        if (take("max(0, ")) {
            return closed().max(BigDecimal.ZERO);
        }
        if (take("e^")) {
            return exp(factor(false));
        }
        if (take("(")) {
            BigDecimal value = closed();
            return isNegative ? value.negate() : value;
        }
        boolean hasMinus = take("−");
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            throw new AssertionError("no number at “" + text.substring(at) + "” in “" + text + "”");
        }
        at = number.end();
        BigDecimal value = new BigDecimal(number.group().replace('−', '-'));
        value = hasMinus != isNegative ? value.negate() : value;
        numbers.add(value);
        return value;
    }

    private BigDecimal closed() {
        BigDecimal value = sum();
        if (!take(")")) {
            throw new AssertionError("no closing bracket at “" + text.substring(at) + "”");
        }
        return value;
    }

    private boolean take(String sign) {
        boolean isThere = text.startsWith(sign, at);
        at += isThere ? sign.length() : 0;
        return isThere;
    }

    private static BigDecimal exp(BigDecimal x) {
        int squarings = 40;
        BigDecimal small = x.divide(BigDecimal.TWO.pow(squarings), DIGITS);
        BigDecimal power = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int n = 1; n < 60 && term.signum() != 0; n++) {
            term = term.multiply(small, DIGITS).divide(new BigDecimal(n), DIGITS);
            power = power.add(term, DIGITS);
        }
        for (int i = 0; i < squarings; i++) {
            power = power.multiply(power, DIGITS);
        }
        return power;
    }
}
