package org.unrolled.model.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.model.Networks;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.trace.StepTrace;

class WhatIfsTest {

    /** Show is nice worst not: their places in the article's vocabulary. */
    private static final int[] SHOW_IS_NOT_NICE = {0, 1, 4, 2};
    private static final int[] NICE = {2};

    @Test
    void withoutMemoryTheArticlesSentenceEndsExactlyAsItsLastWordAlone() {
        Rnn cut = asked(WhatIf.CUT_MEMORY).applyTo(Networks.article());
        assertSameBits(ForwardTrace.of(cut, SHOW_IS_NOT_NICE).last(), ForwardTrace.of(cut, NICE).last());
        // With its start at zero, the word alone needs no cut to be without memory.
        assertSameBits(ForwardTrace.of(cut, SHOW_IS_NOT_NICE).last(),
                ForwardTrace.of(Networks.article(), NICE).last());
    }

    @Test
    void withItsMemoryItEndsOtherwise() {
        assertThat(ForwardTrace.of(Networks.article(), SHOW_IS_NOT_NICE).last().h())
                .isNotEqualTo(ForwardTrace.of(Networks.article(), NICE).last().h());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 64})
    void withoutMemoryEveryWordStandsForItself(int hidden) {
        Rnn cut = asked(WhatIf.CUT_MEMORY).applyTo(Networks.random(hidden, 5, hidden, 2));
        ForwardTrace sentence = ForwardTrace.of(cut, 3, 1, 4, 1, 0, 2);
        for (StepTrace step : sentence.steps()) {
            assertSameBits(step, ForwardTrace.of(cut, step.word()).last());
        }
    }

    private static void assertSameBits(StepTrace one, StepTrace other) {
        for (Vector[] pair : new Vector[][] {{one.a(), other.a()}, {one.h(), other.h()}, {one.z(), other.z()},
            {one.y(), other.y()}}) {
            assertThat(bits(pair[0])).isEqualTo(bits(pair[1]));
        }
    }

    private static long[] bits(Vector vector) {
        return Arrays.stream(vector.toArray()).mapToLong(Double::doubleToRawLongBits).toArray();
    }

    @Test
    void withoutBiasTheSumsAreOfWordAndMemoryAlone() {
        Rnn rnn = asked(WhatIf.NO_BIAS).applyTo(Networks.random(3, 4, 3, 2));
        for (StepTrace step : ForwardTrace.of(rnn, 1, 3, 0).steps()) {
            for (int i = 0; i < 3; i++) {
                assertThat(step.a().get(i)).isEqualTo(step.wxX().get(i) + step.whH().get(i));
            }
            assertThat(step.z()).isEqualTo(rnn.wy().times(step.h()));
        }
    }

    @Test
    void aRandomStartIsTheSameFromTheSameSeedAndWithinOne() {
        Rnn rnn = Networks.random(3, 4, 8, 2);
        Vector first = asked(WhatIf.RANDOM_START).withSeed(7).applyTo(rnn).h0();
        assertThat(asked(WhatIf.RANDOM_START).withSeed(7).applyTo(rnn).h0()).isEqualTo(first);
        assertThat(asked(WhatIf.RANDOM_START).withSeed(8).applyTo(rnn).h0()).isNotEqualTo(first);
        assertThat(Arrays.stream(first.toArray()).boxed()).allMatch(value -> Math.abs(value) <= 1);
        assertThat(first).isNotEqualTo(rnn.h0());
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void identityLeavesTheSumsAsTheyAre(Activation f) {
        Rnn rnn = Networks.random(1, 4, 3, 2, f, OutputActivation.SOFTMAX, Reads.EVERY);
        for (StepTrace step : ForwardTrace.of(asked(WhatIf.IDENTITY).applyTo(rnn), 1, 3, 0).steps()) {
            assertThat(step.h()).isEqualTo(step.a());
        }
    }

    @Test
    void anyCombinationChangesWhatEachChangesAndNothingElse() {
        Rnn rnn = Networks.random(5, 4, 3, 2);
        for (int chosen = 0; chosen < 16; chosen++) {
            EnumSet<WhatIf> set = EnumSet.noneOf(WhatIf.class);
            for (WhatIf whatIf : WhatIf.values()) {
                if ((chosen >> whatIf.ordinal() & 1) == 1) {
                    set.add(whatIf);
                }
            }
            Rnn run = new WhatIfs(set, 3).applyTo(rnn);
            boolean isCut = set.contains(WhatIf.CUT_MEMORY);
            assertThat(run.wh()).isEqualTo(isCut ? Matrix.zeros(3, 3) : rnn.wh());
            assertThat(run.bh()).isEqualTo(set.contains(WhatIf.NO_BIAS) ? Vector.zeros(3) : rnn.bh());
            assertThat(run.by()).isEqualTo(set.contains(WhatIf.NO_BIAS) ? Vector.zeros(2) : rnn.by());
            assertThat(run.h0().equals(rnn.h0())).isEqualTo(!set.contains(WhatIf.RANDOM_START));
            assertThat(run.hiddenActivation())
                    .isEqualTo(set.contains(WhatIf.IDENTITY) ? Activation.IDENTITY : Activation.TANH);
            assertThat(run.wx()).isEqualTo(rnn.wx());
            assertThat(run.wy()).isEqualTo(rnn.wy());
        }
    }

    @Test
    void itSaysWhatHidesTheNetworksOwnNumbers() {
        WhatIfs both = asked(WhatIf.CUT_MEMORY).with(WhatIf.NO_BIAS, true);
        assertThat(both.hiding(WeightGroup.WH)).contains(WhatIf.CUT_MEMORY);
        assertThat(both.hiding(WeightGroup.BH)).contains(WhatIf.NO_BIAS);
        assertThat(both.hiding(WeightGroup.BY)).contains(WhatIf.NO_BIAS);
        assertThat(both.hiding(WeightGroup.H0)).isEmpty();
        assertThat(asked(WhatIf.RANDOM_START).hiding(WeightGroup.H0)).contains(WhatIf.RANDOM_START);
        assertThat(asked(WhatIf.IDENTITY).hiding(WeightGroup.WX)).isEmpty();
        assertThat(both.with(WhatIf.CUT_MEMORY, false).chosen()).isEqualTo(Set.of(WhatIf.NO_BIAS));
    }

    @Test
    void nothingAskedIsTheNetworkItself() {
        Rnn rnn = Networks.article();
        assertThat(WhatIfs.NONE.applyTo(rnn)).isSameAs(rnn);
        assertThat(WhatIfs.NONE.isNone()).isTrue();
    }

    private static WhatIfs asked(WhatIf whatIf) {
        return WhatIfs.NONE.with(whatIf, true);
    }
}
