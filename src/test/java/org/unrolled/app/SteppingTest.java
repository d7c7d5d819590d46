package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unrolled.io.Presets;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;

/** Wherever the walk stands, and however it came there, the window shows the numbers of the trace. */
class SteppingTest extends WindowTest {

    private static final List<Cursor> WORDS = List.of(Cursor.START, new Cursor(0, Part.ACTIVATION),
            new Cursor(1, Part.ACTIVATION), new Cursor(2, Part.OUTPUT));
    private static final List<Cursor> PARTS = List.of(Cursor.START,
            new Cursor(0, Part.INPUT), new Cursor(0, Part.WX), new Cursor(0, Part.WH), new Cursor(0, Part.SUM),
            new Cursor(0, Part.ACTIVATION),
            new Cursor(1, Part.INPUT), new Cursor(1, Part.WX), new Cursor(1, Part.WH), new Cursor(1, Part.SUM),
            new Cursor(1, Part.ACTIVATION),
            new Cursor(2, Part.INPUT), new Cursor(2, Part.WX), new Cursor(2, Part.WH), new Cursor(2, Part.SUM),
            new Cursor(2, Part.ACTIVATION), new Cursor(2, Part.OUTPUT));
    private static final double WHOLE_STEP = 10;

    private Shown shown;

    @BeforeEach
    void see() throws Exception {
        seeAll();
        shown = new Shown(this, Presets.open("article"), List.of("Show", "is", "nice"));
    }

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"RIGHT", "PAGE_DOWN", "SPACE"})
    void aKeyStepsToTheNextWord(KeyCode key) {
        for (Cursor place : WORDS) {
            shown.isAt(place);
            keys(key);
            passTime(WHOLE_STEP);
        }
        shown.isAt(WORDS.getLast());
    }

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"LEFT", "PAGE_UP"})
    void aKeyStepsBackAWord(KeyCode key) {
        keys(KeyCode.END);
        for (Cursor place : WORDS.reversed()) {
            shown.isAt(place);
            keys(key);
        }
        shown.isAt(Cursor.START);
    }

    @Test
    void downAndUpWalkThroughTheParts() {
        for (Cursor place : PARTS) {
            shown.isAt(place);
            keys(KeyCode.DOWN);
            passTime(WHOLE_STEP);
        }
        for (Cursor place : PARTS.reversed()) {
            shown.isAt(place);
            keys(KeyCode.UP);
        }
        shown.isAt(Cursor.START);
    }

    @Test
    void homeAndEndGoToTheEnds() {
        keys(KeyCode.END);
        shown.isAt(WORDS.getLast());
        keys(KeyCode.HOME);
        shown.isAt(Cursor.START);
    }

    @Test
    void fromTheMiddleOfAWordTheNextIsItsEnd() {
        keys(KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT);
        passTime(WHOLE_STEP);
        shown.isAt(WORDS.get(1));
    }

    @Test
    void theButtonsStep() {
        step("next-word", WORDS.get(1));
        step("next-part", new Cursor(1, Part.INPUT));
        step("next-word", WORDS.get(2));
        step("former-part", new Cursor(1, Part.SUM));
        step("back", WORDS.get(1));
        step("last", WORDS.get(3));
        step("first", Cursor.START);
    }

    private void step(String button, Cursor place) {
        clickOnId(button);
        passTime(WHOLE_STEP);
        shown.isAt(place);
    }

    @Test
    void whereNothingIsLeftToStepTheButtonsAreOff() {
        assertThat(List.of("first", "back", "former-part")).allMatch(id -> node(id).isDisabled());
        assertThat(List.of("next-word", "next-part", "last", "play")).noneMatch(id -> node(id).isDisabled());
        keys(KeyCode.END);
        assertThat(List.of("first", "back", "former-part", "play")).noneMatch(id -> node(id).isDisabled());
        assertThat(List.of("next-word", "next-part", "last")).allMatch(id -> node(id).isDisabled());
    }

    @Test
    void aClickOnAWordsChipJumpsToIt() {
        for (int word : new int[] {2, 3, 1}) {
            clickOnId("chip-" + word);
            shown.isAt(WORDS.get(word));
        }
    }

    @Test
    void aClickOnAWordInTheDiagramJumpsToIt() {
        for (int word : new int[] {3, 1, 2}) {
            clickOnId("word-" + word);
            shown.isAt(WORDS.get(word));
        }
    }

    @Test
    void scrubbingShowsTheSameNumbersAsStepping() {
        Random random = new Random(7);
        KeyCode[] keys = {KeyCode.RIGHT, KeyCode.LEFT, KeyCode.DOWN, KeyCode.UP, KeyCode.HOME, KeyCode.END,
            KeyCode.PAGE_DOWN, KeyCode.PAGE_UP};
        for (int i = 0; i < 40; i++) {
            if (i % 8 == 0) {
                clickOnId("chip-" + (1 + random.nextInt(3)));
                clickOnId("h-2-3");
                keys(KeyCode.ESCAPE);
            } else {
                keys(keys[random.nextInt(keys.length)]);
            }
            passTime(WHOLE_STEP);
            assertThat(PARTS).contains(session().cursor());
            shown.isAt(session().cursor());
        }
    }

    @Test
    void whereEveryWordIsReadEveryPanelShowsItsLikeliestWords() throws Exception {
        openPreset("next-word");
        Shown nextWord = new Shown(this, Presets.open("next-word"), session().words());
        seeAll();
        for (int t = 0; t < session().words().size(); t++) {
            keys(KeyCode.PAGE_DOWN);
            passTime(WHOLE_STEP);
            nextWord.isAt(new Cursor(t, Part.OUTPUT));
        }
    }
}
