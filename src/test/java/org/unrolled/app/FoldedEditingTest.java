package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.EdgeId;
import org.unrolled.model.network.WeightId;
import org.unrolled.view.diagram.stage.DiagramMode;
import org.unrolled.view.diagram.stage.DiagramStage;

class FoldedEditingTest extends WindowTest {

    @BeforeEach
    void fold() {
        onFx(() -> {
            diagrams().setMode(DiagramMode.FOLDED);
            // Whatever else the hand does ends the morph.
            studio.steps().onLast();
            diagrams().current().fit();
            return null;
        });
        settle();
    }

    @Test
    void anEdgeOfTheFoldedDiagramIsEditedLikeThoseOfTheUnrolledOne() {
        WeightId loop = WeightId.wh(1, 1);
        clickAt(place(loop));
        Editor editor = new Editor(this);
        assertThat(editor.isOpen()).isTrue();
        editor.type("0.25");
        editor.keep();
        assertThat(rnn().get(loop)).isEqualTo(0.25);
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(rnn().get(loop)).isEqualTo(-0.8);
    }

    @Test
    void theStartIsEditedInItsBox() {
        clickAt(middle("#folded-start-2"));
        Editor editor = new Editor(this);
        assertThat(editor.isOpen()).isTrue();
        editor.type("0.5");
        editor.keep();
        assertThat(rnn().get(WeightId.h0(1))).isEqualTo(0.5);
        assertThat(said("folded-start-2")).endsWith("0.50");
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(rnn().get(WeightId.h0(1))).isZero();
    }

    @Test
    void theWordsBoxJumpsToIt() {
        clickAt(middle("#folded-x-2"));
        assertThat(session().cursor().t()).isEqualTo(1);
        assertThat(said("folded-x-2")).endsWith("1");
    }

    private DiagramStage diagrams() {
        return studio.window().diagram();
    }

    private Point2D place(WeightId weight) {
        return onFx(() -> diagrams().localToScreen(diagrams().current().pointOn(new EdgeId(weight, 2), 0.5)));
    }
}
