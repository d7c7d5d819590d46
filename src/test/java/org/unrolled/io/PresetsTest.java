package org.unrolled.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Vector;

class PresetsTest {

    static List<String> names() {
        return Presets.names();
    }

    @Test
    void areInTheOrderToShow() {
        assertThat(Presets.names())
                .containsExactly("article", "article-sigmoid", "article-two-classes", "next-word", "lengths");
    }

    @ParameterizedTest
    @MethodSource("names")
    void haveTitlesAndSentences(String name) throws DocumentException {
        NetworkDocument document = Presets.open(name);

        assertThat(document.title()).isPresent();
        assertThat(document.sentences()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"article-sigmoid", "article-two-classes", "next-word", "lengths"})
    void lieAsTheProgramWritesThem(String name) throws Exception {
        String file = Files.readString(Path.of("assets/networks", name + ".rnn.json"), StandardCharsets.UTF_8);

        assertThat(file).isEqualTo(DocumentWriter.text(Presets.open(name)));
    }

    @Test
    void articleWithASigmoidIsMadeFromTheArticle() throws DocumentException {
        assertThat(Presets.open("article-sigmoid")).isEqualTo(ShippedPresets.articleSigmoid());
    }

    @Test
    void articleWithTwoClassesIsMadeFromTheArticle() throws DocumentException {
        assertThat(Presets.open("article-two-classes")).isEqualTo(ShippedPresets.articleTwoClasses());
    }

    @Test
    void lengthsIsMadeByChanceAndSaysSo() throws DocumentException {
        assertThat(Presets.open("lengths")).isEqualTo(ShippedPresets.lengths());
        assertThat(Presets.open("lengths").title()).get().asString().contains("random weights (seed 7)");
    }

    @ParameterizedTest
    @CsvSource({
        "Show is nice, 2.504811396067452, 0.924, positive",
        "Show is not nice, -2.370333434495153, 0.085, negative",
        "Show is worst, -3.607845527787077, 0.026, negative",
        "Show is not worst, 2.600380625568728, 0.931, positive"})
    void articleSaysWhatTheContractSays(String text, double z, double probability, String prediction)
            throws DocumentException {
        List<String> words = List.of(text.split(" "));
        Vector sigmoid = Presets.open("article-sigmoid").trace(words).last().y();
        Vector twoClasses = Presets.open("article-two-classes").trace(words).last().y();

        assertThat(Presets.open("article").trace(words).last().z().get(0)).isCloseTo(z, within(1e-12));
        assertThat(sigmoid.get(0)).isBetween(probability - 0.0005, probability + 0.0005);
        assertThat(twoClasses.get(1)).isBetween(probability - 0.0005, probability + 0.0005);
        assertThat(Presets.open("article-sigmoid").prediction(sigmoid).labels()).containsExactly(prediction);
        assertThat(Presets.open("article-two-classes").prediction(twoClasses).labels()).containsExactly(prediction);
    }

    @ParameterizedTest
    @CsvSource({"The cat chased the, mouse, 0.922", "The dog chased the, cat, 0.910", "never tell a lie, ., 0.988"})
    void nextWordSaysWhatItWasTrainedFor(String text, String next, double probability) throws DocumentException {
        NetworkDocument document = Presets.open("next-word");
        Vector y = document.trace(List.of(text.split(" "))).last().y();

        assertThat(document.prediction(y).labels()).containsExactly(next);
        assertThat(y.get(y.indexOfLargest())).isBetween(probability - 0.0006, probability + 0.0006);
    }

    @Test
    void anUnknownNameListsThoseThereAre() {
        assertThatThrownBy(() -> Documents.open("preset:artcle"))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith("preset:artcle: ")
                .hasMessageContaining("“article”, “article-sigmoid”, “article-two-classes”, “next-word”, “lengths”")
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }
}
