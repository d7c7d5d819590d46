package org.unrolled.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.WeightId;

class OutputsTest {

    private static final NetworkDocument ARTICLE = Networks.articleDocument();

    @Test
    void aNewOutputIsTheLastAndHasZeros() {
        NetworkDocument after = Outputs.with(ARTICLE, "other");
        assertThat(after.labels()).containsExactly("y", "other");
        assertThat(after.rnn().wy()).isEqualTo(Matrix.ofRows(new double[] {3.2, 3.2, -2.0}, new double[3]));
        assertThat(after.rnn().by().toArray()).containsExactly(1.4, 0);
        assertThat(after.rnn().wx()).isEqualTo(ARTICLE.rnn().wx());
    }

    @Test
    void targetsOfTheConstantReadOutThatAreNoLabelGo() {
        NetworkDocument after = Outputs.with(ARTICLE, "positive");
        assertThat(after.sentences()).extracting(Sentence::target).containsExactly(
                Optional.of("positive"), Optional.empty(), Optional.empty(), Optional.of("positive"));
        assertThat(Targets.dropped(ARTICLE, after)).isEqualTo(2);
    }

    @Test
    void aSingleSigmoidKeepsTheNameOfItsOne() {
        NetworkDocument sigmoid = ReadOuts.sigmoid(ARTICLE);
        assertThat(Outputs.names(sigmoid)).containsExactly("positive");
        NetworkDocument after = Outputs.with(sigmoid, "negative");
        assertThat(after.labels()).containsExactly("positive", "negative");
        assertThat(Targets.dropped(sigmoid, after)).isZero();
        assertThat(Outputs.with(sigmoid, "other").labels()).containsExactly("positive", "other");
        assertThat(Targets.dropped(sigmoid, Outputs.with(sigmoid, "other"))).isEqualTo(2);
    }

    @Test
    void anOutputGoesWithItsRowAndItsTargets() {
        NetworkDocument two = ReadOuts.twoClasses(ARTICLE);
        NetworkDocument after = Outputs.without(two, 0);
        assertThat(after.labels()).containsExactly("positive");
        assertThat(after.rnn().wy()).isEqualTo(ARTICLE.rnn().wy());
        assertThat(after.rnn().by()).isEqualTo(ARTICLE.rnn().by());
        assertThat(Targets.dropped(two, after)).isEqualTo(2);
        assertThat(after.sentences().getFirst().target()).contains("positive");
    }

    @Test
    void addingAndRemovingIsTheSameDocument() {
        NetworkDocument two = ReadOuts.twoClasses(ARTICLE);
        assertThat(Outputs.without(Outputs.with(two, "other"), 2)).isEqualTo(two);
    }

    @Test
    void namesAreTakenOnceAndTheLastOutputStays() {
        assertThat(Outputs.canAdd(ARTICLE, "y")).isFalse();
        assertThat(Outputs.canAdd(ARTICLE, " ")).isFalse();
        assertThat(Outputs.canRemove(ARTICLE)).isFalse();
        assertThatThrownBy(() -> Outputs.with(ARTICLE, "y")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Outputs.without(ARTICLE, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whereTheNextWordIsReadTheyAreFixed() {
        NetworkDocument nextWord = Networks.nextWordDocument();
        assertThat(Outputs.canAdd(nextWord, "c")).isFalse();
        assertThat(Outputs.canRemove(nextWord)).isFalse();
    }

    @Test
    void everyReadOutCanBeChosenFromEveryOther() {
        for (NetworkDocument from : List.of(ARTICLE, ReadOuts.sigmoid(ARTICLE), ReadOuts.twoClasses(ARTICLE),
                Networks.nextWordDocument())) {
            for (OutputActivation activation : OutputActivation.values()) {
                for (Reads reads : Reads.values()) {
                    NetworkDocument to = ReadOuts.chosen(from, activation, reads);
                    assertThat(to.rnn().outputActivation()).isEqualTo(activation);
                    assertThat(to.rnn().reads()).isEqualTo(reads);
                    assertThat(to.rnn().wh()).isEqualTo(from.rnn().wh());
                    assertThat(to.sentences()).hasSameSizeAs(from.sentences());
                    if (activation != OutputActivation.SOFTMAX || reads != Reads.EVERY) {
                        assertThat(to.rnn().wy()).isEqualTo(from.rnn().wy());
                    }
                }
            }
        }
    }

    @Test
    void theReadOutOfNowIsNoChange() {
        assertThat(ReadOuts.chosen(ARTICLE, OutputActivation.SOFTMAX, Reads.LAST)).isSameAs(ARTICLE);
    }

    @Test
    void theConstantReadOutBecomesASigmoidOfTwoLabels() {
        assertThat(ReadOuts.chosen(ARTICLE, OutputActivation.SIGMOID, Reads.LAST)).isEqualTo(ReadOuts.sigmoid(ARTICLE));
        NetworkDocument back = ReadOuts.chosen(ReadOuts.sigmoid(ARTICLE), OutputActivation.SOFTMAX, Reads.LAST);
        assertThat(back.labels()).containsExactly("positive");
        assertThat(back.rnn()).isEqualTo(ARTICLE.rnn());
        assertThat(Targets.dropped(ReadOuts.sigmoid(ARTICLE), back)).isZero();
    }

    @Test
    void aSigmoidReadAfterEveryWordKeepsItsLabels() {
        NetworkDocument sigmoid = ReadOuts.sigmoid(ARTICLE);
        NetworkDocument every = ReadOuts.chosen(sigmoid, OutputActivation.SIGMOID, Reads.EVERY);
        assertThat(every.labels()).containsExactly("negative", "positive");
        assertThat(ReadOuts.chosen(every, OutputActivation.SIGMOID, Reads.LAST)).isEqualTo(sigmoid);
    }

    @Test
    void theNextWordKeepsOutputsThatAreNamedLikeWords() {
        NetworkDocument named = Outputs.with(ReadOuts.twoClasses(ARTICLE), "nice");
        named = named.withRnn(named.rnn().with(WeightId.wy(2, 1), 7));
        NetworkDocument next = ReadOuts.chosen(named, OutputActivation.SOFTMAX, Reads.EVERY);
        assertThat(next.labels()).isEqualTo(ARTICLE.vocabulary().words());
        assertThat(next.rnn().wy().row(2)).containsExactly(0, 7, 0);
        assertThat(next.rnn().wy().row(0)).containsOnly(0);
        assertThat(Targets.dropped(named, next)).isEqualTo(4);
    }
}
