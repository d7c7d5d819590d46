package org.unrolled.view.lesson.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unrolled.view.lesson.scene.Pixels.like;

import java.util.Collections;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.Box;
import org.unrolled.model.lesson.scene.LongerInput;
import org.unrolled.model.lesson.scene.PlainRun;
import org.unrolled.model.lesson.scene.Situations;
import org.unrolled.model.lesson.scene.WordEncoding;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.text.Decimals;
import org.unrolled.view.theme.Palette;

/** What is said of a sentence that does not fit, and the sentences to try. */
class LongerInputViewTest extends LiveScene {

    @BeforeEach
    void openView() {
        openScene(LongerInputView::new, LongerInput::of, Situations.TEN, 6);
    }

    @Test
    void theNetworksOwnErrorIsShown() {
        assertThat(text("scene-plain-note")).isEqualTo("built for 6 words, given 10");
        assertThat(text("longer-whole"))
                .isEqualTo("There are 10 numbers for 6 inputs. The network, its weights kept as 5 × 6, refuses:");
        assertThat(text("longer-error")).isEqualTo("a matrix of 6 columns and a vector of 10");
        assertThat(node("longer-error").isVisible()).isTrue();
    }

    @Test
    void whatIsCutOffIsNamedAndTheRestAnswered() {
        assertThat(text("longer-cut")).isEqualTo("Never read: India, I, Love, programming.");
        double y = PlainRun.of(WordEncoding.NUMBER, 6, session.document().rnn(), 6, 9, 10, 11, 6, 7)
                .pass().y().get(0);
        assertThat(text("longer-answer"))
                .isEqualTo("It answers y = " + Decimals.rounded(y, 2) + ", with random weights.");
    }

    @Test
    void aSentenceThatFitsIsNotRefused() {
        clickOnId("scene-sentence-2");
        assertThat(session.words()).isEqualTo(Vocabulary.split(Situations.THREE));
        assertThat(text("longer-whole")).isEqualTo("Words: 3. There is room for 6, so it fits.");
        assertThat(node("longer-error").isVisible()).isFalse();
        assertThat(text("longer-cut")).isEqualTo("No word is lost.");
    }

    @Test
    void theSentenceOfTenWordsIsOfferedAndChosenByKeys() {
        clickOnId("scene-sentence-3");
        focus("scene-sentence-4");
        keys(KeyCode.ENTER);
        assertThat(session.words()).isEqualTo(Vocabulary.split(Situations.TEN));
        assertThat(node("longer-error").isVisible()).isTrue();
        assertThat(node("scene-sentence-4").isFocused()).isTrue();
    }

    @Test
    void ofVeryManyWordsTheFirstAreNamed() {
        act(() -> session.read(Collections.nCopies(50, "India")));
        assertThat(text("longer-cut")).startsWith("Never read: India, India,").endsWith("India, … 14 words.");
        assertThat(text("longer-cut").split("India", -1)).hasSize(31);
    }

    @Test
    void theRecurrentNetworkReadsOn() {
        assertThat(text("scene-rnn-note")).isEqualTo("words read: 0 of 10, with the same two matrices");
        clickOnId("rnn-row-10");
        assertThat(session.cursor()).isEqualTo(session.walk().endOf(9));
        assertThat(text("scene-rnn-note")).isEqualTo("words read: 10 of 10, with the same two matrices");
    }

    @Test
    void wordsWithoutAnInputAreEmptyBoxes() {
        assertThat(ofBox(5)).is(like(Palette.FOLDED.input()));
        assertThat(ofBox(6)).is(like(Palette.FOLDED.surface()));
    }

    private Color ofBox(int row) {
        PlainPicture picture = (PlainPicture) node("plain-network");
        Box box = onFx(() -> picture.places().input(row));
        return pixel(picture, box.centerX(), box.y() + 4);
    }
}
