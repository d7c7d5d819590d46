package org.unrolled.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    private static final Vocabulary ARTICLE = new Vocabulary(List.of("Show", "is", "nice", "worst", "not"));

    @Test
    void wordsKeepTheirOrder() {
        assertThat(ARTICLE.size()).isEqualTo(5);
        assertThat(ARTICLE.word(3)).isEqualTo("worst");
        assertThat(ARTICLE.indexOf("worst")).hasValue(3);
        assertThat(ARTICLE.indicesOf(List.of("Show", "is", "not", "not"))).containsExactly(0, 1, 4, 4);
        assertThat(ARTICLE.oneHot(2)).isEqualTo(Vector.of(0, 0, 1, 0, 0));
    }

    @Test
    void wordsAreMatchedExactly() {
        assertThat(ARTICLE.contains("Show")).isTrue();
        assertThat(ARTICLE.contains("show")).isFalse();
        assertThat(ARTICLE.indexOf("nice.")).isEmpty();
    }

    @Test
    void wordsOnlyDifferentInCapitalsAreTwo() {
        assertThat(new Vocabulary(List.of("The", "the")).size()).isEqualTo(2);
    }

    @Test
    void aVocabularyHasAtLeastOneWord() {
        assertThatThrownBy(() -> new Vocabulary(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noWordIsThereTwice() {
        assertThatThrownBy(() -> new Vocabulary(List.of("is", "nice", "is")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is");
        assertThatThrownBy(() -> ARTICLE.with("nice")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "two words", "tab\tbed", "line\nbreak", "no\u00a0break", "narrow\u202fspace", "figure\u2007space",
        "ideographic\u3000space", "next\u0085line", "\u00a0", "end "
    })
    void aWordHasLettersAndNoWhiteSpace(String text) {
        assertThat(Vocabulary.isWord(text)).isFalse();
        assertThatThrownBy(() -> new Vocabulary(List.of("fine", text))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", "it's", "नमस्ते", "très", "😀", "naïve-ish", "42"})
    void anythingElseIsAWord(String text) {
        assertThat(Vocabulary.isWord(text)).isTrue();
        assertThat(new Vocabulary(List.of(text)).contains(text)).isTrue();
    }

    @Test
    void aTextIsSplitOnWhiteSpaceOfAnyKind() {
        assertThat(Vocabulary.split("  Show is\tnot\u00a0nice\r\n")).containsExactly("Show", "is", "not", "nice");
        assertThat(Vocabulary.split("one")).containsExactly("one");
        assertThat(Vocabulary.split("")).isEmpty();
        assertThat(Vocabulary.split(" \u00a0\t")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"show, Show", "SHOW, Show", "nice., nice", "\"nice\", nice", "wrst, worst", "nto, not", "si, is"})
    void theWordMostLikeATextComesFirst(String text, String nearest) {
        assertThat(ARTICLE.nearest(text, 1)).containsExactly(nearest);
    }

    @Test
    void capitalsAndTheMarksAroundAWordCountForNothing() {
        assertThat(new Vocabulary(List.of("shop", "Show")).nearest("show", 1)).containsExactly("Show");
        assertThat(new Vocabulary(List.of("niced", "nice")).nearest("(nice.", 1)).containsExactly("nice");
    }

    @Test
    void theNearestAreAsManyAsAskedFor() {
        assertThat(ARTICLE.nearest("whatever", 3)).hasSize(3);
        assertThat(ARTICLE.nearest("whatever", 9)).hasSize(5).containsExactlyInAnyOrderElementsOf(ARTICLE.words());
        assertThat(ARTICLE.nearest("!?", 2)).hasSize(2);
    }

    @Test
    void equallyNearWordsKeepTheOrderOfTheVocabulary() {
        assertThat(new Vocabulary(List.of("cat", "bat", "rat")).nearest("hat", 3)).containsExactly("cat", "bat", "rat");
    }

    @Test
    void theFirstUnknownWordIsNamedWithTheNearest() {
        assertThatThrownBy(() -> ARTICLE.indicesOf(List.of("Show", "iz", "nicer")))
                .asInstanceOf(type(UnknownWordException.class))
                .satisfies(unknown -> {
                    assertThat(unknown.word()).isEqualTo("iz");
                    assertThat(unknown.nearest()).hasSize(3).startsWith("is");
                });
    }

    @Test
    void aWordMoreMakesAnotherVocabulary() {
        Vocabulary wider = ARTICLE.with("very");
        assertThat(wider.words()).containsExactly("Show", "is", "nice", "worst", "not", "very");
        assertThat(ARTICLE.size()).isEqualTo(5);
    }

    @Test
    void theListItIsMadeOfCannotChangeIt() {
        List<String> given = new ArrayList<>(List.of("a", "b"));
        Vocabulary vocabulary = new Vocabulary(given);
        given.set(0, "c");
        assertThat(vocabulary).isEqualTo(new Vocabulary(List.of("a", "b")));
        assertThatThrownBy(() -> vocabulary.words().set(0, "c")).isInstanceOf(UnsupportedOperationException.class);
    }
}
