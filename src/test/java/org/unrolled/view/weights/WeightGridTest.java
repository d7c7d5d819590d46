package org.unrolled.view.weights;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unrolled.diagram.EdgeId;
import org.unrolled.model.Networks;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.session.EditDescription;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.UnitId;

/** Cells are typed in, dragged, nudged and walked. */
class WeightGridTest extends WeightsWindow {

    private static final WeightId WEIGHT = WeightId.wh(0, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0.25|0.25", "0,25|0.25", "-2/3|-0.6666666666666666", ".5|0.5", "7|7"})
    void whatIsTypedIsTheWeightAndEnterGoesDown(String typed, double value) {
        click(WEIGHT);
        typeText(typed);
        assertThat(rnn().get(WEIGHT)).isEqualTo(value);
        assertThat(session.nextUndo()).isEmpty();
        keys(KeyCode.ENTER);
        assertThat(session.document()).isEqualTo(
                Networks.articleDocument().withRnn(Networks.article().with(WEIGHT, value)));
        assertThat(session.nextUndo()).contains(new EditDescription.WeightChanged(WEIGHT, 1.1, value));
        assertThat(said()).startsWith("Wh[2,2]");
        undo();
        assertThat(session.document()).isEqualTo(Networks.articleDocument());
    }

    @Test
    void tabKeepsAndGoesRightShiftTabLeft() {
        click(WEIGHT);
        typeText("2");
        keys(KeyCode.TAB);
        assertThat(said()).startsWith("Wh[1,3]");
        typeText("3");
        chord(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(said()).startsWith("Wh[1,2]").endsWith(": 2.00");
        assertThat(rnn().get(WeightId.wh(0, 2))).isEqualTo(3);
    }

    @Test
    void escPutsBackToTheLastBit() {
        click(WEIGHT);
        typeText("5");
        assertThat(rnn().get(WEIGHT)).isEqualTo(5);
        keys(KeyCode.ESCAPE);
        assertThat(session.document()).isEqualTo(Networks.articleDocument());
        assertThat(session.nextUndo()).isEmpty();
        assertThat(isSeen("weight-cell-field")).isFalse();
        assertThat(said()).startsWith("Wh[1,2]");
    }

    @Test
    void whatIsNoNumberIsSaidAtTheCellAndCannotBeKept() {
        click(WEIGHT);
        typeText("1/0");
        assertThat(text("weight-cell-problem")).startsWith("Not a number");
        assertThat(isSeen("weight-cell-problem")).isTrue();
        keys(KeyCode.ENTER);
        assertThat(isSeen("weight-cell-field")).isTrue();
        keys(KeyCode.BACK_SPACE, KeyCode.DIGIT2);
        assertThat(isSeen("weight-cell-problem")).isFalse();
        keys(KeyCode.ENTER);
        assertThat(rnn().get(WEIGHT)).isEqualTo(0.5);
    }

    @Test
    void aSignAloneIsNoMistakeYet() {
        click(WEIGHT);
        typeText("-");
        assertThat(isSeen("weight-cell-problem")).isFalse();
        keys(KeyCode.ENTER);
        assertThat(isSeen("weight-cell-problem")).isTrue();
    }

    @Test
    void enterOpensWhatIsThereWithAllItsDigits() {
        click(WEIGHT);
        keys(KeyCode.ENTER, KeyCode.END);
        typeText("5");
        keys(KeyCode.ENTER);
        assertThat(rnn().get(WEIGHT)).isEqualTo(1.15);
    }

    @Test
    void aDoubleClickOpensToo() {
        clickAt(middle(WEIGHT), 2);
        assertThat(isSeen("weight-cell-field")).isTrue();
    }

    @Test
    void aClickOnAnotherCellKeepsWhatWasTyped() {
        click(WEIGHT);
        typeText("4");
        click(WeightId.bh(1));
        assertThat(rnn()).isEqualTo(Networks.article().with(WEIGHT, 4));
        assertThat(session.nextUndo()).contains(new EditDescription.WeightChanged(WEIGHT, 1.1, 4));
        assertThat(said()).startsWith("bh[2]");
        typeText("-1");
        keys(KeyCode.ENTER);
        assertThat(rnn()).isEqualTo(Networks.article().with(WEIGHT, 4).with(WeightId.bh(1), -1));
    }

    @Test
    void leavingThePanelKeepsWhatWasTyped() {
        click(WEIGHT);
        typeText("4");
        clickOnId("elsewhere");
        assertThat(rnn().get(WEIGHT)).isEqualTo(4);
        assertThat(session.isInGesture()).isFalse();
    }

    @Test
    void aDragSidewaysIsOneStepToUndo() {
        drag(WEIGHT, 35);
        assertThat(rnn().get(WEIGHT)).isEqualTo(1.45);
        assertThat(session.isInGesture()).isTrue();
        letGo();
        assertThat(session.nextUndo()).contains(new EditDescription.WeightChanged(WEIGHT, 1.1, 1.45));
        undo();
        assertThat(session.document()).isEqualTo(Networks.articleDocument());
        assertThat(session.nextUndo()).isEmpty();
    }

    @Test
    void escEndsADragAndPutsBack() {
        drag(WEIGHT, -40);
        assertThat(rnn().get(WEIGHT)).isEqualTo(0.7);
        keys(KeyCode.ESCAPE);
        assertThat(session.document()).isEqualTo(Networks.articleDocument());
        letGo();
        assertThat(session.nextUndo()).isEmpty();
    }

    @Test
    void aPressThatHardlyMovesChangesNothing() {
        drag(WEIGHT, 3);
        letGo();
        assertThat(session.document()).isEqualTo(Networks.articleDocument());
    }

    @Test
    void altArrowsNudgeAndDeleteSetsZero() {
        click(WEIGHT);
        chord(KeyCode.ALT, KeyCode.UP);
        assertThat(rnn().get(WEIGHT)).isEqualTo(1.2);
        chord(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(rnn().get(WEIGHT)).isEqualTo(1.19);
        keys(KeyCode.DELETE);
        assertThat(rnn().get(WEIGHT)).isZero();
        undo();
        assertThat(rnn().get(WEIGHT)).isEqualTo(1.19);
    }

    @Test
    void aRunOfNudgesIsOneStepToUndo() {
        click(WEIGHT);
        chord(KeyCode.ALT, KeyCode.UP);
        chord(KeyCode.ALT, KeyCode.UP);
        chord(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(rnn().get(WEIGHT)).isEqualTo(1.29);
        assertThat(session.nextUndo()).contains(new EditDescription.WeightChanged(WEIGHT, 1.1, 1.29));
        assertThat(text("weights-line")).endsWith("It was 1.1 and is 1.29");
        undo();
        assertThat(session.document()).isEqualTo(Networks.articleDocument());
        assertThat(session.nextUndo()).isEmpty();
    }

    @Test
    void anotherCellOrTheHandElsewhereBeginsAnotherRun() {
        WeightId below = WeightId.wh(1, 1);
        click(WEIGHT);
        chord(KeyCode.ALT, KeyCode.UP);
        keys(KeyCode.DOWN);
        chord(KeyCode.ALT, KeyCode.UP);
        keys(KeyCode.UP);
        chord(KeyCode.ALT, KeyCode.UP);
        clickOnId("elsewhere");
        focus("weight-cell");
        chord(KeyCode.ALT, KeyCode.UP);
        assertThat(rnn()).isEqualTo(Networks.article().with(WEIGHT, 1.4).with(below, -0.7));
        undo();
        assertThat(session.nextUndo()).contains(new EditDescription.WeightChanged(WEIGHT, 1.2, 1.3));
        undo();
        assertThat(rnn()).isEqualTo(Networks.article().with(WEIGHT, 1.2).with(below, -0.7));
        undo();
        assertThat(rnn()).isEqualTo(Networks.article().with(WEIGHT, 1.2));
        undo();
        assertThat(session.document()).isEqualTo(Networks.articleDocument());
    }

    @Test
    void whatIsUndoneMeanwhileEndsTheRun() {
        click(WEIGHT);
        chord(KeyCode.ALT, KeyCode.UP);
        chord(KeyCode.ALT, KeyCode.UP);
        undo();
        chord(KeyCode.ALT, KeyCode.DOWN);
        assertThat(session.nextUndo()).contains(new EditDescription.WeightChanged(WEIGHT, 1.1, 1.0));
        undo();
        assertThat(session.document()).isEqualTo(Networks.articleDocument());
    }

    @Test
    void nudgesThereAndBackAreNoStep() {
        click(WEIGHT);
        chord(KeyCode.ALT, KeyCode.UP);
        chord(KeyCode.ALT, KeyCode.DOWN);
        assertThat(session.nextUndo()).isEmpty();
        assertThat(session.isUnsaved()).isFalse();
        chord(KeyCode.ALT, KeyCode.DOWN);
        assertThat(session.nextUndo()).contains(new EditDescription.WeightChanged(WEIGHT, 1.1, 1.0));
    }

    @Test
    void arrowsWalkFromCellToCellAndFromMatrixToMatrix() {
        click(WeightId.wx(2, 1));
        keys(KeyCode.DOWN);
        assertThat(said()).startsWith("Wh[1,2]");
        keys(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(said()).startsWith("bh[1]");
        keys(KeyCode.RIGHT);
        assertThat(said()).startsWith("h₋₁[1]");
        keys(KeyCode.RIGHT);
        assertThat(said()).startsWith("h₋₁[1]");
        keys(KeyCode.LEFT, KeyCode.LEFT, KeyCode.UP);
        assertThat(said()).startsWith("Wx[3,3]");
        keys(KeyCode.HOME);
        assertThat(said()).startsWith("Wx[3,1]");
        keys(KeyCode.END);
        assertThat(said()).startsWith("Wx[3,5]: from “not” to h₃");
    }

    @Test
    void whatWritesACharacterIsTheCellsOwn() {
        click(WEIGHT);
        keys(KeyCode.DIGIT0, KeyCode.ESCAPE);
        typeText("1-p/");
        keys(KeyCode.ESCAPE, KeyCode.LEFT, KeyCode.DOWN);
        assertThat(passedOn).isEmpty();
    }

    @Test
    void tabLeavesTheCells() {
        click(WEIGHT);
        keys(KeyCode.TAB);
        assertThat(focusOwner().getId()).isNotEqualTo("weight-cell");
    }

    @Test
    void pointingAtACellLightsEveryCopyOfItsEdge() {
        readAll();
        pointAt(middle(WEIGHT));
        assertThat(frames.frame().get().attention()).isEqualTo(Attention.of(new EdgeId(WEIGHT, 2)));
        pointAt(middle(WeightId.wx(0, 1)));
        assertThat(frames.frame().get().attention()).isEqualTo(Attention.of(new EdgeId(WeightId.wx(0, 1), 1)));
        pointAt(middle(WeightId.bh(2)));
        assertThat(frames.frame().get().attention()).isEqualTo(Attention.of(UnitId.hidden(2, 2)));
        pointAt(middle(WeightId.by(0)));
        assertThat(frames.frame().get().attention()).isEqualTo(Attention.of(UnitId.output(2, 0)));
        pointAt(middle(WeightId.h0(1)));
        assertThat(frames.frame().get().attention()).isEqualTo(Attention.of(UnitId.start(1)));
        pointAt(middle("#elsewhere"));
        assertThat(frames.frame().get().attention()).isEqualTo(Attention.NONE);
    }

    @Test
    void theCellInFocusIsWhatIsAttendedTo() {
        click(WEIGHT);
        pointAt(middle("#elsewhere"));
        assertThat(frames.frame().get().attention()).isEqualTo(Attention.of(new EdgeId(WEIGHT, 0)));
        keys(KeyCode.DOWN);
        assertThat(frames.frame().get().attention()).isEqualTo(Attention.of(new EdgeId(WeightId.wh(1, 1), 0)));
        assertThat(frames.frame().get().focusUnit()).isEqualTo(1);
    }

    @Test
    void attentionElsewhereLightsItsCells() {
        readAll();
        var frame = frames.frame().get();
        Attention edge = Attention.of(new EdgeId(WEIGHT, 1));
        assertThat(CellAttention.lights(edge, WEIGHT, frame)).isTrue();
        assertThat(CellAttention.lights(edge, WeightId.wh(1, 0), frame)).isFalse();
        Attention unit = Attention.of(UnitId.hidden(2, 1));
        assertThat(CellAttention.lights(unit, WeightId.bh(1), frame)).isTrue();
        assertThat(CellAttention.lights(unit, WeightId.wh(1, 0), frame)).isTrue();
        assertThat(CellAttention.lights(unit, WeightId.wx(1, 2), frame)).isTrue();
        assertThat(CellAttention.lights(unit, WeightId.wx(1, 0), frame)).isFalse();
        assertThat(CellAttention.lights(unit, WeightId.wh(0, 1), frame)).isFalse();
        assertThat(CellAttention.lights(unit, WeightId.wy(0, 1), frame)).isFalse();
    }

    @Test
    void theLineSaysWhatIsThereAndWhatWas() {
        click(WEIGHT);
        assertThat(text("weights-line")).isEqualTo("Wh[1,2]: from h₂ to h₁, shared by every step. It is 1.1");
        chord(KeyCode.ALT, KeyCode.UP);
        assertThat(text("weights-line")).endsWith("It was 1.1 and is 1.2");
    }

    @Test
    void everyGroupCanBeReachedByTheMouse() {
        for (WeightGroup group : WeightGroup.values()) {
            WeightId cell = new WeightId(group, 0, 0);
            click(cell);
            typeText("9");
            keys(KeyCode.ENTER);
            assertThat(rnn().get(cell)).isEqualTo(9);
        }
    }
}
