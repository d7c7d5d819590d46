package org.unrolled.view.weights;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.document.Outputs;
import org.unrolled.model.document.ReadOuts;
import org.unrolled.model.document.Words;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.HiddenSize;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.session.EditDescription;
import org.unrolled.model.walk.Cursor;

/** What the network is made of is changed, one undoable step each, and stepping starts over. */
class StructureFormTest extends WeightsWindow {

    @BeforeEach
    void openForm() {
        readAll();
        clickOnId("weights-structure");
    }

    private void isEditThatStartsOver(EditDescription description) {
        assertThat(session.nextUndo()).contains(description);
        assertThat(session.cursor()).isEqualTo(Cursor.START);
        undo();
        assertThat(session.document()).isEqualTo(Networks.articleDocument());
    }

    private void choose(String box, String item) {
        onFx(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<String> combo = (ComboBox<String>) node(box);
            combo.setValue(item);
            return null;
        });
        settle();
    }

    @Test
    void aTypedNumberOfNeuronsIsTaken() {
        typeInto("structure-hidden", "5");
        keys(KeyCode.ENTER);
        assertThat(rnn()).isEqualTo(HiddenSize.changed(Networks.article(), 5, 5));
        isEditThatStartsOver(new EditDescription.HiddenSizeChanged(3, 5));
    }

    @Test
    void whatIsNoNumberOfNeuronsLeavesIt() {
        typeInto("structure-hidden", "many");
        keys(KeyCode.ENTER);
        assertThat(session.nextUndo()).isEmpty();
        assertThat(onFx(() -> ((Spinner<?>) node("structure-hidden")).getValue())).isEqualTo(3);
    }

    @Test
    void activationsAreChosen() {
        clickOnId("activation-relu");
        assertThat(rnn()).isEqualTo(Networks.article().withHiddenActivation(Activation.RELU));
        isEditThatStartsOver(new EditDescription.ActivationChosen(Activation.RELU));
        clickOnId("activation-tanh");
        assertThat(session.nextUndo()).isEmpty();
    }

    @Test
    void readOutsAreChosenAndLostTargetsAreSaid() {
        clickOnId("reads-every");
        assertThat(session.document()).isEqualTo(
                ReadOuts.chosen(Networks.articleDocument(), OutputActivation.SOFTMAX, Reads.EVERY));
        assertThat(told).containsExactly(
                "Gone with it: sentences 0, targets that no longer fit 4. Undo brings all back.");
        assertThat(text("structure-output-note")).startsWith("There is an output for every word");
        assertThat(onFx(() -> node("structure-output-add").isDisabled())).isTrue();
        isEditThatStartsOver(new EditDescription.ReadOutChosen(OutputActivation.SOFTMAX, Reads.EVERY, 4));
        clickOnId("read-out-sigmoid");
        assertThat(session.document()).isEqualTo(ReadOuts.sigmoid(Networks.articleDocument()));
    }

    @Test
    void aWordIsAddedAndRemovedWithItsSentences() {
        clickOnId("structure-word");
        typeText("very");
        keys(KeyCode.ENTER);
        assertThat(session.document()).isEqualTo(Networks.articleDocument().withWord("very"));
        isEditThatStartsOver(new EditDescription.WordAdded("very"));
        choose("structure-words", "not");
        assertThat(text("structure-word-note"))
                .isEqualTo("Sentences that go with it: 2, the first “Show is not nice”.");
        clickOnId("structure-word-remove");
        assertThat(session.document()).isEqualTo(Words.without(Networks.articleDocument(), "not"));
        assertThat(told).hasSize(1);
        isEditThatStartsOver(new EditDescription.WordRemoved("not", 2));
    }

    @Test
    void aKnownOrImpossibleWordIsRefused() {
        clickOnId("structure-word-add");
        assertThat(text("structure-word-note")).isEqualTo("A word is not empty and has no space in it.");
        typeInto("structure-word", "is");
        clickOnId("structure-word-add");
        assertThat(text("structure-word-note")).isEqualTo("This word is known already.");
        assertThat(session.nextUndo()).isEmpty();
    }

    @Test
    void anOutputIsAddedAndRemoved() {
        assertThat(onFx(() -> node("structure-output-remove").isDisabled())).isTrue();
        typeInto("structure-output", "positive");
        clickOnId("structure-output-add");
        assertThat(session.document()).isEqualTo(Outputs.with(Networks.articleDocument(), "positive"));
        assertThat(session.nextUndo()).contains(new EditDescription.OutputAdded("positive", 2));
        choose("structure-outputs", "y");
        clickOnId("structure-output-remove");
        assertThat(session.document().labels()).containsExactly("positive");
        typeInto("structure-output", "positive");
        clickOnId("structure-output-add");
        assertThat(text("structure-output-note")).isEqualTo("An output needs a name that no other has.");
    }

    @Test
    void everyControlHasANameThatCanBeReadAloud() {
        for (Node node : lookup(n -> n instanceof Control && n.isFocusTraversable() && n.isVisible()
                && !(n instanceof ScrollBar)).queryAll()) {
            String text = node.getAccessibleText() != null ? node.getAccessibleText()
                    : node instanceof Labeled labeled ? labeled.getText() : null;
            assertThat(text).as("%s", node).isNotBlank();
        }
    }
}
