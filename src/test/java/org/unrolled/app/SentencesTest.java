package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.walk.Cursor;

/** Sentences are chosen from the list or typed, and the list is edited; every edit can be undone. */
class SentencesTest extends WindowTest {

    @Test
    void aClickInTheListReadsTheSentenceFromItsStart() {
        keys(KeyCode.END);
        chooseSentence(2);
        assertReads("Show is not nice");
        chooseSentence(4);
        assertReads("Show is not worst");
        chooseSentence(1);
        assertReads("Show is nice");
    }

    @Test
    void noWordOfTheVocabularyIsCutBesideItsCells() {
        openPreset("next-word");
        assertThat(onFx(() -> node("vocabulary").lookupAll(".word-row > .label").stream()
                .map(Label.class::cast)
                .map(word -> ((Text) word.lookup(".text")).getText() + " of " + word.getText())))
                .hasSizeGreaterThan(3)
                .allSatisfy(word -> assertThat(word).matches("(.+) of \\1"));
        assertThat(onFx(() -> node("vocabulary").lookup(".word-row .one-hot").getLayoutBounds().getWidth()))
                .as("all twenty cells").isGreaterThan(20 * 4);
        openPreset("article");
        assertThat(onFx(() -> node("vocabulary").lookupAll(".one-hot-cell.hot").stream()
                .map(cell -> ((Label) cell).getText())))
                .isNotEmpty().containsOnly("1");
    }

    @Test
    void arrowsInTheListChooseToo() {
        focus("sentences");
        keys(KeyCode.DOWN, KeyCode.DOWN);
        assertReads("Show is worst");
    }

    @Test
    void anySentenceOfKnownWordsCanBeTyped() throws Exception {
        type("worst  worst not");
        assertReads("worst worst not");
        assertThat(session().document().sentences()).hasSize(4);
        seeAll();
        new Shown(this, firstDocument(), List.of("worst", "worst", "not")).isAt(Cursor.START);
    }

    @Test
    void withoutAWordItSaysThatThereMustBeOne() {
        type("");
        assertThat(text("unknown-word")).isEqualTo("A sentence has at least one word.");
        assertReads("Show is nice");
        type("   ");
        assertReads("Show is nice");
        type("not");
        assertThat(isThere("unknown-word")).isFalse();
        assertReads("not");
    }

    @Test
    void theSentenceBeingReadJoinsTheList() {
        assertThat(node("sentence-add").isDisabled()).as("already in the list").isTrue();
        type("not nice");
        clickOnId("sentence-add");
        assertThat(texts()).containsExactly("Show is nice", "Show is not nice", "Show is worst", "Show is not worst",
                "not nice");
        assertThat(selected()).isEqualTo(4);
        undo();
        assertThat(texts()).hasSize(4);
        assertReads("not nice");
    }

    @Test
    void theChosenSentenceLeavesTheList() {
        chooseSentence(3);
        clickOnId("sentence-delete");
        assertThat(texts()).containsExactly("Show is nice", "Show is not nice", "Show is not worst");
        undo();
        assertThat(texts()).containsExactly("Show is nice", "Show is not nice", "Show is worst", "Show is not worst");
    }

    @Test
    void whenAllHaveLeftTheListTheWindowStaysUsable() {
        for (int left = 3; left >= 0; left--) {
            chooseSentence(1);
            clickOnId("sentence-delete");
            assertThat(texts()).hasSize(left);
        }
        keys(KeyCode.PAGE_DOWN);
        assertThat(session().cursor().t()).isZero();
        clickOnId("sentence-add");
        assertThat(texts()).hasSize(1);
    }

    @Test
    void theChosenSentenceMovesUpAndDown() {
        chooseSentence(1);
        assertThat(node("sentence-up").isDisabled()).isTrue();
        clickOnId("sentence-down");
        clickOnId("sentence-down");
        assertThat(texts()).containsExactly("Show is not nice", "Show is worst", "Show is nice", "Show is not worst");
        assertThat(selected()).isEqualTo(2);
        clickOnId("sentence-up");
        assertThat(texts()).containsExactly("Show is not nice", "Show is nice", "Show is worst", "Show is not worst");
        undo();
        undo();
        undo();
        assertThat(texts()).startsWith("Show is nice");
        assertThat(session().isUnsaved()).isFalse();
        assertReads("Show is nice");
    }

    @Test
    void aTargetIsChosen() {
        chooseSentence(1);
        chooseTarget("negative");
        assertThat(session().document().sentences().getFirst()).isEqualTo(Sentence.of("Show is nice", "negative"));
        undo();
        assertThat(session().document().sentences().getFirst()).isEqualTo(Sentence.of("Show is nice", "positive"));
        chooseTarget("no target");
        assertThat(session().document().sentences().getFirst().target()).isEmpty();
        undo();
        assertThat(session().isUnsaved()).isFalse();
    }

    @Test
    void besideTheConstantReadOutAnyTargetCanBeTyped() {
        chooseSentence(2);
        clickOnId("target");
        chord(KeyCode.CONTROL, KeyCode.A);
        typeText("so so");
        keys(KeyCode.ENTER);
        assertThat(session().document().sentences().get(1).target()).contains("so so");
        assertThat(session().cursor()).isEqualTo(Cursor.START);
    }

    @Test
    void choosingAnotherSentenceIsNoChangeOfItsTarget() {
        for (int place : new int[] {2, 3, 4, 1}) {
            chooseSentence(place);
        }
        assertThat(session().isUnsaved()).isFalse();
        assertThat(session().nextUndo()).isEmpty();
    }

    private void chooseTarget(String target) {
        clickOnId("target .arrow-button");
        clickAt(onFx(() -> point(lookup(".combo-box-popup .list-cell")
                .match(cell -> cell instanceof ListCell<?> c && target.equals(c.getText()))
                .<Node>query()).query()));
    }

    private void type(String sentence) {
        clickOnId("sentence-field");
        chord(KeyCode.CONTROL, KeyCode.A);
        keys(KeyCode.BACK_SPACE);
        typeText(sentence);
        keys(KeyCode.ENTER);
    }

    private void undo() {
        focus("diagram");
        chord(KeyCode.CONTROL, KeyCode.Z);
    }

    private void assertReads(String sentence) {
        assertThat(session().words()).containsExactly(sentence.split(" "));
        assertThat(session().cursor()).isEqualTo(Cursor.START);
    }

    private List<String> texts() {
        return session().document().sentences().stream().map(Sentence::text).toList();
    }

    private int selected() {
        return onFx(() -> ((ListView<?>) node("sentences")).getSelectionModel().getSelectedIndex());
    }
}
