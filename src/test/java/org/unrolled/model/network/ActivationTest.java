package org.unrolled.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivationTest {

    @ParameterizedTest
    @ValueSource(doubles = {-3, -0.5, -1e-9, 0, 1e-9, 0.5, 3})
    void eachIsItsFormula(double a) {
        double tanh = (Math.exp(a) - Math.exp(-a)) / (Math.exp(a) + Math.exp(-a));
        assertThat(Activation.TANH.of(a)).isCloseTo(tanh, within(1e-15));
        assertThat(Activation.RELU.of(a)).isEqualTo(a > 0 ? a : 0.0);
        assertThat(Activation.SIGMOID.of(a)).isCloseTo(1 / (1 + Math.exp(-a)), within(1e-15));
        assertThat(Activation.IDENTITY.of(a)).isEqualTo(a);
    }

    @ParameterizedTest
    @EnumSource
    void eachIsFiniteForAnyFiniteNumber(Activation activation) {
        for (double a : new double[] {-Double.MAX_VALUE, -1e308, -1000, -745, 745, 1000, 1e308, Double.MAX_VALUE}) {
            assertThat(activation.of(a)).isFinite();
        }
    }

    @ParameterizedTest
    @EnumSource
    void notANumberStaysSo(Activation activation) {
        assertThat(activation.of(Double.NaN)).isNaN();
    }

    @Test
    void sigmoidSaturatesWithoutOverflow() {
        assertThat(Activation.SIGMOID.of(1e308)).isEqualTo(1);
        assertThat(Activation.SIGMOID.of(-1e308)).isZero();
        assertThat(Activation.SIGMOID.of(-700)).isPositive();
        assertThat(Activation.SIGMOID.of(-40)).isCloseTo(Math.exp(-40), within(1e-30));
    }

    @ParameterizedTest
    @EnumSource
    void aVectorIsMappedElementByElementAndKeptAsItWas(Activation activation) {
        Vector a = Vector.of(-2, 0.25, 7);
        assertThat(activation.of(a))
                .isEqualTo(Vector.of(activation.of(-2.0), activation.of(0.25), activation.of(7.0)));
        assertThat(a).isEqualTo(Vector.of(-2, 0.25, 7));
    }

    @Test
    void namesAreThoseOfDocuments() {
        assertThat(Activation.values()).extracting(Activation::symbol)
                .containsExactly("tanh", "relu", "sigmoid", "identity");
        assertThat(OutputActivation.values()).extracting(OutputActivation::symbol)
                .containsExactly("softmax", "sigmoid");
        assertThat(Reads.values()).extracting(Reads::symbol).containsExactly("last", "every");
        assertThat(WeightGroup.values()).extracting(WeightGroup::symbol)
                .containsExactly("Wx", "Wh", "bh", "Wy", "by", "h0");
    }
}
