package org.unrolled.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.model.document.NewNetwork.Answer;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.Vocabulary;

class NewNetworkTest {

    private static final Vocabulary WORDS = new Vocabulary(List.of("a", "b", "c", "d"));

    @Test
    void theSameSeedGivesTheSameNetwork() {
        assertThat(NewNetwork.of(WORDS, 3, Answer.SENTIMENT, 7)).isEqualTo(NewNetwork.of(WORDS, 3, Answer.SENTIMENT, 7))
                .isNotEqualTo(NewNetwork.of(WORDS, 3, Answer.SENTIMENT, 8));
    }

    @Test
    void aSentimentIsOneSigmoidOfTwoLabels() {
        NetworkDocument document = NewNetwork.of(WORDS, 3, Answer.SENTIMENT, 7);
        assertThat(document.rnn().outputActivation()).isEqualTo(OutputActivation.SIGMOID);
        assertThat(document.rnn().reads()).isEqualTo(Reads.LAST);
        assertThat(document.rnn().outputSize()).isOne();
        assertThat(document.labels()).containsExactly("negative", "positive");
    }

    @Test
    void theNextWordIsASoftmaxOverTheVocabulary() {
        NetworkDocument document = NewNetwork.of(WORDS, 3, Answer.NEXT_WORD, 7);
        assertThat(document.readsNextWord()).isTrue();
        assertThat(document.labels()).isEqualTo(WORDS.words());
        assertThat(document.rnn().outputSize()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, NewNetwork.MOST_HIDDEN})
    void weightsAreHundredthsWithinTheirRange(int hidden) {
        NetworkDocument document = NewNetwork.of(WORDS, hidden, Answer.NEXT_WORD, 1);
        double most = 1 / Math.sqrt(hidden) + 0.005;
        for (int row = 0; row < hidden; row++) {
            assertThat(Arrays.stream(document.rnn().wh().row(row)).boxed())
                    .allMatch(weight -> Math.abs(weight) <= most && weight == Math.rint(weight * 100) / 100);
        }
        assertThat(document.rnn().bh()).isEqualTo(Vector.zeros(hidden)).isEqualTo(document.rnn().h0());
        assertThat(document.rnn().by()).isEqualTo(Vector.zeros(4));
    }

    @Test
    void itsFirstSentenceIsItsWords() {
        assertThat(NewNetwork.of(WORDS, 2, Answer.SENTIMENT, 1).sentences()).containsExactly(Sentence.of("a b c d"));
    }
}
