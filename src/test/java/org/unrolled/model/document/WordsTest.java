package org.unrolled.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.network.Vocabulary;

class WordsTest {

    private static final NetworkDocument ARTICLE = Networks.articleDocument();

    @Test
    void aWordGoesWithItsColumnAndItsSentences() {
        NetworkDocument after = Words.without(ARTICLE, "not");
        assertThat(after.vocabulary().words()).containsExactly("Show", "is", "nice", "worst");
        assertThat(after.rnn()).isEqualTo(ARTICLE.rnn().withWx(ARTICLE.rnn().wx().withoutColumn(4)));
        assertThat(after.sentences()).extracting(Sentence::text).containsExactly("Show is nice", "Show is worst");
        assertThat(after.sentences()).extracting(Sentence::target)
                .containsExactly(Optional.of("positive"), Optional.of("negative"));
        assertThat(Words.sentencesWith(ARTICLE, "not")).extracting(Sentence::text)
                .containsExactly("Show is not nice", "Show is not worst");
    }

    @Test
    void whatOtherSentencesSayStaysTheSame() {
        NetworkDocument after = Words.without(ARTICLE, "nice");
        List<String> sentence = List.of("Show", "is", "not", "worst");
        assertThat(after.trace(sentence).step(3).z()).isEqualTo(ARTICLE.trace(sentence).step(3).z());
    }

    @Test
    void whereTheNextWordIsReadItsOutputGoesToo() {
        NetworkDocument before = Networks.nextWordDocument()
                .withSentences(List.of(Sentence.of("a .", "b"), Sentence.of("a .", "a"),
                        Sentence.of("a b ."), Sentence.of(".")));
        NetworkDocument after = Words.without(before, "b");
        assertThat(after.labels()).containsExactly("a", ".");
        assertThat(after.rnn().wy()).isEqualTo(before.rnn().wy().withoutRow(1));
        assertThat(after.rnn().by().toArray()).containsExactly(before.rnn().by().get(0), before.rnn().by().get(2));
        assertThat(after.sentences()).containsExactly(Sentence.of("a ."), Sentence.of("a .", "a"), Sentence.of("."));
        assertThat(Targets.dropped(before, after)).isEqualTo(1);
    }

    @Test
    void theLastWordAndAnUnknownOneStay() {
        NetworkDocument one = new NetworkDocument(Optional.empty(), new Vocabulary(List.of("a")),
                Networks.random(1, 1, 2, 1), List.of("y"), List.of());
        assertThat(Words.canRemove(one, "a")).isFalse();
        assertThatThrownBy(() -> Words.without(one, "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Words.without(ARTICLE, "was")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addingAndRemovingIsTheSameDocument() {
        assertThat(Words.without(ARTICLE.withWord("very"), "very")).isEqualTo(ARTICLE);
        assertThat(Words.without(Networks.nextWordDocument().withWord("c"), "c"))
                .isEqualTo(Networks.nextWordDocument());
    }
}
