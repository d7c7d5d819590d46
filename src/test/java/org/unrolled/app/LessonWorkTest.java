package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unrolled.io.Documents;
import org.unrolled.io.Presets;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.model.document.Words;
import org.unrolled.model.network.HiddenSize;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.session.EditDescription;
import org.unrolled.model.walk.Cursor;
import org.unrolled.view.window.FilePrompt;

/** Whatever is done to files, weights and words within a lesson: the work is neither lost nor touched. */
@Tag("kept")
class LessonWorkTest extends LessonHand {

    @Override
    NetworkDocument firstDocument() throws Exception {
        return Presets.open("article-sigmoid");
    }

    @Test
    void savingFromWithinLeavesTheLessonsName() throws Exception {
        change(WEIGHT, 3);
        NetworkDocument work = session().document();
        openLesson();
        Path file = folder.resolve("work.rnn.json");
        prompt.saves(file);
        change(WEIGHT, 4);
        chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertThat(Documents.open(file.toString())).isEqualTo(work);
        assertThat(stage.getTitle()).isEqualTo("Of a network – Unrolled");
        leaveLesson();
        assertThat(stage.getTitle()).isEqualTo("work.rnn.json – Unrolled");
        assertThat(session().document()).isEqualTo(work);
        assertThat(session().isUnsaved()).isFalse();
    }

    @Test
    void whoTakesBackOpeningAnotherDocumentIsStillInTheLesson() {
        openLesson();
        turnTo(2);
        prompt.opensNothing();
        chord(KeyCode.CONTROL, KeyCode.O);
        assertThat(text("page-title")).isEqualTo("Number");
        assertThat(studio.lessons().isOn()).isTrue();
    }

    @Test
    void aBadDocumentLeavesTheLessonOpen() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.rnn.json"), "{");
        openLesson();
        turnTo(2);
        act(() -> drop(bad));
        assertThat(notice()).contains("bad.rnn.json");
        assertThat(text("page-title")).isEqualTo("Number");
        assertThat(studio.lessons().isOn()).isTrue();
    }

    @Test
    void whoIsAskedForTheWorkIsToldItsNameAndMayStayInTheLesson() {
        change(WEIGHT, 3);
        openLesson();
        turnTo(2);
        prompt.answers(FilePrompt.Answer.CANCEL);
        closeByHand();
        assertThat(prompt.asked).last().asString().startsWith("risk").doesNotContain("Of a network");
        assertThat(stage.isShowing()).isTrue();
        assertThat(studio.lessons().isOn()).isTrue();
        assertThat(session().work().rnn().get(WEIGHT)).isEqualTo(3);
    }

    @Test
    void theWorkIsSavedOnTheWayOutOfTheLesson() throws Exception {
        change(WEIGHT, 3);
        NetworkDocument work = session().document();
        openLesson();
        change(WEIGHT, 5);
        Path file = folder.resolve("work.rnn.json");
        prompt.saves(file);
        prompt.answers(FilePrompt.Answer.SAVE);
        act(() -> studio.open("preset:next-word"));
        assertThat(Documents.open(file.toString())).isEqualTo(work);
        assertThat(session().document()).isEqualTo(Presets.open("next-word"));
        assertThat(studio.lessons().isOn()).isFalse();
        assertThat(stage.getTitle()).contains(Presets.open("next-word").title().orElseThrow());
    }

    @Test
    void aNewDocumentEndsTheLessonOnceItIsMade() {
        openLesson();
        chord(KeyCode.CONTROL, KeyCode.N);
        keys(KeyCode.ESCAPE);
        assertThat(studio.lessons().isOn()).isTrue();
    }

    @Test
    void aNumberBeingTypedIsKeptWhenALessonComes() {
        keys(KeyCode.F8);
        focus("weight-cell");
        typeText("7");
        openLesson();
        leaveLesson();
        assertThat(session().nextUndo()).isPresent();
        assertThat(rnn().get(WeightId.wx(0, 0))).isEqualTo(7);
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(session().isUnsaved()).isFalse();
    }

    @Test
    void aNumberBeingTypedInALessonDoesNotComeIntoTheWork() {
        NetworkDocument work = session().document();
        openLesson();
        focus("weight-cell");
        typeText("7");
        assertThat(rnn().get(WeightId.wx(0, 0))).isEqualTo(7);
        leaveLesson();
        typeText("8");
        keys(KeyCode.ENTER);
        assertThat(session().document()).isEqualTo(work);
        assertThat(session().nextUndo()).isEmpty();
    }

    @Test
    void anOpenEditorDoesNotReachIntoTheNextPageOrTheWork() {
        NetworkDocument work = session().document();
        openLesson();
        NetworkDocument page = session().document();
        seeAll();
        clickEdge(WEIGHT, 1);
        new Editor(this).type("2.5");
        keys(KeyCode.PAGE_DOWN);
        assertThat(isThere("weight-field")).isFalse();
        assertThat(text("page-title")).isEqualTo("Number");
        assertThat(session().document()).isEqualTo(page);
        leaveLesson();
        assertThat(session().document()).isEqualTo(work);
    }

    @Test
    void playingEndsWithThePage() {
        keys(KeyCode.P);
        openLesson();
        keys(KeyCode.P, KeyCode.PAGE_DOWN);
        Cursor place = session().cursor();
        passTime(60);
        assertThat(session().cursor()).isEqualTo(place);
        keys(KeyCode.P);
        leaveLesson();
        place = session().cursor();
        passTime(60);
        assertThat(session().cursor()).isEqualTo(place);
    }

    @Test
    void aWordLearntInALessonIsForgottenWithThePage() {
        openLesson();
        act(() -> session().edit(new EditDescription.WordAdded("new"),
                session().document().withWord("new")));
        act(() -> session().read(List.of("Show", "new")));
        keys(KeyCode.PAGE_DOWN);
        assertThat(session().words()).isEqualTo(NOT_NICE);
        assertThat(session().document().vocabulary().contains("new")).isFalse();
        leaveLesson();
        assertThat(session().document().vocabulary().contains("new")).isFalse();
    }

    @Test
    void aWordThatASceneNeedsCanBeTakenAway() {
        openLesson();
        turnTo(4);
        act(() -> session().edit(new EditDescription.WordRemoved("not", 1),
                Words.without(session().document(), "not")));
        keys(KeyCode.RIGHT);
        passTime(10);
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(session().document().vocabulary().contains("not")).isTrue();
    }

    @Test
    void aNeuronThatAPageWaitsForCanBeTakenAway() {
        openLesson();
        turnTo(4);
        act(() -> session().edit(new EditDescription.HiddenSizeChanged(3, 1),
                session().document().withRnn(HiddenSize.changed(rnn(), 1, 1))));
        keys(KeyCode.RIGHT);
        passTime(10);
        assertThat(isSeen("task-reply")).isFalse();
    }

    @Test
    void anotherLessonFromWithinKeepsTheSameWork() {
        change(WEIGHT, 3);
        NetworkDocument work = session().document();
        openLesson();
        turnTo(3);
        act(() -> studio.lessons().onLessonChosen("why-not-a-plain-ann"));
        change(WeightId.by(0), 2);
        openLesson();
        leaveLesson();
        assertThat(session().document()).isEqualTo(work);
        assertThat(studio.window().view()).isEqualTo(ViewChoice.UNROLLED);
        assertThat(isSeen("scene")).isFalse();
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(session().isUnsaved()).isFalse();
    }

    @Test
    void theSameLessonAgainBeginsAnew() {
        openLesson();
        clickOnId("task-option-2");
        clickOnId("task-check");
        assertThat(isSeen("task-reply")).isTrue();
        openLesson();
        assertThat(isSeen("task-reply")).isFalse();
        assertThat(node("task-check").isDisabled()).as("nothing is chosen yet").isTrue();
        clickOnId("task-option-2");
        chord(KeyCode.ALT, KeyCode.R);
        assertThat(node("task-check").isDisabled()).isTrue();
    }
}
