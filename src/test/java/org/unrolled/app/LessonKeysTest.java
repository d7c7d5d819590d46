package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.io.Presets;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;

/** A remote turns pages, arrows step, Esc leaves what was opened last: wherever the focus is. */
class LessonKeysTest extends LessonHand {

    /** What Tab reaches on each page, from its text to its picture. */
    private static final List<List<String>> OF_PAGE = List.of(
            List.of("task-option-1", "task-option-2", "weight-cell"),
            List.of("task-number", "task-check", "lesson-back"),
            List.of("compare-kind", "compare-upper", "compare-swap", "compare-cut"),
            List.of("lesson-back"));

    @Override
    NetworkDocument firstDocument() throws Exception {
        return Presets.open("article-sigmoid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page", "task-option-1", "task-check", "lesson-next", "lesson-leave", "weight-cell",
            "diagram", "speed", "play"})
    void aRemoteTurnsThePagesWhereverTheFocusIs(String id) {
        openLesson();
        focus(id);
        turnOnAndBack("Weights", "Number");
    }

    @Test
    void alsoInTheFieldOfAnAnswer() {
        openLesson();
        turnTo(2);
        focus("task-number");
        typeText("12");
        turnOnAndBack("Number", "Compared");
    }

    @Test
    void alsoWhereANumberIsTypedIntoACell() {
        openLesson();
        focus("weight-cell");
        typeText("7");
        assertThat(focusOwner().getId()).isEqualTo("weight-cell-field");
        turnOnAndBack("Weights", "Number");
    }

    @Test
    void alsoInTheEditorOfAWeight() {
        openLesson();
        seeAll();
        clickEdge(WEIGHT, 1);
        waitUntil(() -> isThere("weight-field") && node("weight-field").isFocused());
        turnOnAndBack("Weights", "Number");
        assertThat(isThere("weight-field")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare-upper", "compare-kind", "compare-canvas"})
    void alsoInAComparison(String id) {
        openLesson();
        turnTo(3);
        focus(id);
        turnOnAndBack("Compared", "Scene");
    }

    private void turnOnAndBack(String here, String next) {
        keys(KeyCode.PAGE_DOWN);
        assertThat(text("page-title")).isEqualTo(next);
        keys(KeyCode.PAGE_UP);
        assertThat(text("page-title")).isEqualTo(here);
    }

    @Test
    void afterAClickIntoTheTextTheArrowsStillStep() {
        openLesson();
        clickOnId("page-title");
        keys(KeyCode.RIGHT);
        passTime(10);
        assertThat(session().cursor()).isEqualTo(new Cursor(2, Part.ACTIVATION));
        keys(KeyCode.LEFT);
        assertThat(session().cursor()).isEqualTo(new Cursor(1, Part.ACTIVATION));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void theArrowsStepOnEveryPageAsItOpens(int page) {
        openLesson();
        for (int i = 1; i < page; i++) {
            keys(KeyCode.PAGE_DOWN);
        }
        Cursor before = session().cursor();
        keys(KeyCode.RIGHT);
        passTime(10);
        assertThat(session().cursor().t()).isEqualTo(before.t() + 1);
        keys(KeyCode.LEFT);
        assertThat(session().cursor().t()).isEqualTo(before.t());
    }

    @Test
    void escapeClosesTheEditorThenThePresentationThenTheLesson() {
        openLesson();
        keys(KeyCode.F5);
        seeAll();
        clickEdge(WEIGHT, 1);
        waitUntil(() -> isThere("weight-field") && node("weight-field").isFocused());
        keys(KeyCode.ESCAPE);
        waitUntil(() -> !isThere("weight-field"));
        assertThat(studio.fullScreen().isOn()).isTrue();
        keys(KeyCode.ESCAPE);
        assertThat(studio.fullScreen().isOn()).isFalse();
        assertThat(studio.lessons().isOn()).isTrue();
        keys(KeyCode.ESCAPE);
        assertThat(studio.lessons().isOn()).isFalse();
    }

    @Test
    void inTheCellsItEndsTheTypingFirst() {
        pointAt(middle("#menu-view"));
        openLesson();
        pointAt(middle("#page"));
        focus("weight-cell");
        typeText("7");
        keys(KeyCode.ESCAPE);
        assertThat(studio.lessons().isOn()).isTrue();
        keys(KeyCode.ESCAPE);
        assertThat(studio.lessons().isOn()).isFalse();
    }

    @Test
    void inTheCellsItEndsAChoiceOfSeveralFirst() {
        openLesson();
        focus("weight-cell");
        chord(KeyCode.SHIFT, KeyCode.RIGHT);
        keys(KeyCode.ESCAPE);
        assertThat(studio.lessons().isOn()).isTrue();
        keys(KeyCode.ESCAPE);
        assertThat(studio.lessons().isOn()).isFalse();
    }

    @Test
    void itClosesAMenuAndNotTheLesson() {
        openLesson();
        clickOnId("menu-view");
        waitUntil(() -> isThere("item-fit"));
        keys(KeyCode.ESCAPE);
        assertThat(studio.lessons().isOn()).isTrue();
    }

    @Test
    void itClosesAListAndNotTheLesson() {
        openLesson();
        turnTo(3);
        act(() -> {
            node("compare-upper").requestFocus();
            ((ComboBox<?>) node("compare-upper")).show();
        });
        keys(KeyCode.ESCAPE);
        assertThat(onFx(() -> ((ComboBox<?>) node("compare-upper")).isShowing())).isFalse();
        assertThat(studio.lessons().isOn()).isTrue();
    }

    @Test
    void itLeavesAFoldedLessonToo() {
        openLesson();
        keys(KeyCode.F6, KeyCode.PAGE_DOWN);
        assertThat(isSeen("lesson")).as("a page that comes is seen").isTrue();
        keys(KeyCode.F6, KeyCode.ESCAPE);
        assertThat(studio.lessons().isOn()).isFalse();
        assertThat(isSeen("sentences")).isTrue();
    }

    @Test
    void tabGoesThroughThePageFromTopToBottom() {
        openLesson();
        focus("lesson-leave");
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            keys(KeyCode.TAB);
            reached.add(focusOwner().getId());
        }
        assertThat(reached).containsExactly("page", "task-option-1", "task-option-2", "lesson-next", "diagram");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void tabReachesEverythingAndComesBack(int page) {
        openLesson();
        turnTo(page);
        // The picture itself has the keys first, though Tab need not come back to it.
        keys(KeyCode.TAB);
        Node first = focusOwner();
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            keys(KeyCode.TAB);
            if (focusOwner() == first) {
                break;
            }
            reached.add(focusOwner().getId());
        }
        assertThat(focusOwner()).isSameAs(first);
        assertThat(reached).contains("lesson-leave", "page", "lesson-next", "next-word")
                .containsAll(OF_PAGE.get(page - 1));
    }
}
