package org.unrolled.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.model.Networks;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.trace.StepTrace;

class ReadOutsTest {

    private static final NetworkDocument ARTICLE = Networks.articleDocument();

    @ParameterizedTest
    @CsvSource({
        "Show is nice, 2.504811396067452, positive",
        "Show is not nice, -2.370333434495153, negative",
        "Show is worst, -3.607845527787077, negative",
        "Show is not worst, 2.600380625568728, positive"
    })
    void theArticlesNetworkHasAnAnswerOnceItIsASigmoid(String text, double z, String answer) {
        List<String> words = Sentence.of(text).words();
        NetworkDocument sigmoid = ReadOuts.sigmoid(ARTICLE);
        StepTrace last = sigmoid.trace(words).last();
        assertThat(last.z()).isEqualTo(ARTICLE.trace(words).last().z());
        assertThat(last.z().get(0)).isCloseTo(z, within(1e-14));
        assertThat(last.y().get(0)).isCloseTo(1 / (1 + Math.exp(-z)), within(1e-15));
        assertThat(sigmoid.prediction(last.y()).labels()).containsExactly(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Show is nice", "Show is not nice", "Show is worst", "Show is not worst", "not"})
    void theSecondClassHasTheProbabilityOfTheSigmoid(String text) {
        List<String> words = Sentence.of(text).words();
        NetworkDocument twoClasses = ReadOuts.twoClasses(ARTICLE);
        NetworkDocument sigmoid = ReadOuts.sigmoid(ARTICLE);
        Vector y = twoClasses.trace(words).last().y();
        double probability = sigmoid.trace(words).last().y().get(0);
        assertThat(y.size()).isEqualTo(2);
        assertThat(y.get(1)).isCloseTo(probability, within(1e-15));
        assertThat(twoClasses.prediction(y)).isEqualTo(sigmoid.prediction(Vector.of(probability)));
    }

    @Test
    void theSigmoidKeepsEveryWeight() {
        Rnn before = ARTICLE.rnn();
        assertThat(ReadOuts.sigmoid(ARTICLE).rnn())
                .isEqualTo(before.withReadOut(OutputActivation.SIGMOID, before.wy(), before.by()));
    }

    @Test
    void twoClassesAreARowOfZerosAndTheOldRow() {
        Rnn rnn = ReadOuts.twoClasses(ARTICLE).rnn();
        assertThat(rnn.outputActivation()).isEqualTo(OutputActivation.SOFTMAX);
        assertThat(rnn.wy()).isEqualTo(Matrix.ofRows(new double[3], new double[] {3.2, 3.2, -2.0}));
        assertThat(rnn.by()).isEqualTo(Vector.of(0, 1.4));
        assertThat(rnn.wx()).isEqualTo(ARTICLE.rnn().wx());
    }

    @Test
    void aSigmoidBecomesTwoClassesWithTheSameAnswers() {
        NetworkDocument sigmoid = ReadOuts.sigmoid(ARTICLE);
        assertThat(ReadOuts.twoClasses(sigmoid)).isEqualTo(ReadOuts.twoClasses(ARTICLE));
    }

    @Test
    void sentimentTargetsGiveSentimentLabels() {
        assertThat(ReadOuts.sigmoid(ARTICLE).labels()).containsExactly("negative", "positive");
        assertThat(ReadOuts.twoClasses(ARTICLE).labels()).containsExactly("negative", "positive");
        assertThat(ReadOuts.sigmoid(ARTICLE).sentences()).isEqualTo(ARTICLE.sentences());
        assertThat(ReadOuts.sigmoid(withTargets("positive")).labels()).containsExactly("negative", "positive");
    }

    @Test
    void otherTargetsGiveTheLabelAndNotTheLabel() {
        NetworkDocument mixed = withTargets("positive", "funny");
        assertThat(ReadOuts.sigmoid(mixed).labels()).containsExactly("not y", "y");
        assertThat(ReadOuts.twoClasses(mixed).labels()).containsExactly("not y", "y");
    }

    @Test
    void noTargetsGiveTheLabelAndNotTheLabel() {
        assertThat(ReadOuts.sigmoid(withTargets()).labels()).containsExactly("not y", "y");
        NetworkDocument untold = ARTICLE.withSentences(List.of(Sentence.of("Show is nice")));
        assertThat(ReadOuts.twoClasses(untold).labels()).containsExactly("not y", "y");
    }

    @Test
    void aTargetThatIsNoLabelOfTheNewReadOutIsDropped() {
        NetworkDocument sigmoid = ReadOuts.sigmoid(withTargets("y", "funny", "not y"));
        assertThat(sigmoid.sentences()).extracting(Sentence::target)
                .containsExactly(Optional.of("y"), Optional.empty(), Optional.of("not y"));
        assertThat(sigmoid.sentences()).extracting(Sentence::text).containsOnly("Show is nice");
    }

    @Test
    void twoLabelsThatAreThereAlreadyAreKept() {
        NetworkDocument sigmoid = new NetworkDocument(Optional.empty(), ARTICLE.vocabulary(),
                ReadOuts.sigmoid(ARTICLE).rnn(), List.of("dull", "bright"), List.of());
        assertThat(ReadOuts.twoClasses(sigmoid).labels()).containsExactly("dull", "bright");
    }

    @Test
    void onlyOneSoftmaxOutputCanBecomeASigmoid() {
        assertThat(ReadOuts.canBecomeSigmoid(ARTICLE)).isTrue();
        NetworkDocument sigmoid = ReadOuts.sigmoid(ARTICLE);
        assertThat(ReadOuts.canBecomeSigmoid(sigmoid)).isFalse();
        assertThatThrownBy(() -> ReadOuts.sigmoid(sigmoid)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyOneOutputCanBecomeTwoClasses() {
        assertThat(ReadOuts.canBecomeTwoClasses(ARTICLE)).isTrue();
        NetworkDocument twoClasses = ReadOuts.twoClasses(ARTICLE);
        assertThat(ReadOuts.canBecomeTwoClasses(twoClasses)).isFalse();
        assertThatThrownBy(() -> ReadOuts.twoClasses(twoClasses)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ReadOuts.canBecomeTwoClasses(Networks.nextWordDocument())).isFalse();
        assertThat(ReadOuts.canBecomeSigmoid(Networks.nextWordDocument())).isFalse();
    }

    @Test
    void aSigmoidReadAtEveryWordCannotBecomeTwoClassesAsASoftmaxThereNamesTheNextWord() {
        Rnn rnn = Networks.random(1, 5, 3, 1, Activation.TANH, OutputActivation.SIGMOID, Reads.EVERY);
        NetworkDocument document =
                new NetworkDocument(Optional.empty(), ARTICLE.vocabulary(), rnn, List.of("verb"), List.of());
        assertThat(ReadOuts.canBecomeTwoClasses(document)).isFalse();
    }

    private static NetworkDocument withTargets(String... targets) {
        return ARTICLE.withSentences(
                List.of(targets).stream().map(target -> Sentence.of("Show is nice", target)).toList());
    }
}
