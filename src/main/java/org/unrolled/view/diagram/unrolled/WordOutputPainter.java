package org.unrolled.view.diagram.unrolled;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.unrolled.diagram.Box;
import org.unrolled.model.network.Vector;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.diagram.paint.BoxPainter;
import org.unrolled.view.diagram.paint.Sheet;
import org.unrolled.view.theme.Fonts;

/** Draws the output of one panel, where the network reads every word: the likeliest words as bars. */
final class WordOutputPainter {

    private WordOutputPainter() {
    }

    /** The output of a time step as far as it has got. */
    static void paint(UnrolledSheet sheet, int t) {
        paintPanel(sheet, t);
        paintNumbers(sheet, t);
    }

    /** The empty panel of the output, which lies under the edges. */
    static void paintPanel(UnrolledSheet sheet, int t) {
        paintPanel(sheet, t, alpha(sheet, t));
    }

    /** The bars in the panel. */
    static void paintNumbers(UnrolledSheet sheet, int t) {
        paintNumbers(sheet, t, alpha(sheet, t), sheet.frame().done().hasDone(t, Part.OUTPUT) ? 1 : 0);
    }

    private static double alpha(UnrolledSheet sheet, int t) {
        return sheet.frame().done().hasDone(t, Part.OUTPUT) ? 1 : Sheet.FAINT + 0.1;
    }

    /**
     * The output of a time step.
     *
     * @param grown how long the bars have grown, 0 … 1; at 0 nothing is known
     */
    static void paint(UnrolledSheet sheet, int t, double alpha, double grown) {
        paintPanel(sheet, t, alpha);
        paintNumbers(sheet, t, alpha, grown);
    }

    private static void paintPanel(UnrolledSheet sheet, int t, double alpha) {
        GraphicsContext pen = sheet.pen();
        pen.setGlobalAlpha(alpha);
        Box box = sheet.layout().output(t);
        BoxPainter.fill(pen, box, sheet.palette().output());
        BoxPainter.border(pen, box, sheet.palette().outputBorder(), 2.5);
        String activation = sheet.frame().trace().rnn().outputActivation().symbol();
        TextPainter.center(pen, Messages.text("diagram.output.word", activation), Fonts.text(17),
                sheet.palette().text(), box.centerX(), box.y() + 18, box.width() - 12);
        pen.setGlobalAlpha(1);
    }

    private static void paintNumbers(UnrolledSheet sheet, int t, double alpha, double grown) {
        GraphicsContext pen = sheet.pen();
        pen.setGlobalAlpha(alpha);
        Vector y = sheet.frame().trace().step(t).y();
        List<Integer> shown = sheet.edges().shownOutputs(t);
        for (int row = 0; row < shown.size(); row++) {
            int output = shown.get(row);
            paintRow(sheet, sheet.layout().outputRow(t, row), sheet.frame().document().labels().get(output),
                    y.get(output), grown,
                    sheet.frame().before().map(before -> before.step(t).y().get(output)));
        }
        pen.setGlobalAlpha(1);
    }

    private static void paintRow(
            UnrolledSheet sheet, Box row, String label, double probability, double grown, Optional<Double> former) {
        GraphicsContext pen = sheet.pen();
        pen.setFill(sheet.palette().pill());
        pen.fillRoundRect(row.x(), row.y(), row.width(), row.height(), 8, 8);
        Color text = sheet.palette().text();
        if (grown <= 0) {
            TextPainter.center(pen, Messages.text("diagram.unknown"), Fonts.bold(19), text, row.centerX(),
                    row.centerY(), row.width());
            return;
        }
        if (!Double.isFinite(probability)) {
            pen.setFill(sheet.palette().broken());
            pen.fillRoundRect(row.x(), row.y(), row.width(), row.height(), 8, 8);
            text = sheet.palette().textOn(sheet.palette().broken());
        } else {
            pen.setFill(sheet.palette().bar());
            pen.fillRoundRect(row.x(), row.y(), row.width() * probability * grown, row.height(), 8, 8);
        }
        int digits = Math.max(3, sheet.frame().digits());
        String now = Decimals.rounded(probability, digits);
        String value = former.map(then -> Decimals.rounded(then, digits))
                .filter(then -> !then.equals(now))
                .map(then -> Messages.text("diagram.change", then, now))
                .orElse(now);
        Font font = Fonts.number(value.equals(now) ? 19 : 16);
        double room = row.width() - 24 - TextPainter.width(value, font);
        TextPainter.left(pen, TextPainter.shortened(label, Fonts.bold(19), room), Fonts.bold(19), text, row.x() + 8,
                row.centerY());
        TextPainter.right(pen, value, font, text, row.right() - 8, row.centerY());
    }
}
