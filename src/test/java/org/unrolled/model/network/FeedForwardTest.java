package org.unrolled.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unrolled.model.Networks;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.trace.StepTrace;

class FeedForwardTest {

    private static final Matrix W = Matrix.ofRows(new double[] {0.5, -1, 2}, new double[] {1, 0.25, -0.5});
    private static final Vector BH = Vector.of(0.5, -1);
    private static final Matrix V = Matrix.ofRows(new double[] {2, -4});
    private static final Vector BY = Vector.of(0.25);

    @Test
    void computesWhatAHandDoes() {
        FeedForward network = new FeedForward(Activation.IDENTITY, OutputActivation.SIGMOID, W, BH, V, BY);
        FeedForward.Pass pass = network.run(Vector.of(2, 1, 3));
        // 0.5·2 − 1·1 + 2·3 + 0.5 = 6.5 and 1·2 + 0.25·1 − 0.5·3 − 1 = −0.25
        assertThat(pass.h()).isEqualTo(Vector.of(6.5, -0.25));
        // 2·6.5 − 4·(−0.25) + 0.25 = 14.25
        assertThat(pass.z()).isEqualTo(Vector.of(14.25));
        assertThat(pass.y().get(0)).isCloseTo(1 / (1 + Math.exp(-14.25)), within(1e-15));
    }

    @Test
    void squashesTheHiddenLayer() {
        FeedForward network = new FeedForward(Activation.TANH, OutputActivation.SIGMOID, W, BH, V, BY);
        Vector h = network.run(Vector.of(0, 1, 0)).h();
        assertThat(h.get(0)).isCloseTo(Math.tanh(-0.5), within(1e-15));
        assertThat(h.get(1)).isCloseTo(Math.tanh(-0.75), within(1e-15));
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void isTheRecurrentNetworkWithoutItsMemoryToTheBit(Activation f) {
        Rnn rnn = Networks.random(11, 6, 4, 3, f, OutputActivation.SOFTMAX, Reads.EVERY);
        FeedForward plain = FeedForward.withoutMemory(rnn);
        ForwardTrace cut = ForwardTrace.of(rnn.withWh(Matrix.zeros(4, 4)), 5, 0, 3, 3, 1);
        for (StepTrace step : cut.steps()) {
            FeedForward.Pass pass = plain.run(Vector.oneHot(6, step.word()));
            assertThat(pass.h()).isEqualTo(step.h());
            assertThat(pass.z()).isEqualTo(step.z());
            assertThat(pass.y()).isEqualTo(step.y());
        }
    }

    @Test
    void differsFromTheRecurrentNetworkAsSoonAsThatRemembers() {
        Rnn rnn = Networks.random(11, 6, 4, 3);
        StepTrace second = ForwardTrace.of(rnn.withH0(Vector.zeros(4)), 5, 2).step(1);
        assertThat(FeedForward.withoutMemory(rnn).run(Vector.oneHot(6, 2)).h()).isNotEqualTo(second.h());
    }

    @Test
    void refusesAnInputOfAnotherLength() {
        FeedForward network = new FeedForward(Activation.TANH, OutputActivation.SIGMOID, W, BH, V, BY);
        assertThatThrownBy(() -> network.run(Vector.zeros(4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a matrix of 3 columns and a vector of 4");
        assertThatThrownBy(() -> network.run(Vector.zeros(2))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysItsSizes() {
        FeedForward network = new FeedForward(Activation.TANH, OutputActivation.SIGMOID, W, BH, V, BY);
        assertThat(network.inputSize()).isEqualTo(3);
        assertThat(network.hiddenSize()).isEqualTo(2);
        assertThat(network.outputSize()).isEqualTo(1);
    }

    @Test
    void partsThatDoNotFitAreNamed() {
        assertThatThrownBy(() -> new FeedForward(Activation.TANH, OutputActivation.SIGMOID, W, Vector.zeros(3), V, BY))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("hidden units: 2 in w, 3 in bh, 2 in v");
        assertThatThrownBy(() -> new FeedForward(Activation.TANH, OutputActivation.SIGMOID, W, BH, V, Vector.zeros(2)))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("outputs: 1 in v, 2 in by");
    }
}
