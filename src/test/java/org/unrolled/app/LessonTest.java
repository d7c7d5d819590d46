package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.WindowEvent;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.io.Documents;
import org.unrolled.io.Presets;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.PanelChoice;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.session.EditDescription;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.model.whatif.WhatIf;
import org.unrolled.text.Language;
import org.unrolled.view.window.FilePrompt;

/** A lesson in the window: its pages, its tasks, and the work that comes back after it. */
class LessonTest extends WindowTest {

    private static final WeightId WEIGHT = WeightId.wh(0, 1);
    private static final List<String> NOT_NICE = List.of("Show", "is", "not", "nice");
    private static final Cursor WORD_3 = new Cursor(2, Part.ACTIVATION);
    private static final String LESSON = """
            # Of a network

            For tests.

            ```setup
            open preset:article-sigmoid
            ```

            ## First

            ```setup
            sentence Show is not nice
            word 2 sum
            show arithmetic, weights
            ```

            What is **bold** and `code`.

            ```ask choice
            Which?
            - [ ] this
            - [x] that
            right: It is that.
            wrong: Look again.
            ```

            ## Second

            ```setup
            sentence Show is not nice
            word 4
            view folded
            ```

            ```wait
            Make it positive.
            until: p > 0.5
            right: Done.
            ```

            ## Third

            ```setup
            sentence Show is worst
            beside Show is nice
            view compare
            ```

            ```ask number
            How many words?
            answer: 3
            ```

            ## Fourth

            ```ask prediction
            What is next?
            of: sign of h2 at word 1
            wrong: It was not.
            ```
            """;

    private Path lesson;

    @BeforeEach
    void writeLesson() throws IOException {
        lesson = Files.writeString(folder.resolve("lesson.md"), LESSON);
    }

    @Test
    void aPageStandsInThePlaceOfTheSentences() {
        open();
        assertThat(text("lesson-name")).isEqualTo("Of a network");
        assertThat(text("page-title")).isEqualTo("First");
        assertThat(text("lesson-place")).isEqualTo("page 1 of 4");
        assertThat(node("page").getAccessibleRole()).isEqualTo(AccessibleRole.TEXT);
        assertThat(node("page").getAccessibleText()).isEqualTo("First. What is bold and code.");
        assertThat(isSeen("sentences")).isFalse();
        assertThat(isSeen("lesson")).isTrue();
        assertThat(stage.getTitle()).contains("Of a network");
        assertThat(((StatusBar) node("status")).getText()).startsWith("Lesson: Of a network");
    }

    @Test
    void aPageOpensAsItsSetupSays() throws Exception {
        open();
        assertThat(session().document()).isEqualTo(Presets.open("article-sigmoid"));
        assertThat(session().words()).isEqualTo(NOT_NICE);
        assertThat(session().cursor()).isEqualTo(new Cursor(1, Part.SUM));
        assertThat(studio.window().hidden()).containsExactlyInAnyOrder(PanelChoice.CURVE, PanelChoice.HIDDEN_STATE);
        keys(KeyCode.PAGE_DOWN);
        assertThat(studio.window().view()).isEqualTo(ViewChoice.FOLDED);
        assertThat(studio.window().hidden()).contains(PanelChoice.ARITHMETIC, PanelChoice.WEIGHTS);
    }

    @Test
    void aRemoteTurnsThePagesAndTheArrowsStepTheWords() {
        open();
        keys(KeyCode.RIGHT);
        passTime(10);
        assertThat(session().cursor()).isEqualTo(new Cursor(1, Part.ACTIVATION));
        assertThat(text("page-title")).isEqualTo("First");
        keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertThat(text("page-title")).isEqualTo("Third");
        keys(KeyCode.PAGE_UP);
        assertThat(text("page-title")).isEqualTo("Second");
        keys(KeyCode.PAGE_UP, KeyCode.PAGE_UP, KeyCode.PAGE_UP);
        assertThat(text("page-title")).isEqualTo("First");
        keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertThat(text("page-title")).isEqualTo("Fourth");
        assertThat(studio.lessons().isOn()).isTrue();
    }

    @Test
    void theButtonsTurnThemAndTheLastOneEndsTheLesson() {
        open();
        assertThat(node("lesson-back").isDisabled()).isTrue();
        clickOnId("lesson-next");
        assertThat(text("page-title")).isEqualTo("Second");
        clickOnId("lesson-back");
        assertThat(text("page-title")).isEqualTo("First");
        keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertThat(((Labeled) node("lesson-next")).getText()).isEqualTo("Finish");
        clickOnId("lesson-next");
        assertThat(studio.lessons().isOn()).isFalse();
        assertThat(isSeen("sentences")).isTrue();
    }

    @Test
    void afterAClickOnAButtonTheArrowsStep() {
        open();
        clickOnId("lesson-next");
        keys(KeyCode.LEFT);
        assertThat(session().cursor()).isEqualTo(WORD_3);
    }

    @Test
    void whoTurnsThePagesByKeysStaysAtTheButton() {
        open();
        focus("lesson-next");
        keys(KeyCode.ENTER);
        assertThat(text("page-title")).isEqualTo("Second");
        assertThat(node("lesson-next").isFocused()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void leavingGivesBackTheWorkAndAllOfTheWindow(int turned) throws Exception {
        act(() -> {
            session().edit(new EditDescription.WeightChanged(WEIGHT, 1.1, 2),
                    session().document().withRnn(rnn().with(WEIGHT, 2)));
            session().read(NOT_NICE);
            session().moveTo(WORD_3);
            session().ask(session().whatIfs().with(WhatIf.NO_BIAS, true));
            studio.window().showView(ViewChoice.STATE_SPACE);
            studio.window().hide(PanelChoice.CURVE);
        });
        keys(KeyCode.F7);
        Set<PanelChoice> hidden = studio.window().hidden();
        NetworkDocument work = session().document();
        String title = stage.getTitle();
        open();
        for (int i = 0; i < turned; i++) {
            keys(KeyCode.PAGE_DOWN);
        }
        keys(KeyCode.RIGHT, KeyCode.F8, KeyCode.ESCAPE);
        assertThat(studio.lessons().isOn()).isFalse();
        assertThat(session().document()).isEqualTo(work);
        assertThat(session().words()).isEqualTo(NOT_NICE);
        assertThat(session().cursor()).isEqualTo(WORD_3);
        assertThat(session().whatIfs().chosen()).containsExactly(WhatIf.NO_BIAS);
        assertThat(studio.window().view()).isEqualTo(ViewChoice.STATE_SPACE);
        assertThat(studio.window().hidden()).isEqualTo(hidden);
        assertThat(stage.getTitle()).isEqualTo(title);
        assertThat(isSeen("sentences")).isTrue();
        assertThat(isSeen("lesson")).isFalse();
        assertThat(node("predict").isVisible()).isFalse();
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(session().document()).isEqualTo(Presets.open("article"));
    }

    @Test
    void aPageLooksTheSameFromWhereverOneComes() {
        open();
        keys(KeyCode.PAGE_DOWN);
        NetworkDocument opened = session().document();
        change(WEIGHT, 3);
        act(() -> session().read(List.of("Show")));
        keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP);
        assertThat(session().document()).isEqualTo(opened);
        assertThat(session().words()).isEqualTo(NOT_NICE);
        assertThat(session().cursor()).isEqualTo(new Cursor(3, Part.OUTPUT));
        assertThat(session().nextUndo()).isEmpty();
    }

    @Test
    void resetPutsThePageBack() {
        open();
        keys(KeyCode.PAGE_DOWN);
        NetworkDocument opened = session().document();
        change(WEIGHT, 3);
        chord(KeyCode.ALT, KeyCode.R);
        assertThat(session().document()).isEqualTo(opened);
        assertThat(text("page-title")).isEqualTo("Second");
    }

    @Test
    void anAnswerOfOneLineIsOneLineHigh() {
        open();
        Region answer = (Region) node("task-option-1").getParent();
        assertThat(onFx(answer::getHeight)).isLessThan(32);
    }

    @Test
    void aWrongAnswerIsGivenAHintAndCanBeGivenAgain() {
        open();
        assertThat(isSeen("task-reply")).isFalse();
        clickOnId("task-option-1");
        clickOnId("task-check");
        assertThat(reply()).isEqualTo("✗ Look again.");
        clickOnId("task-option-2");
        clickOnId("task-check");
        assertThat(reply()).isEqualTo("✓ It is that.");
    }

    @Test
    void anAnswerIsGivenByKeysAlone() {
        open();
        focus("task-option-2");
        keys(KeyCode.SPACE, KeyCode.TAB);
        assertThat(node("task-check").isFocused()).isTrue();
        keys(KeyCode.SPACE);
        assertThat(reply()).isEqualTo("✓ It is that.");
    }

    @Test
    void nothingIsCheckedBeforeAnythingIsChosen() {
        open();
        assertThat(node("task-check").isDisabled()).isTrue();
    }

    @Test
    void aTaskCanBeSkippedAndIsOpenAgainLater() {
        open();
        clickOnId("task-option-1");
        clickOnId("task-check");
        keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP);
        assertThat(isSeen("task-reply")).isFalse();
        assertThat(node("task-check").isDisabled()).isTrue();
    }

    @Test
    void aNumberIsCheckedAndWhatIsNoneIsSaid() {
        open();
        keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        type("four");
        assertThat(isSeen("task-problem")).isTrue();
        type("4");
        assertThat(reply()).isEqualTo("✗ Not yet. Try again.");
        type("3,0");
        assertThat(reply()).isEqualTo("✓ Right.");
    }

    @Test
    void whatIsWaitedForIsNoticedAtOnceAndStaysDone() {
        open();
        keys(KeyCode.PAGE_DOWN);
        assertThat(isSeen("task-reply")).isFalse();
        change(WeightId.by(0), 9);
        assertThat(reply()).isEqualTo("✓ Done.");
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(reply()).isEqualTo("✓ Done.");
    }

    @Test
    void aPredictionIsAskedBeforeItIsShown() {
        open();
        keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertThat(session().cursor()).isEqualTo(new Cursor(0, Part.INPUT));
        assertThat(text("predict-line")).isEqualTo("Your guess for h₀,₂: its sign?");
        clickOnId("predict-PLUS");
        assertThat(reply()).isEqualTo("✗ It was not.");
        assertThat(session().cursor()).isEqualTo(new Cursor(0, Part.ACTIVATION));
        keys(KeyCode.RIGHT);
        passTime(10);
        assertThat(session().cursor()).isEqualTo(new Cursor(1, Part.ACTIVATION));
    }

    @Test
    void theSwitchOfWhatIsAskedForAgreesWithThePage() {
        act(() -> studio.lessons().open("lesson:why-not-a-plain-ann"));
        for (int page = 1; page < 10; page++) {
            keys(KeyCode.PAGE_DOWN);
        }
        assertThat(text("page-title")).isEqualTo("5. The next word");
        assertThat(List.of("SIGN", "VALUE", "VERDICT")).filteredOn(
                kind -> onFx(() -> ((ToggleButton) node("predict-kind-" + kind)).isSelected())).containsExactly("VERDICT");
    }

    @Test
    void aRightPredictionIsRight() {
        open();
        keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        clickOnId("predict-MINUS");
        assertThat(reply()).isEqualTo("✓ Right.");
    }

    @Test
    void twoSentencesAreComparedBesideTheText() {
        open();
        keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertThat(studio.window().view()).isEqualTo(ViewChoice.COMPARE);
        assertThat(isSeen("lesson")).isTrue();
        assertThat(session().words()).isEqualTo(List.of("Show", "is", "worst"));
    }

    @Test
    void aBadLessonSaysWhereAndNothingIsLost() throws IOException {
        Files.writeString(lesson, LESSON.replace("word 2 sum", "word 7"));
        change(WEIGHT, 3);
        NetworkDocument work = session().document();
        open();
        assertThat(notice()).contains("lesson.md", "line 13", "7");
        assertThat(studio.lessons().isOn()).isFalse();
        assertThat(session().document()).isEqualTo(work);
    }

    @Test
    void aBadLessonLeavesAnOpenOneOpen() throws IOException {
        open();
        keys(KeyCode.PAGE_DOWN);
        Files.writeString(lesson, "no lesson");
        open();
        assertThat(text("page-title")).isEqualTo("Second");
    }

    @Test
    void openingADocumentEndsTheLesson() throws Exception {
        act(() -> studio.window().showView(ViewChoice.FOLDED));
        open();
        act(() -> studio.open("preset:next-word"));
        assertThat(studio.lessons().isOn()).isFalse();
        assertThat(session().document()).isEqualTo(Presets.open("next-word"));
        assertThat(isSeen("sentences")).isTrue();
        assertThat(studio.window().view()).isEqualTo(ViewChoice.FOLDED);
    }

    @Test
    void closingAsksForTheWorkAndNotForTheLesson() {
        open();
        change(WEIGHT, 3);
        act(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(prompt.asked).doesNotContain("risk Of a network");
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void unsavedWorkIsAskedForFromWithinALesson() {
        change(WEIGHT, 3);
        open();
        prompt.answers(FilePrompt.Answer.CANCEL);
        act(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(stage.isShowing()).isTrue();
        assertThat(session().work().rnn().get(WEIGHT)).isEqualTo(3);
    }

    @Test
    void savingWritesTheWork() throws Exception {
        change(WEIGHT, 3);
        NetworkDocument work = session().document();
        open();
        Path file = folder.resolve("work.rnn.json");
        prompt.saves(file);
        chord(KeyCode.CONTROL, KeyCode.S);
        assertThat(Documents.open(file.toString())).isEqualTo(work);
        assertThat(text("page-title")).isEqualTo("First");
    }

    @Test
    void aLessonIsPresentedWithItsText() {
        open();
        keys(KeyCode.F5);
        assertThat(isSeen("lesson")).isTrue();
        assertThat(isSeen("status")).isFalse();
        keys(KeyCode.PAGE_DOWN);
        assertThat(text("page-title")).isEqualTo("Second");
        assertThat(isSeen("status")).isFalse();
        keys(KeyCode.ESCAPE);
        assertThat(studio.lessons().isOn()).isTrue();
        assertThat(isSeen("status")).isTrue();
        keys(KeyCode.ESCAPE);
        assertThat(studio.lessons().isOn()).isFalse();
    }

    @Test
    void inAnotherLanguageThePageStaysOpen() {
        open();
        keys(KeyCode.PAGE_DOWN);
        act(() -> studio.languages().choose(Optional.of(Language.GERMAN)));
        assertThat(text("page-title")).isEqualTo("Second");
        assertThat(text("lesson-place")).isEqualTo("Seite 2 von 4");
        assertThat(isSeen("lesson")).isTrue();
        act(() -> studio.languages().choose(Optional.of(Language.ENGLISH)));
    }

    @Test
    void theListCanBeHidden() {
        assertThat(isSeen("lessons")).isTrue();
        act(() -> studio.window().hide(PanelChoice.LESSONS));
        assertThat(isSeen("lessons")).isFalse();
        assertThat(studio.window().hidden()).contains(PanelChoice.LESSONS);
    }

    @Test
    void aBuiltInLessonBeginsWithOneClick() {
        clickOnId("lesson-one-word-at-a-time");
        assertThat(text("lesson-name")).isEqualTo("One word at a time");
        assertThat(text("lesson-place")).startsWith("page 1 of ");
    }

    private void open() {
        act(() -> studio.open(lesson.toString()));
    }

    private void change(WeightId weight, double value) {
        act(() -> session().edit(new EditDescription.WeightChanged(weight, rnn().get(weight), value),
                session().document().withRnn(rnn().with(weight, value))));
    }

    private void type(String answer) {
        act(() -> ((TextField) node("task-number")).clear());
        focus("task-number");
        typeText(answer);
        keys(KeyCode.ENTER);
    }

    private String reply() {
        assertThat(isSeen("task-reply")).isTrue();
        return node("task-reply").getAccessibleText();
    }

    private String notice() {
        NotificationPane pane = lookup(".notification-pane").query();
        return onFx(() -> pane.isShowing() ? pane.getText() : "");
    }
}
