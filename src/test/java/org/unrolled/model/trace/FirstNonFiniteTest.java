package org.unrolled.model.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unrolled.model.network.Activation.IDENTITY;
import static org.unrolled.model.network.Activation.RELU;
import static org.unrolled.model.network.Activation.TANH;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unrolled.model.Networks;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;

/**
 * Only three quantities can be the first to overflow, as weights are finite: a product with the state, a sum, and the
 * read-out's sum. The word's column and the bias are weights; f and softmax of what is finite are finite.
 */
class FirstNonFiniteTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void anOrdinaryTraceHasNone() {
        assertThat(ForwardTrace.of(Networks.article(), 0, 1, 4, 3).firstNonFinite()).isEmpty();
    }

    @Test
    void theProductWithTheStateOverflows() {
        assertFirst(Networks.tiny(IDENTITY, 1, 1e300, 0, 1, 0, 1e300), new NonFinite(0, Quantity.WH_H, 0, INFINITY));
    }

    @Test
    void theProductWithTheStateOverflowsAtALaterWord() {
        assertFirst(
                Networks.tiny(IDENTITY, 1e150, 1e100, 0, 1, 0, 0), new NonFinite(2, Quantity.WH_H, 0, INFINITY));
    }

    @Test
    void theSumOverflows() {
        assertFirst(Networks.tiny(TANH, 1e308, 0, 1e308, 1, 0, 0), new NonFinite(0, Quantity.A, 0, INFINITY));
        assertFirst(
                Networks.tiny(RELU, -1e308, 0, -1e308, 1, 0, 0), new NonFinite(0, Quantity.A, 0, -INFINITY));
    }

    @Test
    void theReadOutOverflows() {
        assertFirst(Networks.tiny(IDENTITY, 1e10, 0, 0, -1e300, 0, 0), new NonFinite(0, Quantity.Z, 0, -INFINITY));
        assertFirst(Networks.tiny(TANH, 9, 0, 0, 1.7e308, 1.7e308, 0), new NonFinite(0, Quantity.Z, 0, INFINITY));
    }

    @Test
    void infinityMinusInfinityIsNamedAsNotANumber() {
        Rnn rnn = hidden(Matrix.ofRows(new double[] {1e300, -1e300}, new double[] {0, 0}), Vector.of(1e300, 1e300));
        assertFirst(rnn, new NonFinite(0, Quantity.WH_H, 0, Double.NaN));
    }

    @Test
    void theUnitIsNamed() {
        Rnn rnn = hidden(Matrix.ofRows(new double[] {0, 0}, new double[] {0, 1e300}), Vector.of(0, -1e300));
        assertFirst(rnn, new NonFinite(0, Quantity.WH_H, 1, -INFINITY));
    }

    @Test
    void theOutputIsNamed() {
        Rnn rnn = Networks.random(1, 2, 2, 3, IDENTITY, OutputActivation.SOFTMAX, Reads.LAST)
                .withReadOut(OutputActivation.SOFTMAX,
                        Matrix.ofRows(new double[] {0, 0}, new double[] {0, 0}, new double[] {1.7e308, 0}),
                        Vector.of(0, 0, 0))
                .withH0(Vector.zeros(2))
                .withBh(Vector.of(1e9, 0));
        assertFirst(rnn, new NonFinite(0, Quantity.Z, 2, INFINITY));
    }

    @ParameterizedTest
    @EnumSource
    void allThatDependsOnInfinityIsMarkedAndNothingThrows(Activation activation) {
        Rnn rnn = Networks.tiny(activation, 1e300, 1e300, 1e300, 1e300, 1e300, 1e300);
        ForwardTrace trace = ForwardTrace.of(rnn, 0, 0, 0);
        NonFinite first = trace.firstNonFinite().orElseThrow();
        assertThat(first).isEqualTo(new NonFinite(0, Quantity.WH_H, 0, INFINITY));
        assertThat(trace.step(0).a().get(0)).isEqualTo(INFINITY);
        assertThat(trace.length()).isEqualTo(3);
    }

    @Test
    void namesAreThoseOfTheOutputOfTrace() {
        assertThat(Quantity.values()).extracting(Quantity::symbol)
                .containsExactly("WxX", "WhH", "bh", "a", "h", "z", "y");
    }

    @Test
    void everyQuantityIsFoundInItsPlaceOfAStep() {
        StepTrace step = new StepTrace(0, 0, Vector.of(1), Vector.of(2), Vector.of(3), Vector.of(4), Vector.of(5),
                Vector.of(6), Vector.of(7));
        for (Quantity quantity : Quantity.values()) {
            assertThat(quantity.of(step)).isEqualTo(Vector.of(quantity.ordinal() + 1));
        }
    }

    private static Rnn hidden(Matrix wh, Vector h0) {
        return Networks.random(2, 1, 2, 1).withWh(wh).withH0(h0);
    }

    private static void assertFirst(Rnn rnn, NonFinite expected) {
        assertThat(ForwardTrace.of(rnn, 0, 0, 0).firstNonFinite()).contains(expected);
    }
}
