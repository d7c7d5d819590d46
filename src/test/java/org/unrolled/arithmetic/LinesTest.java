package org.unrolled.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unrolled.model.Networks;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;

/** Every printed line is read again by a {@link Pupil} and computed anew. */
class LinesTest {

    private static final int ALL = Integer.MAX_VALUE;

    /** Hidden sizes, digits, activations and read-outs; 0 decimals stand for all digits. */
    static Stream<Arguments> networks() {
        List<Arguments> cases = new ArrayList<>();
        int seed = 1;
        for (int hidden : new int[] {1, 2, 3, 8, 64}) {
            for (int decimals = 0; decimals <= 6; decimals++) {
                for (Activation f : Activation.values()) {
                    for (OutputActivation output : OutputActivation.values()) {
                        cases.add(Arguments.of(seed++, hidden, decimals, f, output));
                    }
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("networks")
    void everyLineIsTrue(int seed, int hidden, int decimals, Activation f, OutputActivation output) {
        // The identity of many neurons grows without end; small ones stay in what a calculator shows.
        int outputs = 1 + seed % 3;
        Rnn random = Networks.random(seed, 4, hidden, outputs, f, output, Reads.EVERY);
        ForwardTrace trace = ForwardTrace.of(hidden > 8 ? small(random) : random, 0, 3, 1);
        Digits digits = decimals == 0 ? Digits.ALL : Digits.of(decimals);
        int t = seed % 3;
        for (int unit = 0; unit < Math.min(hidden, 8); unit++) {
            assertNeuron(trace, t, unit, digits);
        }
        for (int i = 0; i < outputs; i++) {
            assertOutput(trace, t, i, digits);
        }
    }

    @Test
    void theArticlesNeuronReadsAsOnPaper() {
        ForwardTrace trace = ForwardTrace.of(Networks.article(), 0, 1, 4, 2);

        assertThat(NeuronLine.of(trace, 2, 0, Digits.of(2), ALL).text()).isEqualTo("h₂,₁ ≈ tanh(0.20 + "
                + "(−1.10 × −0.43 + 1.10 × 0.39 + 0.40 × 0.38) − 0.50) ≈ tanh(0.75) ≈ 0.63");
        assertThat(NeuronLine.of(trace, 0, 0, Digits.of(2), ALL).text()).isEqualTo("h₀,₁ = tanh(0.10 + "
                + "(−1.10 × 0.00 + 1.10 × 0.00 + 0.40 × 0.00) − 0.50) = tanh(−0.40) = −0.38");
        assertThat(OutputLine.ofZ(trace, 3, 0, Digits.of(2), ALL).text())
                .isEqualTo("z₃,₁ ≈ 3.20 × −0.92 + 3.20 × −0.88 − 2.00 × −0.99 + 1.40 ≈ −2.37");
    }

    @Test
    void aSigmoidAndASoftmaxAreWrittenOut() {
        Rnn article = Networks.article();
        Rnn sigmoid = article.withReadOut(OutputActivation.SIGMOID, article.wy(), article.by());
        Rnn two = article.withReadOut(OutputActivation.SOFTMAX, article.wy().appendRow(Vector.of(0, 0, 0)),
                article.by().append(0));

        assertThat(OutputLine.ofY(ForwardTrace.of(sigmoid, 0, 1, 4, 2), 3, 0, Digits.of(2)).text())
                .isEqualTo("y₃,₁ ≈ 1 / (1 + e^2.37) = 0.09");
        assertThat(OutputLine.ofY(ForwardTrace.of(two, 0, 1, 4, 2), 3, 0, Digits.of(2)).text())
                .isEqualTo("y₃,₁ ≈ e^−2.37 / (e^−2.37 + e^0.00) = 0.09");
    }

    @Test
    void overManyOutputsTheSumIsWrittenOnce() {
        Rnn random = Networks.random(7, 12, 3, 12, Activation.TANH, OutputActivation.SOFTMAX, Reads.EVERY);
        // So low that two decimals would print the sum as 0.00.
        Rnn low = random.withReadOut(OutputActivation.SOFTMAX, random.wy(),
                Vector.of(IntStream.range(0, 12).mapToDouble(i -> -30).toArray()));
        for (Rnn rnn : List.of(random, low)) {
            ForwardTrace trace = ForwardTrace.of(rnn, 0, 1);
            for (Digits digits : List.of(Digits.of(2), Digits.ALL)) {
                List<String> sum = Pupil.sides(OutputLine.ofSum(trace, 1, digits).text());
                double exact = trace.step(1).z().stream().map(Math::exp).sum();
                assertThat(new BigDecimal(sum.get(2).replace('−', '-')).doubleValue() / exact)
                        .isBetween(0.99, 1.01);
                assertClaims(OutputLine.ofSum(trace, 1, digits).text(), sum.get(1), sum.get(2), 1);
                for (int i = 0; i < 12; i++) {
                    String line = OutputLine.ofY(trace, 1, i, digits).text();
                    List<String> sides = Pupil.sides(line);
                    assertThat(sides.get(1)).endsWith(" / " + sum.get(2));
                    assertThat(sides.get(2)).isEqualTo(digits.print(trace.step(1).y().get(i)));
                    assertClaims(line, sides.get(1), sides.get(2), 1);
                }
            }
        }
    }

    @Test
    void theSmallestProductsAreSummedUpWhereNotAllAreAskedFor() {
        ForwardTrace trace = ForwardTrace.of(Networks.random(3, 4, 64, 1), 0, 1);

        String line = NeuronLine.of(trace, 1, 5, Digits.of(2), 8).text();

        assertThat(line.chars().filter(c -> c == '×').count()).isEqualTo(7);
        assertThat(line).contains(" [57 smaller products together])");
        List<BigDecimal> numbers = Pupil.numbers(Pupil.sides(line).get(1).replaceAll(" \\[[^]]*]", ""));
        double products = IntStream.range(0, 7)
                .mapToDouble(i -> numbers.get(1 + 2 * i).multiply(numbers.get(2 + 2 * i)).doubleValue())
                .sum();
        assertThat(products + numbers.get(15).doubleValue())
                .isCloseTo(trace.step(1).whH().get(5), offset(0.2));
    }

    @Test
    void whatOverflowedIsWrittenAsItIs() {
        Rnn huge = Networks.article().with(WeightId.wx(1, 1), 1.7e308).with(WeightId.bh(1), 1.7e308);
        ForwardTrace trace = ForwardTrace.of(huge.with(WeightId.wy(0, 1), 1e308).with(WeightId.by(0), 1.7e308), 0, 1);

        assertThat(NeuronLine.of(trace, 1, 1, Digits.of(2), ALL).text())
                .startsWith("h₁,₂ ≈ tanh(1.70e308 + (").endsWith(" + 1.70e308) ≈ tanh(∞) ≈ 1.00");
        assertThat(OutputLine.ofZ(trace, 1, 0, Digits.of(2), ALL).text()).endsWith(" ≈ ∞");
        assertThat(OutputLine.ofY(trace, 1, 0, Digits.of(2)).text()).isEqualTo("y₁,₁ ≈ e^∞ / (e^∞) ≈ NaN");
        assertThat(OutputLine.ofY(trace, 1, 0, Digits.of(2)).latex())
                .isEqualTo("y_{1,1} \\approx e^{\\infty } / (e^{\\infty }) \\approx \\mathrm{NaN}");
    }

    @Test
    void termsKnowWhatTheyStandFor() {
        ForwardTrace trace = ForwardTrace.of(Networks.article(), 0, 1, 4, 2);

        List<Term> terms = NeuronLine.of(trace, 2, 0, Digits.of(2), ALL).terms();

        assertThat(terms.stream().filter(term -> term.reference().isPresent())
                .map(term -> term.text() + " " + term.reference().get().edge()
                        .map(edge -> edge.weight().group().symbol() + edge.weight().row() + edge.weight().column())
                        .orElse("") + term.reference().get().node()
                        .map(node -> " h" + node.t() + node.index()).orElse("")))
                .containsExactly("h₂,₁  h20", "0.20 Wx04",
                        "−1.10 Wh00", "−0.43 Wh00 h10", "1.10 Wh01", "0.39 Wh01 h11", "0.40 Wh02", "0.38 Wh02 h12",
                        "0.50  h20", "0.75  h20", "0.63  h20");
    }

    private static void assertNeuron(ForwardTrace trace, int t, int unit, Digits digits) {
        String line = NeuronLine.of(trace, t, unit, digits, ALL).text();
        Activation f = trace.rnn().hiddenActivation();
        List<String> sides = Pupil.sides(line);
        List<Double> exact = new ArrayList<>();
        exact.add(trace.step(t).wxX().get(unit));
        for (int j = 0; j < trace.rnn().hiddenSize(); j++) {
            exact.add(trace.rnn().wh().get(unit, j));
            exact.add(trace.stateBefore(t).get(j));
        }
        exact.add(trace.rnn().bh().get(unit));
        assertNumbers(line, sides.get(1), exact, digits);
        assertThat(sides.getLast()).isEqualTo(digits.print(trace.step(t).h().get(unit)));
        if (f == Activation.IDENTITY) {
            assertThat(sides).hasSize(3);
        } else {
            assertThat(sides).hasSize(4);
            assertThat(Pupil.numbers(sides.get(2)).getLast()).isEqualByComparingTo(
                    new BigDecimal(digits.print(trace.step(t).a().get(unit)).replace('−', '-')));
            String name = sides.get(1).substring(0, sides.get(1).indexOf('(') + 1);
            String inner = sides.get(1).substring(name.length() + (f == Activation.RELU ? 3 : 0),
                    sides.get(1).length() - 1);
            boolean isSame = Pupil.value(inner).compareTo(Pupil.numbers(sides.get(2)).getLast()) == 0;
            assertThat(Pupil.claims(line).get(1)).as(line).isEqualTo(isSame);
        }
        assertClaims(line, sides.get(sides.size() - 2), sides.getLast(), sides.size() - 2);
    }

    private static void assertOutput(ForwardTrace trace, int t, int output, Digits digits) {
        String z = OutputLine.ofZ(trace, t, output, digits, ALL).text();
        List<Double> exact = new ArrayList<>();
        for (int j = 0; j < trace.rnn().hiddenSize(); j++) {
            exact.add(trace.rnn().wy().get(output, j));
            exact.add(trace.step(t).h().get(j));
        }
        exact.add(trace.rnn().by().get(output));
        List<String> sides = Pupil.sides(z);
        assertNumbers(z, sides.get(1), exact, digits);
        assertThat(sides.get(2)).isEqualTo(digits.print(trace.step(t).z().get(output)));
        assertClaims(z, sides.get(1), sides.get(2), 1);

        String y = OutputLine.ofY(trace, t, output, digits).text();
        List<String> ofY = Pupil.sides(y);
        assertThat(ofY.get(2)).isEqualTo(digits.print(trace.step(t).y().get(output)));
        assertClaims(y, ofY.get(1), ofY.get(2), 1);
    }

    /** Each printed number is the exact one correctly rounded, and = stands before them only where all are exact. */
    private static void assertNumbers(String line, String side, List<Double> exact, Digits digits) {
        List<BigDecimal> printed = Pupil.numbers(side);
        assertThat(printed).as(line).hasSize(exact.size());
        boolean areExact = true;
        for (int i = 0; i < exact.size(); i++) {
            BigDecimal rounded = digits.areAll() || Math.abs(exact.get(i)) >= 1e6
                    ? new BigDecimal(digits.print(exact.get(i)).replace('−', '-'))
                    : new BigDecimal(exact.get(i)).setScale(digits.decimals(), RoundingMode.HALF_EVEN);
            assertThat(printed.get(i)).as(line).isEqualByComparingTo(rounded);
            areExact &= new BigDecimal(exact.get(i).toString()).compareTo(printed.get(i)) == 0;
        }
        assertThat(Pupil.claims(line).getFirst()).as(line).isEqualTo(areExact);
    }

    private static void assertClaims(String line, String left, String number, int relation) {
        assertThat(Pupil.claims(line).get(relation)).as(line)
                .isEqualTo(Pupil.shows(Pupil.value(left), number));
    }

    private static Rnn small(Rnn rnn) {
        double[][] rows = IntStream.range(0, rnn.hiddenSize())
                .mapToObj(i -> Arrays.stream(rnn.wh().row(i)).map(w -> w / 10).toArray())
                .toArray(double[][]::new);
        return rnn.withWh(Matrix.ofRows(rows));
    }
}
