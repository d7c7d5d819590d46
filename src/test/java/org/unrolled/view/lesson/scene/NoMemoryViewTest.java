package org.unrolled.view.lesson.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.paint.Color;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.Box;
import org.unrolled.model.lesson.scene.NoMemory;
import org.unrolled.view.theme.Palette;

/** The same word in two sentences, as it is shown. */
class NoMemoryViewTest extends SceneWindow {

    private NoMemoryView view;

    private void openScene(String document, String sentence, int read, String beside, double width) {
        open(document, sentence, read);
        view = onFx(() -> new NoMemoryView(this));
        showScene(view, situation -> NoMemory.of(situation, List.of(beside.split(" "))), width, 740);
    }

    @Test
    void bothGuessesStandBesideTheOneWithoutMemory() {
        openScene("preset:next-word", "The cat chased the mouse .", 4, "The mouse ate the cheese .", 1000);
        assertThat(text("memory-guess-upper-title")).isEqualTo("RNN after “The cat chased the …”");
        assertThat(text("memory-guess-upper-name-1")).isEqualTo("mouse");
        assertThat(text("memory-guess-upper-number-1")).isEqualTo("0.922");
        assertThat(text("memory-guess-lower-name-1")).isEqualTo("cheese");
        assertThat(text("memory-guess-lower-number-1")).isEqualTo("0.915");
        assertThat(text("memory-guess-alone-name-1")).isEqualTo("cat");
        assertThat(text("memory-guess-alone-number-1")).isEqualTo("0.229");
        assertThat(text("memory-guess-alone-name-2")).isEqualTo("water");
        assertThat(text("memory-guess-alone-number-2")).isEqualTo("0.127");
        assertThat(text("memory-alone-title")).contains("“the” is the same in both, to the last bit");
        assertThat(text("memory-state-title")).contains("||Δh|| = 2.90");
    }

    @Test
    void theVectorsOfTheWordHaveTheirNumbersAndColours() {
        openScene("preset:next-word", "never tell a lie", 4, "lie down", 1000);
        VectorTable alone = (VectorTable) node("memory-alone");
        VectorTable state = (VectorTable) node("memory-state");
        assertThat(alone.getAccessibleText()).contains("never tell a lie: −0.72, 0.58", "lie: −0.72, 0.58");
        assertThat(state.getAccessibleText()).contains("Δh: −1.06, 1.52");
        assertThat(corner(alone, 0, 0)).isEqualTo(corner(alone, 1, 0));
        assertThat(corner(state, 0, 0)).isNotEqualTo(corner(state, 1, 0));
        Color expected = Palette.LIGHT.ofValue(session.trace().step(3).h().get(0));
        assertThat(corner(state, 0, 0).getBlue()).isCloseTo(expected.getBlue(), Offset.offset(0.02));
        assertThat(onFx(() -> state.places().cell(0, 3).x())).isEqualTo(onFx(() -> alone.places().cell(0, 3).x()));
    }

    @Test
    void theLowerRowIsReadUpToTheSharedWord() {
        openScene("preset:next-word", "never tell a lie", 4, "lie down", 1000);
        assertThat(node("memory-lower-1").getAccessibleText()).doesNotContain("not read yet");
        assertThat(node("memory-lower-2").getAccessibleText()).contains("down", "not read yet");
    }

    @Test
    void aPanelOfEitherRowChoosesTheWordToCompare() {
        openScene("preset:next-word", "The cat chased the mouse .", 4, "The mouse ate the cheese .", 1000);
        clickOnId("memory-upper-1");
        assertThat(session.cursor()).isEqualTo(session.walk().endOf(0));
        assertThat(text("memory-guess-alone-title")).isEqualTo("ANN after any “The”");
        assertThat(text("memory-state-title")).isEqualTo("RNN: h after “The” is the same in both");
        clickOnId("memory-lower-2");
        assertThat(session.cursor()).isEqualTo(session.walk().endOf(4));
        clickOnId("memory-lower-5");
        assertThat(session.cursor()).as("the upper sentence has no cheese").isEqualTo(session.walk().endOf(4));
    }

    @Test
    void withoutASharedWordItSaysWhatToDo() {
        openScene("preset:next-word", "The cat chased the mouse .", 0, "The mouse ate the cheese .", 1000);
        assertThat(text("memory-hint")).isEqualTo("Read a word of the upper sentence that the lower one has too.");
        assertThat(node("memory-alone").getParent().isVisible()).isFalse();
        act(() -> session.moveTo(session.walk().endOf(2)));
        assertThat(text("memory-hint")).contains("“chased” is not in the lower sentence");
        act(() -> session.moveTo(session.walk().endOf(3)));
        assertThat(node("memory-hint").isVisible()).isFalse();
        assertThat(node("memory-alone").getParent().isVisible()).isTrue();
    }

    @Test
    void aGuessIsShownOnlyWhereTheOutputIsRead() {
        openScene("preset:article-sigmoid", "Show is nice", 2, "Show is worst", 1000);
        assertThat(node("memory-guess-upper").isVisible()).isFalse();
        assertThat(node("memory-guess-alone").isVisible()).isFalse();
        act(() -> session.read(List.of("nice", "is", "worst")));
        act(() -> session.moveTo(session.walk().last()));
        assertThat(text("memory-guess-upper-name-1")).isEqualTo("positive");
        assertThat(node("memory-guess-lower").isVisible()).isTrue();
    }

    @Test
    void theSameMoveTodayHasAnotherGuessAfterAnotherHistory() {
        openScene("assets/lessons/prices.rnn.json", "down down up up", 4, "up up down up", 1000);
        assertThat(text("memory-guess-upper-name-1")).isEqualTo("down");
        assertThat(text("memory-guess-lower-name-1")).isEqualTo("up");
        assertThat(text("memory-guess-alone-name-1")).isEqualTo("up");
    }

    @Test
    void inLittleRoomNothingIsCutAtTheSide() {
        openScene("preset:next-word", "The cat chased the mouse .", 4, "The mouse ate the cheese .", 700);
        for (String id : List.of("memory-upper-6", "memory-alone", "memory-guess-alone", "memory-guess-alone-number-1")) {
            Bounds bounds = onFx(() -> node(id).localToScene(node(id).getBoundsInLocal()));
            assertThat(bounds.getMaxX()).as(id).isLessThanOrEqualTo(700);
        }
        assertThat(onFx(() -> ((VectorTable) node("memory-alone")).places().shown())).isEqualTo(10);
    }

    private Color corner(VectorTable table, int row, int unit) {
        Box cell = onFx(() -> table.places().cell(row, unit));
        return pixel(table, cell.centerX(), cell.y() + 3);
    }
}
