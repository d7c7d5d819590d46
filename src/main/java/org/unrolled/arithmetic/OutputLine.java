package org.unrolled.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Decimals;
import org.unrolled.text.Notation;

/** Writes what an output says: z = Wy h + by, and y as softmax or sigmoid of z, both written out. */
public final class OutputLine {

    /** Over more outputs the sum of e^z is written once, and then by its value. */
    private static final int MOST_WRITTEN_OUT = 8;

    private OutputLine() {
    }

    /**
     * z₃,₁ ≈ 3.20 × −0.92 + … + 1.40 ≈ −2.37.
     *
     * @param t the time step, from 0
     * @param output which output, from 0
     * @param most how many products are written out, at least 1; the smallest beyond them are summed up
     */
    public static Line ofZ(ForwardTrace trace, int t, int output, Digits digits, int most) {
        Reference reference = Reference.output(t, output);
        Sum sum = new Sum();
        new Products(Vector.of(trace.rnn().wy().row(output)), trace.step(t).h(), j -> WeightId.wy(output, j),
                j -> Reference.state(t, j), t).writeInto(sum, digits, most);
        sum.addKnown(Printed.of(trace.rnn().by().get(output), digits), reference);
        Printed z = z(trace, t, output, digits);

        List<Term> terms = new ArrayList<>();
        terms.add(symbol("z", t, output));
        terms.add(Relation.of(sum.isExact()));
        terms.addAll(sum.terms());
        terms.add(Relation.of(sum.isFinite() && z.isRoundingOf(sum.value())));
        terms.add(Term.computed(z.text(), Part.OUTPUT, reference));
        return new Line(terms);
    }

    /** y₃,₁ ≈ e^−2.37 / (e^−2.37 + e^0.51) ≈ 0.05, or y₃,₁ ≈ 1 / (1 + e^2.37) ≈ 0.09. */
    public static Line ofY(ForwardTrace trace, int t, int output, Digits digits) {
        return ofY(trace, t, output, digits, sum(trace, t, digits));
    }

    /** The same, for a sum of e^z that is known already: every output of a step has the same. */
    static Line ofY(ForwardTrace trace, int t, int output, Digits digits, Optional<Term> sum) {
        Printed y = Printed.of(trace.step(t).y().get(output), digits);
        List<Term> terms = new ArrayList<>();
        terms.add(symbol("y", t, output));
        if (trace.rnn().outputActivation() == OutputActivation.SIGMOID) {
            addSigmoid(terms, z(trace, t, output, digits), y, Reference.output(t, output));
        } else if (sum.isPresent()) {
            addShare(terms, z(trace, t, output, digits), sum.get(), y, Reference.output(t, output));
        } else {
            addSoftmax(terms, all(trace, t, digits), output, y, t);
        }
        terms.add(Term.computed(y.text(), Part.OUTPUT, Reference.output(t, output)));
        return new Line(terms);
    }

    /** Whether the softmax is over so many outputs that the sum of e^z stands in a line of its own. */
    public static boolean isSumWrittenOnce(ForwardTrace trace, int t, Digits digits) {
        return trace.rnn().outputActivation() == OutputActivation.SOFTMAX
                && trace.rnn().outputSize() > MOST_WRITTEN_OUT
                && all(trace, t, digits).stream().allMatch(z -> z.isFinite() && Calculator.reaches(z.value()));
    }

    /** The sum of e^z as it is printed, where it stands in a line of its own. */
    static Optional<Term> sum(ForwardTrace trace, int t, Digits digits) {
        return isSumWrittenOnce(trace, t, digits)
                ? Optional.of(sumTerm(all(trace, t, digits), digits)) : Optional.empty();
    }

    /** s₃ ≈ e^−2.37 + e^0.51 + … ≈ 12.34: the sum that every e^z is divided by. */
    public static Line ofSum(ForwardTrace trace, int t, Digits digits) {
        List<Printed> all = all(trace, t, digits);
        List<Term> terms = new ArrayList<>();
        terms.add(Term.sign("s" + Notation.subscript(t), "s_{" + t + "}"));
        terms.add(Relation.of(all.stream().allMatch(Printed::isExact)));
        addPowers(terms, all, t);
        Term sum = sumTerm(all, digits);
        BigDecimal shown = all.stream()
                .map(z -> Calculator.exp(z.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        terms.add(Relation.of(new Printed(sum.text(), 0).isRoundingOf(shown)));
        terms.add(sum);
        return new Line(terms);
    }

    private static void addSigmoid(List<Term> terms, Printed z, Printed y, Reference reference) {
        terms.add(Relation.of(z.isExact()));
        terms.add(Term.sign("1 / (1 + "));
        terms.add(power(negated(z), reference));
        terms.add(Term.sign(")"));
        terms.add(Relation.of(z.isFinite() && y.isRoundingOf(Calculator.sigmoid(z.value()))));
    }

    private static String negated(Printed z) {
        if (z.isNegative()) {
            return z.size();
        }
        boolean hasSign = z.isFinite() ? z.value().signum() != 0 : !Double.isNaN(z.exact());
        return hasSign ? Decimals.MINUS + z.text() : z.text();
    }

    private static void addSoftmax(List<Term> terms, List<Printed> all, int output, Printed y, int t) {
        boolean isFinite = all.stream().allMatch(Printed::isFinite);
        terms.add(Relation.of(all.stream().allMatch(Printed::isExact)));
        terms.add(power(all.get(output).text(), Reference.output(t, output)));
        terms.add(Term.sign(" / ("));
        addPowers(terms, all, t);
        terms.add(Term.sign(")"));
        terms.add(Relation.of(isFinite && y.isRoundingOf(share(all, output))));
    }

    private static void addShare(List<Term> terms, Printed z, Term sum, Printed y, Reference reference) {
        terms.add(Relation.of(false));
        terms.add(power(z.text(), reference));
        terms.add(Term.sign(" / "));
        terms.add(sum);
        BigDecimal printedSum = Decimals.printed(sum.text());
        terms.add(Relation.of(y.isRoundingOf(Calculator.quotient(Calculator.exp(z.value()), printedSum))));
    }

    private static void addPowers(List<Term> terms, List<Printed> all, int t) {
        for (int i = 0; i < all.size(); i++) {
            if (i > 0) {
                terms.add(Term.sign(" + "));
            }
            terms.add(power(all.get(i).text(), Reference.output(t, i)));
        }
    }

    private static Term power(String exponent, Reference reference) {
        return new Term("e^" + exponent, "e^{" + Latex.number(exponent) + "}", Optional.of(reference),
                Optional.of(Part.OUTPUT));
    }

    private static Term sumTerm(List<Printed> all, Digits digits) {
        BigDecimal sum = all.stream()
                .map(z -> Calculator.exp(new BigDecimal(z.exact())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String text = digits.print(sum);
        return new Term(text, "(" + Latex.number(text) + ")", Optional.empty(),
                Optional.of(Part.OUTPUT));
    }

    /** e^z / Σ e^z as a calculator gives it, shifted by the largest z: the quotient stays the same. */
    private static BigDecimal share(List<Printed> all, int output) {
        BigDecimal largest = all.stream().map(Printed::value).max(BigDecimal::compareTo).orElseThrow();
        BigDecimal sum = all.stream()
                .map(z -> Calculator.exp(z.value().subtract(largest)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Calculator.quotient(Calculator.exp(all.get(output).value().subtract(largest)), sum);
    }

    private static List<Printed> all(ForwardTrace trace, int t, Digits digits) {
        return IntStream.range(0, trace.rnn().outputSize()).mapToObj(i -> z(trace, t, i, digits)).toList();
    }

    private static Printed z(ForwardTrace trace, int t, int output, Digits digits) {
        return Printed.of(trace.step(t).z().get(output), digits);
    }

    private static Term symbol(String name, int t, int output) {
        return Term.symbol(name + Notation.subscript(t) + "," + Notation.subscript(output + 1),
                name + "_{" + t + "," + (output + 1) + "}", Reference.output(t, output));
    }
}
