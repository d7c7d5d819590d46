package org.unrolled.model.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.model.Networks;
import org.unrolled.model.trace.ForwardTrace;

class HiddenSizeTest {

    private static final int[] WORDS = {0, 1, 4, 2};

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 64, 256})
    void givesEveryGroupItsShape(int hidden) {
        Rnn changed = HiddenSize.changed(Networks.article(), hidden, 5);
        assertThat(changed.hiddenSize()).isEqualTo(hidden);
        assertThat(changed.inputSize()).isEqualTo(5);
        assertThat(changed.outputSize()).isEqualTo(1);
        assertThat(changed.by()).isEqualTo(Networks.article().by());
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 9, 256})
    void newUnitsChangeNothingThatWasComputedBefore(int hidden) {
        Rnn rnn = Networks.random(3, 5, 3, 2);
        ForwardTrace before = ForwardTrace.of(rnn, WORDS);
        ForwardTrace after = ForwardTrace.of(HiddenSize.changed(rnn, hidden, 5), WORDS);
        for (int t = 0; t < WORDS.length; t++) {
            assertThat(after.step(t).z()).isEqualTo(before.step(t).z());
            assertThat(after.step(t).y()).isEqualTo(before.step(t).y());
            for (int unit = 0; unit < 3; unit++) {
                assertThat(after.step(t).h().get(unit)).isEqualTo(before.step(t).h().get(unit));
            }
        }
    }

    @Test
    void newUnitsAreAlive() {
        Rnn grown = HiddenSize.changed(Networks.article(), 6, 5);
        ForwardTrace trace = ForwardTrace.of(grown, WORDS);
        for (int unit = 3; unit < 6; unit++) {
            assertThat(trace.step(3).h().get(unit)).isNotZero();
        }
    }

    @Test
    void newRowsComeFromTheSeedAndStayOnTheirScale() {
        Rnn grown = HiddenSize.changed(Networks.article(), 64, 5);
        assertThat(HiddenSize.changed(Networks.article(), 64, 5)).isEqualTo(grown);
        assertThat(HiddenSize.changed(Networks.article(), 64, 6)).isNotEqualTo(grown);
        for (int unit = 3; unit < 64; unit++) {
            assertThat(DoubleStream.of(grown.wx().row(unit))).allMatch(w -> Math.abs(w) <= 0.13);
            assertThat(DoubleStream.of(grown.wh().row(unit))).allMatch(w -> Math.abs(w) <= 0.13);
            assertThat(DoubleStream.of(grown.wh().row(unit))).anyMatch(w -> w != 0);
        }
    }

    @Test
    void fewerUnitsDropTheLast() {
        Rnn shrunk = HiddenSize.changed(Networks.article(), 2, 5);
        assertThat(shrunk.wx()).isEqualTo(Networks.article().wx().withoutRow(2));
        assertThat(shrunk.wh()).isEqualTo(Networks.article().wh().withoutRow(2).withoutColumn(2));
        assertThat(shrunk.wy()).isEqualTo(Networks.article().wy().withoutColumn(2));
        assertThat(shrunk.bh()).isEqualTo(Vector.of(-0.5, -0.5));
        assertThat(shrunk.h0()).isEqualTo(Vector.zeros(2));
    }

    @Test
    void thereAndBackIsTheSameNetwork() {
        Rnn rnn = Networks.random(3, 5, 3, 2);
        assertThat(HiddenSize.changed(HiddenSize.changed(rnn, 9, 1), 3, 2)).isEqualTo(rnn);
        assertThat(HiddenSize.changed(rnn, 3, 1)).isEqualTo(rnn);
    }
}
