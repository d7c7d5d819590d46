package org.unrolled.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.model.walk.Walk;

class PresentationTest {

    private static final Walk FOUR_WORDS = new Walk(4, Reads.LAST);
    private static final NetworkDocument ARTICLE = Networks.articleDocument();

    @Test
    void aWordMeansAllOfItAndAPartThatPart() {
        assertThat(at(3, null).place(FOUR_WORDS)).isEqualTo(new Cursor(2, Part.ACTIVATION));
        assertThat(at(4, null).place(FOUR_WORDS)).isEqualTo(new Cursor(3, Part.OUTPUT));
        assertThat(at(3, Part.WH).place(FOUR_WORDS)).isEqualTo(new Cursor(2, Part.WH));
        assertThat(at(0, Part.WX).place(FOUR_WORDS)).as("of the first word").isEqualTo(new Cursor(0, Part.WX));
        assertThat(Presentation.NONE.place(FOUR_WORDS)).isEqualTo(Cursor.START);
    }

    @Test
    void whereThereIsNoSuchPlaceTheNearestIsMeant() {
        assertThat(at(9, Part.WX).place(FOUR_WORDS)).isEqualTo(FOUR_WORDS.last());
        assertThat(at(2, Part.OUTPUT).place(FOUR_WORDS)).isEqualTo(new Cursor(1, Part.ACTIVATION));
    }

    @Test
    void wordsAreCountedFromOne() {
        assertThatThrownBy(() -> shown("Show", 0, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherWinsWhereItSaysSomething() {
        Presentation document = new Presentation(Optional.of("Show is"), OptionalInt.of(2), Optional.of(Part.SUM),
                Optional.of(ViewChoice.FOLDED), Optional.of(true), Optional.of(ThemeChoice.DARK),
                Set.of(PanelChoice.WEIGHTS), new UnknownKeys(Map.of("later", "1")));
        Presentation option = new Presentation(Optional.empty(), OptionalInt.empty(), Optional.empty(),
                Optional.of(ViewChoice.COMPARE), Optional.of(false), Optional.empty(), Set.of(PanelChoice.CURVE),
                UnknownKeys.NONE);
        assertThat(document.overriddenBy(Presentation.NONE)).isEqualTo(document);
        assertThat(document.overriddenBy(option)).isEqualTo(new Presentation(Optional.of("Show is"),
                OptionalInt.of(2), Optional.of(Part.SUM), Optional.of(ViewChoice.COMPARE), Optional.of(false),
                Optional.of(ThemeChoice.DARK), Set.of(PanelChoice.CURVE), new UnknownKeys(Map.of("later", "1"))));
    }

    @Test
    void aPlaceBelongsToItsSentenceAndAPartToItsWord() {
        Presentation document = shown("Show is", 2, Part.SUM);
        assertThat(document.overriddenBy(shown("not nice", 1, null)).part()).isEmpty();
        Presentation other = document.overriddenBy(new Presentation(Optional.of("not"), OptionalInt.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), UnknownKeys.NONE));
        assertThat(other.word()).isEmpty();
        assertThat(other.part()).isEmpty();
        assertThat(document.overriddenBy(at(1, null)).part()).isEmpty();
        assertThat(document.overriddenBy(at(0, Part.WX))).isEqualTo(shown("Show is", 2, Part.WX));
    }

    @Test
    void aSentenceThatCannotBeReadIsNoDocuments() {
        for (String text : List.of("", "Show nicer", "not ".repeat(Sentence.MAX_WORDS + 1))) {
            Presentation unreadable = shown(text, 1, null);
            assertThat(unreadable.isReadableWith(ARTICLE.vocabulary())).isFalse();
            assertThatThrownBy(() -> ARTICLE.withPresentation(Optional.of(unreadable)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aWordThatGoesTakesTheSentenceToShowWithIt() {
        NetworkDocument document = ARTICLE.withPresentation(Optional.of(shown("Show is nice", 3, Part.SUM)));
        assertThat(Words.without(document, "worst").presentation()).isEqualTo(document.presentation());
        NetworkDocument without = Words.without(document, "nice");
        assertThat(without.presentation()).contains(Presentation.NONE);
        assertThat(without.presentation().orElseThrow().isReadableWith(new Vocabulary(List.of("a")))).isTrue();
    }

    /** A place without a sentence; 0 for no word. */
    private static Presentation at(int word, Part part) {
        return new Presentation(Optional.empty(), word == 0 ? OptionalInt.empty() : OptionalInt.of(word),
                Optional.ofNullable(part), Optional.empty(), Optional.empty(), Optional.empty(), Set.of(),
                UnknownKeys.NONE);
    }

    private static Presentation shown(String sentence, int word, Part part) {
        return new Presentation(Optional.of(sentence), OptionalInt.of(word), Optional.ofNullable(part),
                Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), UnknownKeys.NONE);
    }
}
