package org.unrolled.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.UnknownWordException;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.model.trace.Prediction;

class NetworkDocumentTest {

    private static final NetworkDocument ARTICLE = Networks.articleDocument();

    @Test
    void aColumnOfWxForEveryWord() {
        assertThatThrownBy(() -> document(Networks.random(1, 4, 3, 2), List.of("no", "yes"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("4 columns of Wx for 5 words");
    }

    @Test
    void aLabelForEveryOutput() {
        Rnn twoOutputs = Networks.random(1, 5, 3, 2);
        assertThat(document(twoOutputs, List.of("no", "yes"), List.of()).labels()).containsExactly("no", "yes");
        assertRefused(twoOutputs, List.of("no"), List.of());
        assertRefused(twoOutputs, List.of("no", "yes", "perhaps"), List.of());
        assertRefused(Networks.article(), List.of("no", "yes"), List.of());
    }

    @Test
    void noLabelTwice() {
        assertRefused(Networks.random(1, 5, 3, 2), List.of("yes", "yes"), List.of());
    }

    @Test
    void oneSigmoidOutputMayHaveTwoLabels() {
        assertThat(document(oneSigmoid(), List.of("no", "yes"), List.of()).labels()).hasSize(2);
        assertThat(document(oneSigmoid(), List.of("yes"), List.of()).labels()).hasSize(1);
        assertRefused(oneSigmoid(), List.of("no", "yes", "perhaps"), List.of());
        assertRefused(oneSigmoid(), List.of(), List.of());
    }

    @Test
    void whereTheNextWordIsReadTheLabelsAreTheVocabulary() {
        Rnn nextWord = Networks.random(
                1, 5, 3, 5, Activation.TANH, OutputActivation.SOFTMAX, Reads.EVERY);
        assertThat(document(nextWord, ARTICLE.vocabulary().words(), List.of()).readsNextWord()).isTrue();
        assertRefused(nextWord, List.of("a", "b", "c", "d", "e"), List.of());
    }

    @Test
    void everyWordReadThroughSigmoidsHasLabelsOfItsOwn() {
        Rnn tags = Networks.random(1, 5, 3, 2, Activation.TANH, OutputActivation.SIGMOID, Reads.EVERY);
        assertThat(document(tags, List.of("noun", "verb"), List.of()).readsNextWord()).isFalse();
    }

    @Test
    void sentencesHaveKnownWordsOnly() {
        assertThatThrownBy(() -> ARTICLE.withSentences(List.of(Sentence.of("Show is great"))))
                .isInstanceOf(UnknownWordException.class)
                .extracting(unknown -> ((UnknownWordException) unknown).word())
                .isEqualTo("great");
    }

    @Test
    void sentencesHaveOneToTenThousandWords() {
        Sentence longest = Sentence.of(String.join(" ", Collections.nCopies(10_000, "is")));
        assertThat(ARTICLE.withSentences(List.of(longest)).sentences()).containsExactly(longest);
        Sentence tooLong = Sentence.of(longest.text() + " is");
        assertThatThrownBy(() -> ARTICLE.withSentences(List.of(tooLong))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ARTICLE.withSentences(List.of(Sentence.of(" \u00a0 "))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void besideTheConstantReadOutATargetIsAnyText() {
        List<Sentence> sentences = List.of(Sentence.of("Show is nice", "anything at all"));
        assertThat(ARTICLE.withSentences(sentences).sentences()).isEqualTo(sentences);
    }

    @Test
    void elsewhereATargetIsALabel() {
        Rnn twoOutputs = Networks.random(1, 5, 3, 2);
        List<String> labels = List.of("no", "yes");
        assertThat(document(twoOutputs, labels, List.of(Sentence.of("is", "yes"))).sentences()).hasSize(1);
        assertRefused(twoOutputs, labels, List.of(Sentence.of("is", "positive")));
        assertRefused(oneSigmoid(), List.of("y"), List.of(Sentence.of("is", "not y")));
    }

    @Test
    void aWordMoreGetsAColumnOfZeros() {
        NetworkDocument wider = ARTICLE.withWord("very");
        assertThat(wider.vocabulary().words()).endsWith("not", "very");
        assertThat(wider.rnn().wx()).isEqualTo(ARTICLE.rnn().wx().appendColumn(Vector.zeros(3)));
        assertThat(wider.rnn().wy()).isEqualTo(ARTICLE.rnn().wy());
        assertThat(wider.labels()).containsExactly("y");
        assertThat(wider.trace(List.of("Show", "is", "nice")).last().z())
                .isEqualTo(ARTICLE.trace(List.of("Show", "is", "nice")).last().z());
        assertThat(ARTICLE).isEqualTo(Networks.articleDocument());
    }

    @Test
    void aWordMoreIsALabelMoreWhereTheNextWordIsRead() {
        NetworkDocument before = Networks.nextWordDocument();
        NetworkDocument wider = before.withWord("c");
        assertThat(wider.labels()).containsExactly("a", "b", ".", "c").isEqualTo(wider.vocabulary().words());
        assertThat(wider.rnn().wx()).isEqualTo(before.rnn().wx().appendColumn(Vector.zeros(2)));
        assertThat(wider.rnn().wy()).isEqualTo(before.rnn().wy().appendRow(Vector.zeros(2)));
        assertThat(wider.rnn().by()).isEqualTo(before.rnn().by().append(0));
    }

    @Test
    void aWordMoreIsNewAndAWord() {
        assertThatThrownBy(() -> ARTICLE.withWord("nice")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ARTICLE.withWord("very nice")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ARTICLE.withWord("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatThisProgramDoesNotKnowIsKeptByEveryChange() {
        UnknownKeys top = new UnknownKeys(Map.of("later", "{}"));
        Optional<Presentation> shown = Optional.of(Presentation.NONE.overriddenBy(new Presentation(
                Optional.of("Show is"), OptionalInt.of(2), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Set.of(), UnknownKeys.NONE)));
        UnknownKeys inside = new UnknownKeys(Map.of("dropout", "0.5"));
        NetworkDocument document = new NetworkDocument(ARTICLE.title(), ARTICLE.vocabulary(), ARTICLE.rnn(),
                ARTICLE.labels(), ARTICLE.sentences(), shown, top, inside);
        for (NetworkDocument changed : List.of(
                document.withRnn(document.rnn().withH0(Vector.of(1, 2, 3))),
                document.withSentences(List.of()),
                document.withTitle("Another"),
                document.withWord("very"),
                ReadOuts.sigmoid(document),
                ReadOuts.twoClasses(document))) {
            assertThat(changed.unknownKeys()).isEqualTo(top);
            assertThat(changed.presentation()).isEqualTo(shown);
            assertThat(changed.unknownNetworkKeys()).isEqualTo(inside);
        }
    }

    @Test
    void unknownKeysKeepTheirOrderAndCannotBeChanged() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("zebra", "1");
        given.put("apple", "2");
        UnknownKeys keys = new UnknownKeys(given);
        given.put("later", "3");
        assertThat(keys.json().keySet()).containsExactly("zebra", "apple");
        assertThatThrownBy(() -> keys.json().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theListsItIsMadeOfCannotChangeIt() {
        List<String> labels = new ArrayList<>(List.of("y"));
        List<Sentence> sentences = new ArrayList<>(List.of(Sentence.of("is")));
        NetworkDocument document = document(Networks.article(), labels, sentences);
        labels.set(0, "changed");
        sentences.clear();
        assertThat(document.labels()).containsExactly("y");
        assertThat(document.sentences()).hasSize(1);
    }

    @Test
    void aTitleIsSetAndTheRestKept() {
        NetworkDocument titled = ARTICLE.withTitle("Mine");
        assertThat(titled.title()).contains("Mine");
        assertThat(titled.withTitle("The article's network")).isEqualTo(ARTICLE);
    }

    @Test
    void predictionsUseItsLabels() {
        assertThat(ARTICLE.prediction(Vector.of(1))).isEqualTo(new Prediction(List.of("y"), false));
        assertThat(Networks.nextWordDocument().prediction(Vector.of(0.1, 0.2, 0.7)).labels()).containsExactly(".");
    }

    @Test
    void aSentenceKeepsItsTextAndKnowsItsWords() {
        Sentence sentence = Sentence.of("  Show\u00a0is  nice ", "positive");
        assertThat(sentence.words()).containsExactly("Show", "is", "nice");
        assertThat(sentence.text()).isEqualTo("  Show\u00a0is  nice ");
        assertThat(sentence.withTarget(Optional.empty())).isEqualTo(Sentence.of(sentence.text()));
    }

    private static Rnn oneSigmoid() {
        Rnn article = Networks.article();
        return article.withReadOut(OutputActivation.SIGMOID, Matrix.zeros(1, 3), article.by());
    }

    private static NetworkDocument document(Rnn rnn, List<String> labels, List<Sentence> sentences) {
        Vocabulary vocabulary = ARTICLE.vocabulary();
        return new NetworkDocument(Optional.empty(), vocabulary, rnn, labels, sentences);
    }

    private static void assertRefused(Rnn rnn, List<String> labels, List<Sentence> sentences) {
        assertThatThrownBy(() -> document(rnn, labels, sentences)).isInstanceOf(IllegalArgumentException.class);
    }
}
