package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** However long the sentence, the word being read is in sight. */
class LengthsTest extends WindowTest {

    private static final double READABLE = 0.5;

    @Test
    void aSentenceOfOneWord() {
        type("worst");
        assertThat(isThere("word-2")).isFalse();
        focus("diagram");
        keys(KeyCode.RIGHT);
        passTime(10);
        assertInSight(1);
        assertThat(said("y-1")).isEqualTo("Output y after word 1, worst: 1.00");
    }

    @Test
    void aSentenceOfThirtyWords() {
        type("Show is nice not worst ".repeat(6).strip());
        assertThat(session().words()).hasSize(30);
        focus("diagram");
        for (int word = 1; word <= 30; word++) {
            keys(KeyCode.RIGHT);
            assertInSight(word);
        }
        for (int word = 29; word >= 1; word--) {
            keys(KeyCode.LEFT);
            assertInSight(word);
        }
        keys(KeyCode.END);
        assertInSight(30);
        keys(KeyCode.HOME);
        assertInSight(1);
    }

    @Test
    void whatIsReadNextIsFittedAnew() {
        type("worst");
        assertFitted();
        type("Show is nice");
        assertFitted();
        openPreset("next-word");
        assertFitted();
        openPreset("article");
        assertFitted();
    }

    /** Asking for the readable size changes nothing. */
    private void assertFitted() {
        Bounds before = onFx(() -> in(diagram(), node("h-0-1")));
        focus("diagram");
        keys(KeyCode.DIGIT1);
        assertThat(onFx(() -> in(diagram(), node("h-0-1")))).isEqualTo(before);
    }

    private void assertInSight(int word) {
        onFx(() -> {
            assertThat(diagram().getLayoutBounds().contains(in(diagram(), node("word-" + word))))
                    .as("word " + word + " in the diagram").isTrue();
            Node chips = lookup(".transport .chips").query();
            assertThat(chips.getLayoutBounds().contains(in(chips, node("chip-" + word))))
                    .as("chip of word " + word).isTrue();
            assertThat(node("h-" + (word - 1) + "-1").getBoundsInLocal().getWidth()).isGreaterThan(84 * READABLE);
            return null;
        });
    }

    private static Bounds in(Node outer, Node inner) {
        return outer.sceneToLocal(inner.localToScene(inner.getLayoutBounds()));
    }

    private void type(String sentence) {
        clickOnId("sentence-field");
        chord(KeyCode.CONTROL, KeyCode.A);
        typeText(sentence);
        keys(KeyCode.ENTER);
    }
}
