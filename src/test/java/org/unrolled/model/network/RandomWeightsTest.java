package org.unrolled.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.model.Networks;

class RandomWeightsTest {

    private static final Rnn ARTICLE = Networks.article();
    private static final WeightScale ONE = new WeightScale.Uniform(1);

    @Test
    void theSameSeedGivesTheSameWeights() {
        assertThat(RandomWeights.of(ARTICLE, WeightGroup.ALL_WEIGHTS, ONE, 7))
                .isEqualTo(RandomWeights.of(Networks.random(1, 5, 3, 1), WeightGroup.ALL_WEIGHTS, ONE, 7)
                        .withH0(ARTICLE.h0()));
        assertThat(RandomWeights.of(ARTICLE, WeightGroup.ALL_WEIGHTS, ONE, 8))
                .isNotEqualTo(RandomWeights.of(ARTICLE, WeightGroup.ALL_WEIGHTS, ONE, 7));
    }

    @ParameterizedTest
    @EnumSource
    void aGroupAloneGetsWhatItGetsAmongAll(WeightGroup group) {
        Rnn all = RandomWeights.of(ARTICLE, EnumSet.allOf(WeightGroup.class), ONE, 7);
        Rnn alone = RandomWeights.of(ARTICLE, Set.of(group), ONE, 7);
        assertThat(alone.values(group)).isEqualTo(all.values(group)).isNotEqualTo(ARTICLE.values(group));
        for (WeightGroup other : WeightGroup.values()) {
            if (other != group) {
                assertThat(alone.values(other)).isEqualTo(ARTICLE.values(other));
            }
        }
    }

    @Test
    void allWeightsLeaveTheStartState() {
        Rnn rnn = Networks.random(1, 5, 3, 1);
        assertThat(RandomWeights.of(rnn, WeightGroup.ALL_WEIGHTS, ONE, 7).h0()).isEqualTo(rnn.h0());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 0.004, 0.5, 1, 3, 1e9, 1e300, Double.MAX_VALUE})
    void uniformNumbersFillTheirScale(double limit) {
        double[] drawn = all(RandomWeights.of(Networks.random(1, 40, 40, 1), Set.of(WeightGroup.WX),
                new WeightScale.Uniform(limit), 3).wx());
        assertThat(Arrays.stream(drawn).boxed()).allMatch(w -> Math.abs(w) <= limit * 1.01);
        assertThat(Arrays.stream(drawn).max().orElseThrow()).isGreaterThan(limit * 0.95);
        assertThat(Arrays.stream(drawn).min().orElseThrow()).isLessThan(-limit * 0.95);
    }

    @Test
    void usualScalesGiveTwoDecimalsAndNoMinusZero() {
        double[] drawn = all(RandomWeights.of(Networks.random(1, 40, 40, 1), Set.of(WeightGroup.WX), ONE, 3).wx());
        assertThat(Arrays.stream(drawn).boxed()).allMatch(w -> Math.rint(w * 100) / 100 == w);
        assertThat(Arrays.stream(drawn).boxed()).doesNotContain(-0.0);
    }

    @Test
    void xavierDependsOnTheShapeAndLeavesBiasesAtZero() {
        Rnn drawn = RandomWeights.of(Networks.random(1, 300, 50, 2), EnumSet.allOf(WeightGroup.class),
                new WeightScale.Xavier(), 3);
        assertThat(Arrays.stream(all(drawn.wx())).max().orElseThrow())
                .isBetween(0.95 * Math.sqrt(6.0 / 350), 1.05 * Math.sqrt(6.0 / 350));
        assertThat(Arrays.stream(all(drawn.wh())).max().orElseThrow())
                .isBetween(0.95 * Math.sqrt(6.0 / 100), 1.05 * Math.sqrt(6.0 / 100));
        assertThat(drawn.bh()).isEqualTo(Vector.zeros(50));
        assertThat(drawn.by()).isEqualTo(Vector.zeros(2));
        assertThat(drawn.h0()).isEqualTo(Vector.zeros(50));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void aScaleIsFiniteAndNotNegative(double limit) {
        assertThatThrownBy(() -> new WeightScale.Uniform(limit)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aScaleOfZeroGivesZeros() {
        assertThat(RandomWeights.of(ARTICLE, Set.of(WeightGroup.WH), new WeightScale.Uniform(0), 1).wh())
                .isEqualTo(Matrix.zeros(3, 3));
    }

    private static double[] all(Matrix matrix) {
        double[] numbers = new double[matrix.rows() * matrix.columns()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = matrix.get(i / matrix.columns(), i % matrix.columns());
        }
        return numbers;
    }
}
