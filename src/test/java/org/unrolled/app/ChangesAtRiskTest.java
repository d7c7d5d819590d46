package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.io.Documents;
import org.unrolled.io.Presets;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.WeightId;
import org.unrolled.view.window.FilePrompt.Answer;

/** Changes that no file has are asked about before they would be lost, and only then. */
class ChangesAtRiskTest extends WindowTest {

    private NetworkDocument changed;

    @BeforeEach
    void see() {
        seeAll();
    }

    @Test
    void withoutChangesNobodyIsAsked() {
        openPreset("lengths");
        openPreset("article");
        chord(KeyCode.CONTROL, KeyCode.Q);
        assertThat(prompt.asked).isEmpty();
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void aChangeThatWasUndoneIsNone() {
        change();
        chord(KeyCode.CONTROL, KeyCode.Z);
        openPreset("lengths");
        assertThat(prompt.asked).isEmpty();
    }

    @Test
    void cancelKeepsWhatIsOpen() {
        change();
        prompt.answers(Answer.CANCEL);
        openPreset("lengths");
        assertThat(prompt.asked).containsExactly("risk The article's network");
        assertThat(session().document()).isEqualTo(changed);
        prompt.answers(Answer.CANCEL);
        chord(KeyCode.CONTROL, KeyCode.Q);
        assertThat(stage.isShowing()).isTrue();
        prompt.answers(Answer.CANCEL);
        chord(KeyCode.CONTROL, KeyCode.O);
        prompt.answers(Answer.CANCEL);
        chord(KeyCode.CONTROL, KeyCode.N);
        assertThat(isThere("new-words")).isFalse();
        assertThat(prompt.asked).hasSize(4).doesNotContain("open");
    }

    @Test
    void discardLetsThemGo() throws Exception {
        change();
        prompt.answers(Answer.DISCARD);
        openPreset("lengths");
        assertThat(session().document()).isEqualTo(Presets.open("lengths"));
        assertThat(prompt.asked).hasSize(1);
    }

    @Test
    void saveWritesThemFirst() throws Exception {
        Path file = folder.resolve("kept.rnn.json");
        change();
        prompt.answers(Answer.SAVE);
        prompt.saves(file);
        chord(KeyCode.CONTROL, KeyCode.Q);
        assertThat(prompt.asked).containsExactly("risk The article's network", "save The article's network");
        assertThat(Documents.open(file.toString())).isEqualTo(changed);
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void aSaveThatIsGivenUpKeepsThemOpen() {
        change();
        prompt.answers(Answer.SAVE);
        prompt.savesNothing();
        chord(KeyCode.CONTROL, KeyCode.Q);
        assertThat(stage.isShowing()).isTrue();
        assertThat(session().document()).isEqualTo(changed);
    }

    @Test
    void anEditStillInTheEditorCounts() {
        clickEdge(WeightId.wh(0, 1), 0);
        new Editor(this).type("0.5");
        prompt.answers(Answer.CANCEL);
        onFx(() -> {
            studio.open("preset:lengths");
            return null;
        });
        settle();
        assertThat(prompt.asked).hasSize(1);
        assertThat(session().nextUndo()).isPresent();
    }

    private void change() {
        new Editor(this).set(WeightId.wh(0, 1), 0, "0.5");
        changed = session().document();
    }
}
