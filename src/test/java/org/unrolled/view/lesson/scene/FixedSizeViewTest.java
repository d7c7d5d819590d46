package org.unrolled.view.lesson.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unrolled.view.lesson.scene.Pixels.like;

import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.Box;
import org.unrolled.model.lesson.scene.FixedSize;
import org.unrolled.model.lesson.scene.PlainRun;
import org.unrolled.model.lesson.scene.Situations;
import org.unrolled.model.lesson.scene.WordEncoding;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.view.theme.Palette;
import org.unrolled.view.theme.Theme;

/** Every sentence has a network of its own, and can be chosen by mouse and keys. */
class FixedSizeViewTest extends LiveScene {

    @BeforeEach
    void openView() {
        openScene(FixedSizeView::new, FixedSize::of, Situations.FOUR, 6);
    }

    @Test
    void theNetworkIsThatOfTheSentence() {
        assertThat(text("scene-plain-note")).isEqualTo("one input node per word: 4");
        assertThat(text("scene-weights")).isEqualTo("weights 4 × 5 = 20");
        assertThat(text("scene-zeros")).isEqualTo("with one-hot inputs 48 × 5 = 240");
        assertThat(said("scene-sentence-1")).isEqualTo(
                "Python is a OOPS programming language: weights 6 × 5 = 30; with one-hot inputs 72 × 5");
        assertThat(said("scene-sentence-3"))
                .isEqualTo("I am playing football, being read: weights 4 × 5 = 20; with one-hot inputs 48 × 5");
    }

    @Test
    void aClickOnASentenceReadsItAndTheNetworkGrows() {
        clickOnId("scene-sentence-1");
        assertThat(session.words()).isEqualTo(Vocabulary.split(Situations.SIX));
        assertThat(text("scene-weights")).isEqualTo("weights 6 × 5 = 30");
        assertThat(boxes()).isEqualTo(6);
        clickOnId("scene-sentence-2");
        assertThat(text("scene-weights")).isEqualTo("weights 3 × 5 = 15");
        assertThat(boxes()).isEqualTo(3);
    }

    @Test
    void enterAndSpaceReadASentenceAndTheFocusStays() {
        focus("scene-sentence-2");
        keys(KeyCode.ENTER);
        assertThat(session.words()).isEqualTo(Vocabulary.split(Situations.THREE));
        assertThat(node("scene-sentence-2").isFocused()).isTrue();
        focus("scene-sentence-1");
        keys(KeyCode.SPACE);
        assertThat(session.words()).isEqualTo(Vocabulary.split(Situations.SIX));
    }

    @Test
    void theMatricesOfTheRecurrentNetworkStay() {
        for (int sentence = 1; sentence <= 3; sentence++) {
            clickOnId("scene-sentence-" + sentence);
            assertThat(text("scene-wx")).isEqualTo("Wx  3 × 12");
            assertThat(text("scene-wh")).isEqualTo("Wh  3 × 3");
        }
        assertThat(isThere("rnn-row-4")).isTrue();
    }

    @Test
    void aSentenceThatWasTypedJoinsTheList() {
        assertThat(isThere("scene-sentence-4")).isFalse();
        act(() -> session.read(Vocabulary.split("India")));
        assertThat(said("scene-sentence-4")).startsWith("India, being read: weights 1 × 5 = 5");
        act(() -> session.read(Vocabulary.split(Situations.FOUR)));
        assertThat(isThere("scene-sentence-4")).isFalse();
    }

    @Test
    void unitsHaveTheColourOfWhatWasReallyComputed() {
        PlainRun run = PlainRun.of(WordEncoding.NUMBER, 4, session.document().rnn(), 6, 9, 10, 11);
        for (int unit = 0; unit < 5; unit++) {
            assertThat(ofUnit(unit)).is(like(Palette.LIGHT.ofValue(run.pass().h().get(unit))));
        }
        clickOnId("scene-sentence-1");
        double another = PlainRun.of(WordEncoding.NUMBER, 6, session.document().rnn(), 0, 1, 2, 3, 4, 5)
                .pass().h().get(3);
        assertThat(ofUnit(3)).is(like(Palette.LIGHT.ofValue(another)));
    }

    @Test
    void inputsHaveTheArticlesBlueInEveryTheme() {
        for (Theme theme : Theme.values()) {
            act(() -> view.setPalette(theme.palette()));
            assertThat(ofInput(0)).as("%s", theme).is(like(theme.folded().input()));
        }
    }

    @Test
    void anEmptyPlaceOfTheMatrixIsNotTheOneInUse() {
        Color used = pixel(node("scene-sentence-3"), 16, 16);
        Color other = pixel(node("scene-sentence-2"), 16, 16);
        assertThat(used).is(like(Palette.FOLDED.input()));
        assertThat(other).is(like(Palette.FOLDED.neutral()));
    }

    @Test
    void aScreenReaderHearsTheNetwork() {
        assertThat(said("plain-network")).startsWith(
                "A plain network built for “I am playing football”, its weights 4 × 5. Its hidden units: −0.03, −0.61");
    }

    private int boxes() {
        return onFx(() -> ((PlainPicture) node("plain-network")).places().rows().size());
    }

    private Color ofUnit(int unit) {
        Box box = onFx(() -> ((PlainPicture) node("plain-network")).places().unit(unit));
        return pixel(node("plain-network"), box.x() + 6, box.centerY());
    }

    private Color ofInput(int row) {
        Box box = onFx(() -> ((PlainPicture) node("plain-network")).places().input(row));
        return pixel(node("plain-network"), box.centerX(), box.y() + 5);
    }
}
