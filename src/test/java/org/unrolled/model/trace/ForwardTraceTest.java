package org.unrolled.model.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unrolled.model.Networks;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;

class ForwardTraceTest {

    @ParameterizedTest
    @CsvSource({
        "0 1 2, 2.504811396067452",
        "0 1 4 2, -2.370333434495153",
        "0 1 3, -3.607845527787077",
        "0 1 4 3, 2.600380625568728"
    })
    void theArticlesSentencesHaveTheirKnownReadOut(String words, double z) {
        ForwardTrace trace = ForwardTrace.of(Networks.article(), indices(words));
        assertThat(trace.last().z().get(0)).isCloseTo(z, within(1e-14));
    }

    @ParameterizedTest
    @CsvSource({"0 1 2, 0.924", "0 1 4 2, 0.085", "0 1 3, 0.026", "0 1 4 3, 0.931"})
    void theArticlesSentencesHaveTheirKnownSigmoid(String words, double y) {
        Rnn article = Networks.article();
        Rnn sigmoid = article.withReadOut(OutputActivation.SIGMOID, article.wy(), article.by());
        assertThat(ForwardTrace.of(sigmoid, indices(words)).last().y().get(0)).isCloseTo(y, within(0.0005));
    }

    @Test
    void aStepIsWhatTheFormulasSay() {
        ForwardTrace trace = ForwardTrace.of(Networks.tiny(Activation.IDENTITY, 2, 3, 5, 7, 11, 13), 0, 0);
        assertThat(trace.step(0)).isEqualTo(new StepTrace(0, 0, Vector.of(2), Vector.of(39), Vector.of(5),
                Vector.of(46), Vector.of(46), Vector.of(333), Vector.of(1)));
        assertThat(trace.step(1).whH()).isEqualTo(Vector.of(138));
        assertThat(trace.step(1).a()).isEqualTo(Vector.of(145));
        assertThat(trace.step(1).z()).isEqualTo(Vector.of(1026));
    }

    @ParameterizedTest
    @EnumSource
    void everyActivationIsUsedForTheState(Activation activation) {
        ForwardTrace trace = ForwardTrace.of(Networks.tiny(activation, 0.5, 0, -1.25, 1, 0, 0), 0);
        double expected = switch (activation) {
            case TANH -> Math.tanh(-0.75);
            case RELU -> 0;
            case SIGMOID -> 1 / (1 + Math.exp(0.75));
            case IDENTITY -> -0.75;
        };
        assertThat(trace.last().h().get(0)).isCloseTo(expected, within(1e-16));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "1, 3, 2", "5, 3, 1", "2, 1, 7", "300, 256, 20"})
    void theFirstStateIsOfTheWordAndTheStartOnly(int words, int hidden, int outputs) {
        Rnn rnn = Networks.random(words + hidden, words, hidden, outputs);
        int word = words - 1;
        StepTrace step = ForwardTrace.of(rnn, word).last();
        Vector a = rnn.wx().times(Vector.oneHot(words, word)).plus(rnn.wh().times(rnn.h0())).plus(rnn.bh());
        assertThat(step.a()).isEqualTo(a);
        assertThat(step.h()).isEqualTo(Activation.TANH.of(a));
        assertThat(step.z()).isEqualTo(rnn.wy().times(step.h()).plus(rnn.by()));
        assertThat(step.y().size()).isEqualTo(outputs);
    }

    @Test
    void everyStateStartsFromTheOneBefore() {
        Rnn rnn = Networks.random(3, 300, 256, 20);
        ForwardTrace trace = ForwardTrace.of(rnn, 299, 0, 17, 17);
        assertThat(trace.stateBefore(0)).isEqualTo(rnn.h0());
        for (int t = 1; t < trace.length(); t++) {
            assertThat(trace.stateBefore(t)).isEqualTo(trace.step(t - 1).h());
            assertThat(trace.step(t).whH()).isEqualTo(rnn.wh().times(trace.step(t - 1).h()));
        }
    }

    @Test
    void aWordReadLaterDoesNotChangeWhatCameBefore() {
        Rnn rnn = Networks.random(4, 9, 6, 2);
        assertThat(ForwardTrace.of(rnn, 8, 7, 6).steps().subList(0, 2)).isEqualTo(ForwardTrace.of(rnn, 8, 7).steps());
    }

    @Test
    void theLongestSentenceIsReadToItsEnd() {
        Rnn rnn = Networks.random(5, 5, 3, 2);
        int[] words = new Random(6).ints(Sentence.MAX_WORDS, 0, 5).toArray();
        ForwardTrace trace = ForwardTrace.of(rnn, words);
        assertThat(trace.length()).isEqualTo(10_000);
        assertThat(trace.last().t()).isEqualTo(9_999);
        assertThat(trace.last().word()).isEqualTo(words[9_999]);
        assertThat(trace.last().whH()).isEqualTo(rnn.wh().times(trace.step(9_998).h()));
        assertThat(trace.firstNonFinite()).isEmpty();
    }

    @Test
    void aSentenceWithoutWordsIsRefused() {
        assertThatThrownBy(() -> ForwardTrace.of(Networks.article())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWordOutsideTheVocabularyIsRefused() {
        assertThatThrownBy(() -> ForwardTrace.of(Networks.article(), 0, 5))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> ForwardTrace.of(Networks.article(), -1))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void whatIsGivenAndTakenCannotChangeTheTrace() {
        int[] words = {0, 1, 2};
        ForwardTrace trace = ForwardTrace.of(Networks.article(), words);
        words[0] = 4;
        trace.last().h().toArray()[0] = 99;
        assertThat(trace.steps()).isEqualTo(ForwardTrace.of(Networks.article(), 0, 1, 2).steps());
        assertThatThrownBy(() -> trace.steps().removeFirst()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void readingEveryWordComputesTheSameNumbers() {
        Rnn last = Networks.random(8, 4, 3, 4);
        Rnn every = Networks.random(8, 4, 3, 4, Activation.TANH, OutputActivation.SOFTMAX, Reads.EVERY);
        assertThat(ForwardTrace.of(every, 3, 0, 1).steps()).isEqualTo(ForwardTrace.of(last, 3, 0, 1).steps());
    }

    private static int[] indices(String words) {
        return Arrays.stream(words.split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
