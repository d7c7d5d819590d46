package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.WeightId;

/** One gesture is one step to undo, in words and to the last bit. */
class UndoTest extends WindowTest {

    private static final WeightId WEIGHT = WeightId.wh(0, 1);

    private final Editor editor = new Editor(this);
    private NetworkDocument before;

    @BeforeEach
    void see() {
        seeAll();
        keys(KeyCode.END);
        before = session().document();
    }

    @Test
    void undoAndRedoByKeyAreExact() {
        editor.set(WEIGHT, 1, "1/3");
        NetworkDocument once = session().document();
        editor.set(WeightId.wy(0, 0), 2, "-0.1");
        NetworkDocument twice = session().document();

        undo();
        assertShown(once);
        undo();
        assertShown(before);
        assertThat(session().isUnsaved()).isFalse();
        undo();
        assertShown(before);
        redo();
        assertShown(once);
        redo();
        assertShown(twice);
        redo();
        assertShown(twice);
    }

    @Test
    void aWholeGestureIsOneStep() {
        clickEdge(WEIGHT, 1);
        editor.type("2.5");
        keys(KeyCode.UP, KeyCode.UP, KeyCode.DOWN);
        clickOnId("nudge-up-fine");
        focus("weight-field");
        editor.keep();
        assertThat(rnn().get(WEIGHT)).isEqualTo(2.61);
        undo();
        assertShown(before);
        assertThat(session().nextUndo()).isEmpty();
    }

    @Test
    void anEditorClosedWithoutAChangeIsNoStep() {
        clickEdge(WEIGHT, 1);
        editor.keep();
        assertThat(session().nextUndo()).isEmpty();
        clickEdge(WEIGHT, 1);
        editor.type("5");
        editor.type("1.1");
        editor.keep();
        assertThat(session().nextUndo()).isEmpty();
    }

    @Test
    void statusBarAndMenuSayWhatUndoAndRedoWillDo() {
        assertThat(status()).doesNotContain("Undo");
        assertThat(item("item-undo").isDisable()).isTrue();
        assertThat(item("item-redo").isDisable()).isTrue();
        editor.set(WEIGHT, 1, "0.8");
        assertThat(status()).endsWith("Undo: Wh[1,2] 1.10 → 0.80");
        assertThat(item("item-undo").getText()).isEqualTo("Undo: Wh[1,2] 1.10 → 0.80");
        undo();
        assertThat(status()).doesNotContain("Undo");
        assertThat(item("item-redo").getText()).isEqualTo("Redo: Wh[1,2] 1.10 → 0.80");
        assertThat(item("item-undo").isDisable()).isTrue();
    }

    @Test
    void theMenuUndoesAndRedoes() {
        editor.set(WEIGHT, 1, "0.8");
        menu("edit", "item-undo");
        assertShown(before);
        menu("edit", "item-redo");
        assertThat(rnn().get(WEIGHT)).isEqualTo(0.8);
    }

    @Test
    void resetPutsBackTheDocumentsWeightsAndCanBeUndone() {
        editor.set(WEIGHT, 1, "0.8");
        editor.set(WeightId.wx(1, 1), 1, "0.9");
        NetworkDocument changed = session().document();
        menu("edit", "item-reset");
        assertShown(before);
        assertThat(status()).endsWith("Undo: reset weights");
        undo();
        assertShown(changed);
    }

    private void undo() {
        chord(KeyCode.CONTROL, KeyCode.Z);
    }

    private void redo() {
        chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    }

    private void assertShown(NetworkDocument document) {
        assertThat(session().document()).isEqualTo(document);
        new Shown(this, document, session().words()).isAt(session().cursor());
    }

    private String status() {
        return onFx(() -> ((StatusBar) node("status")).getText());
    }
}
