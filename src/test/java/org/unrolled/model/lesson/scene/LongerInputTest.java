package org.unrolled.model.lesson.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.lesson.SceneKind;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.Vocabulary;

class LongerInputTest {

    private final LongerInput ten = LongerInput.of(Situations.of(Situations.TEN, 6), List.of());

    @Test
    void aNetworkForSixRefusesTen() {
        assertThat(ten.kind()).isEqualTo(SceneKind.LONGER_INPUT);
        assertThat(ten.refusal()).contains(
                new LongerInput.Refusal(6, 10, "a matrix of 6 columns and a vector of 10"));
    }

    @Test
    void theWordsThatAreCutOffAreNamed() {
        assertThat(ten.kept()).containsExactly("I", "am", "playing", "football", "I", "Love");
        assertThat(ten.dropped()).containsExactly("India", "I", "Love", "programming");
        assertThat(ten.zeroVectors()).isZero();
    }

    @Test
    void whatIsLeftIsReallyRun() {
        assertThat(ten.run().x()).isEqualTo(Vector.of(7, 10, 11, 12, 7, 8));
        assertThat(ten.run().pass()).isEqualTo(ten.run().network().run(ten.run().x()));
    }

    @Test
    void theRestChangesNothing() {
        LongerInput other = LongerInput.of(
                Situations.of("I am playing football I Love language is a Python", 6), List.of());
        assertThat(other.run().pass()).isEqualTo(ten.run().pass());
    }

    @Test
    void aSentenceThatFitsIsNotRefusedAndIsFilledUp() {
        LongerInput six = LongerInput.of(Situations.of(Situations.SIX, 6), List.of());
        assertThat(six.refusal()).isEmpty();
        assertThat(six.dropped()).isEmpty();
        LongerInput four = LongerInput.of(Situations.of(Situations.FOUR, 6), List.of());
        assertThat(four.refusal()).isEmpty();
        assertThat(four.zeroVectors()).isEqualTo(2);
        assertThat(four.run().x()).isEqualTo(Vector.of(7, 10, 11, 12, 0, 0));
    }

    @Test
    void offersTheArticlesSentencesAndOneOfTenWords() {
        assertThat(ten.sentences()).extracting(words -> String.join(" ", words))
                .containsExactly(Situations.SIX, Situations.THREE, Situations.FOUR, Situations.TEN);
        assertThat(LongerInput.of(Situations.of("India", 6), List.of()).sentences())
                .hasSize(5).endsWith(List.of("India"));
    }

    @Test
    void ofOtherWordsTheDocumentsOwnSentencesMakeALongerOne() {
        LongerInput scene = LongerInput.of(
                Situations.of(Networks.articleDocument(), "Show is nice", 6), List.of());
        assertThat(scene.sentences()).contains(Vocabulary.split("Show is nice Show is not nice Show is worst"));
    }
}
