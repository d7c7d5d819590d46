package org.unrolled.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutputActivationTest {

    static List<Vector> extremes() {
        return List.of(
                Vector.of(1e308, -1e308),
                Vector.of(-1e308, 1e308, 0),
                Vector.of(1e308, 1e308, 1e308),
                Vector.of(-1e308, -1e308),
                Vector.of(Double.MAX_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE),
                Vector.of(-1e308),
                Vector.of(710, 709, -746),
                new Vector(new Random(1).doubles(300, -1e308, 1e308).toArray()));
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void softmaxSumsToOneForAnyFiniteNumbers(Vector z) {
        Vector y = OutputActivation.SOFTMAX.of(z);
        assertThat(y.stream()).allSatisfy(probability -> assertThat(probability).isBetween(0.0, 1.0));
        assertThat(y.stream().sum()).isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void sigmoidIsAProbabilityForAnyFiniteNumbers(Vector z) {
        Vector y = OutputActivation.SIGMOID.of(z);
        assertThat(y.stream()).allSatisfy(probability -> assertThat(probability).isBetween(0.0, 1.0));
    }

    @Test
    void softmaxIsItsFormula() {
        double sum = Math.exp(0.1) + Math.exp(-2) + Math.exp(1.5);
        Vector y = OutputActivation.SOFTMAX.of(Vector.of(0.1, -2, 1.5));
        assertThat(y.get(0)).isCloseTo(Math.exp(0.1) / sum, within(1e-15));
        assertThat(y.get(1)).isCloseTo(Math.exp(-2) / sum, within(1e-15));
        assertThat(y.get(2)).isCloseTo(Math.exp(1.5) / sum, within(1e-15));
    }

    @Test
    void softmaxOfEqualsIsUniform() {
        assertThat(OutputActivation.SOFTMAX.of(Vector.of(1e308, 1e308))).isEqualTo(Vector.of(0.5, 0.5));
        assertThat(OutputActivation.SOFTMAX.of(Vector.zeros(4))).isEqualTo(Vector.of(0.25, 0.25, 0.25, 0.25));
    }

    @Test
    void softmaxOverOneOutputIsAlwaysOne() {
        assertThat(OutputActivation.SOFTMAX.of(Vector.of(-3.6))).isEqualTo(Vector.of(1));
    }

    @Test
    void sigmoidAnswersForEachOutputByItself() {
        Vector y = OutputActivation.SIGMOID.of(Vector.of(0, 2.504811396067452));
        assertThat(y.get(0)).isEqualTo(0.5);
        assertThat(y.get(1)).isCloseTo(0.924, within(0.0005));
    }

    @Test
    void infiniteNumbersShowAsNotANumber() {
        assertThat(OutputActivation.SOFTMAX.of(Vector.of(Double.POSITIVE_INFINITY, 0)).get(0)).isNaN();
        assertThat(OutputActivation.SIGMOID.of(Vector.of(Double.NaN)).get(0)).isNaN();
    }
}
