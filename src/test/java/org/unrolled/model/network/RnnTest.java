package org.unrolled.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.model.Networks;

class RnnTest {

    private static final Rnn ARTICLE = Networks.article();

    static List<WeightId> oneOfEveryGroup() {
        return List.of(WeightId.wx(2, 4), WeightId.wh(0, 1), WeightId.bh(1), WeightId.wy(0, 2), WeightId.by(0),
                WeightId.h0(2));
    }

    @Test
    void sizesComeFromTheMatrices() {
        Rnn rnn = Networks.random(1, 7, 4, 3);
        assertThat(rnn.inputSize()).isEqualTo(7);
        assertThat(rnn.hiddenSize()).isEqualTo(4);
        assertThat(rnn.outputSize()).isEqualTo(3);
    }

    @Test
    void numbersAreFoundByTheirPlace() {
        assertThat(ARTICLE.get(WeightId.wx(1, 2))).isEqualTo(-2.0);
        assertThat(ARTICLE.get(WeightId.wh(0, 2))).isEqualTo(0.4);
        assertThat(ARTICLE.get(WeightId.bh(2))).isEqualTo(-0.5);
        assertThat(ARTICLE.get(WeightId.wy(0, 2))).isEqualTo(-2.0);
        assertThat(ARTICLE.get(WeightId.by(0))).isEqualTo(1.4);
        assertThat(ARTICLE.get(WeightId.h0(1))).isZero();
    }

    @Test
    void theSampleHasEveryGroup() {
        assertThat(oneOfEveryGroup()).extracting(WeightId::group).containsExactly(WeightGroup.values());
        assertThat(WeightGroup.values()).filteredOn(WeightGroup::isMatrix)
                .containsExactly(WeightGroup.WX, WeightGroup.WH, WeightGroup.WY);
    }

    @ParameterizedTest
    @MethodSource("oneOfEveryGroup")
    void changingANumberChangesItAlone(WeightId id) {
        Rnn changed = ARTICLE.with(id, 42.5);
        assertThat(changed.get(id)).isEqualTo(42.5);
        assertThat(changed).isNotEqualTo(ARTICLE);
        assertThat(changed.with(id, ARTICLE.get(id))).isEqualTo(ARTICLE);
        assertThat(ARTICLE).isEqualTo(Networks.article());
    }

    @ParameterizedTest
    @MethodSource("oneOfEveryGroup")
    void aNumberThatIsNotFiniteIsRefused(WeightId id) {
        assertThatThrownBy(() -> ARTICLE.with(id, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ARTICLE.with(id, Double.NEGATIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ARTICLE.with(id, -Double.MAX_VALUE).get(id)).isEqualTo(-Double.MAX_VALUE);
    }

    @ParameterizedTest
    @MethodSource("oneOfEveryGroup")
    void aPlaceThatIsNotThereIsRefused(WeightId id) {
        WeightId outside = new WeightId(id.group(), 9, id.column());
        assertThatThrownBy(() -> ARTICLE.get(outside)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> ARTICLE.with(outside, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void minusZeroIsAnotherNumberThanZero() {
        assertThat(ARTICLE.with(WeightId.h0(0), -0.0)).isNotEqualTo(ARTICLE);
        assertThat(ARTICLE.with(WeightId.h0(0), 0.0)).isEqualTo(ARTICLE).hasSameHashCodeAs(ARTICLE);
    }

    @Test
    void shapesThatDisagreeAreRefusedByName() {
        assertRefused("Wh is 3×2, not square", () -> ARTICLE.withWh(Matrix.zeros(3, 2)));
        assertRefused("Wx is 2×5 beside 3 hidden units", () -> ARTICLE.withWx(Matrix.zeros(2, 5)));
        assertRefused("bh has 4 numbers for 3 hidden units", () -> ARTICLE.withBh(Vector.zeros(4)));
        assertRefused("h0 has 2 numbers for 3 hidden units", () -> ARTICLE.withH0(Vector.zeros(2)));
        assertRefused("Wy is 1×2 beside 3 hidden units",
                () -> ARTICLE.withReadOut(OutputActivation.SOFTMAX, Matrix.zeros(1, 2), Vector.zeros(1)));
        assertRefused("by has 2 numbers for 1 outputs",
                () -> ARTICLE.withReadOut(OutputActivation.SOFTMAX, Matrix.zeros(1, 3), Vector.zeros(2)));
    }

    @Test
    void aNetworkHasWordsHiddenUnitsAndOutputs() {
        assertRefused("Wx has no column", () -> ARTICLE.withWx(Matrix.zeros(3, 0)));
        assertRefused("Wh has no row", () -> new Rnn(Activation.TANH, OutputActivation.SOFTMAX, Reads.LAST,
                Matrix.zeros(0, 5), Matrix.zeros(0, 0), Vector.zeros(0), Matrix.zeros(1, 0), Vector.zeros(1),
                Vector.zeros(0)));
        assertRefused("Wy has no row",
                () -> ARTICLE.withReadOut(OutputActivation.SOFTMAX, Matrix.zeros(0, 3), Vector.zeros(0)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 256})
    void aReadOutOfAnySizeFits(int outputs) {
        Rnn changed = ARTICLE.withReadOut(
                OutputActivation.SIGMOID, Matrix.zeros(outputs, 3), Vector.zeros(outputs));
        assertThat(changed.outputSize()).isEqualTo(outputs);
        assertThat(changed.outputActivation()).isEqualTo(OutputActivation.SIGMOID);
        assertThat(changed.wx()).isEqualTo(ARTICLE.wx());
    }

    @Test
    void onlyASoftmaxOverOneOutputIsConstant() {
        assertThat(ARTICLE.hasConstantReadOut()).isTrue();
        assertThat(ARTICLE.withReadOut(OutputActivation.SIGMOID, ARTICLE.wy(), ARTICLE.by()).hasConstantReadOut())
                .isFalse();
        assertThat(Networks.random(1, 5, 3, 2).hasConstantReadOut()).isFalse();
    }

    private static void assertRefused(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
