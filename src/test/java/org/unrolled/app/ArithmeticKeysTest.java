package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;

/** The arithmetic under the keys alone: its numbers are walked, and their weights edited. */
class ArithmeticKeysTest extends WindowTest {

    private final Editor editor = new Editor(this);

    @BeforeEach
    void openPanel() {
        keys(KeyCode.F7);
        act(() -> session().moveTo(new Cursor(1, Part.ACTIVATION)));
        focus("arithmetic-cell");
    }

    @Test
    void enterEditsTheWeightOfACell() {
        assertThat(said("arithmetic-cell")).isEqualTo("Wx x₁, Wx[1,2]: 0.10");
        keys(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(editor.title()).startsWith("Wx[2,2]: from “is” to h₂");
        editor.type("0.25");
        editor.keep();
        waitUntil(() -> !editor.isOpen());
        assertThat(rnn().get(WeightId.wx(1, 1))).isEqualTo(0.25);
        assertThat(said("arithmetic-cell")).isEqualTo("Wx x₁, Wx[2,2]: 0.25");
        assertThat(focusOwner().getId()).isEqualTo("arithmetic-cell");
    }

    @Test
    void enterOnANeuronsNumberEditsItsBias() {
        keys(KeyCode.END, KeyCode.ENTER);
        assertThat(editor.title()).startsWith("bh[1]: the bias of h₁");
        editor.putBack();
        keys(KeyCode.ENTER);
        assertThat(editor.isOpen()).isTrue();
        editor.putBack();
    }

    @Test
    void enterEditsTheWeightOfAFactorInTheLineToo() {
        act(() -> line("−1.10").requestFocus());
        keys(KeyCode.ENTER);
        assertThat(editor.title()).startsWith("Wh[1,1]");
        editor.putBack();
    }

    @Test
    void aRemoteAndTheOtherKeysOfTheWindowGoOnStepping() {
        keys(KeyCode.PAGE_DOWN);
        assertThat(session().cursor().t()).isEqualTo(2);
        assertThat(said("arithmetic-cell")).startsWith("Wx x₂, Wx[1,3]");
        keys(KeyCode.LEFT, KeyCode.UP);
        assertThat(session().cursor().t()).isEqualTo(2);
    }

    @Test
    void theEditorOpensWhereTheDiagramIsNotSeenToo() {
        clickOnId("show-state-space");
        focus("arithmetic-cell");
        keys(KeyCode.ENTER);
        assertThat(editor.isOpen()).isTrue();
        editor.putBack();
    }

    private Node line(String text) {
        return lookup("#arithmetic-line .term")
                .match(node -> node instanceof Label label && label.getText().equals(text)).query();
    }
}
