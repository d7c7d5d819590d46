package org.unrolled.view.weights;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unrolled.model.Networks;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.session.EditDescription;

/** Blocks of numbers come from a spreadsheet and go to one. */
class WeightBlocksTest extends WeightsWindow {

    private void pasteAt(WeightId cell, String text) {
        putOnClipboard(text);
        click(cell);
        chord(KeyCode.CONTROL, KeyCode.V);
    }

    @Test
    void aBlockIsPastedAsOneStepToUndo() {
        pasteAt(WeightId.wh(1, 1), "0,5\t-1\n1/4\t2e-3\n");
        assertThat(rnn()).isEqualTo(Networks.article().withWh(Matrix.ofRows(new double[] {-1.1, 1.1, 0.4},
                new double[] {0.5, 0.5, -1}, new double[] {-0.9, 0.25, 0.002})));
        assertThat(session.nextUndo()).contains(new EditDescription.BlockPasted(WeightId.wh(1, 1), 2, 2));
        assertThat(isSeen("weight-cell-problem")).isFalse();
        undo();
        assertThat(session.document()).isEqualTo(Networks.articleDocument());
    }

    @Test
    void aVectorTakesALyingBlockToo() {
        pasteAt(WeightId.bh(0), "1;2;3");
        assertThat(rnn().bh()).isEqualTo(Vector.of(1, 2, 3));
        pasteAt(WeightId.h0(0), "4\n5\n6");
        assertThat(rnn().h0()).isEqualTo(Vector.of(4, 5, 6));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1\\t2\\n3\\tx     | Row 2, column 2 of what you copied is no number: “x”.",
        "1\\t\\n3\\t4      | Row 1, column 2 of what you copied is empty; every cell needs a number.",
        "1\\t2\\n3         | Row 2 of what you copied has another length (1) than row 1 (2).",
        "1\\t2\\t3\\n4\\t5\\t6 | You copied 2 rows × 3 columns; from Wh[2,2] on there is room for 2 × 2.",
        "1\\n2\\n3         | You copied 3 rows × 1 columns; from Wh[2,2] on there is room for 2 × 2.",
        "' \\n'            | There is nothing to paste: copy some numbers first."})
    void aBadBlockChangesNothingAndSaysWhyInOneLine(String block, String problem) {
        pasteAt(WeightId.wh(1, 1), block.replace("\\t", "\t").replace("\\n", "\n"));
        assertThat(text("weight-cell-problem")).isEqualTo(problem);
        assertThat(isSeen("weight-cell-problem")).isTrue();
        assertThat(session.document()).isEqualTo(Networks.articleDocument());
        assertThat(session.nextUndo()).isEmpty();
        keys(KeyCode.LEFT);
        assertThat(isSeen("weight-cell-problem")).isFalse();
    }

    @Test
    void aChosenBlockIsCopied() {
        click(WeightId.wx(0, 1));
        chord(KeyCode.SHIFT, KeyCode.RIGHT);
        chord(KeyCode.SHIFT, KeyCode.DOWN);
        chord(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).isEqualTo("0.1\t0.6\n0.6\t-2.0\n");
    }

    @Test
    void aWholeMatrixGoesThereAndBackToTheLastBit() {
        onFx(() -> {
            session.edit(new EditDescription.WeightsReset(), session.document().withRnn(
                    Networks.article().with(WeightId.wh(2, 2), 1.0 / 3)));
            return null;
        });
        Matrix wh = rnn().wh();
        click(WeightId.wh(1, 1));
        chord(KeyCode.CONTROL, KeyCode.A);
        chord(KeyCode.CONTROL, KeyCode.C);
        String copied = clipboard();
        pasteAt(WeightId.wh(0, 0), "9 9 9\n9 9 9\n9 9 9");
        assertThat(rnn().wh()).isEqualTo(Matrix.zeros(3, 3).map(_ -> 9));
        // Where the focus is: another click would be the second of a double one.
        putOnClipboard(copied);
        chord(KeyCode.CONTROL, KeyCode.V);
        assertThat(rnn().wh()).isEqualTo(wh);
    }
}
