package org.unrolled.view.compare;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.unrolled.diagram.Box;
import org.unrolled.model.compare.Row;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.trace.StepTrace;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.theme.Fonts;

/** Draws the output after a row's last word: z, and beside it what is read out. */
final class OutputPainter {

    static final int LEAST_DIGITS = 3;

    private OutputPainter() {
    }

    /** The output of a row, as far as it has been read. */
    static void paint(CompareSheet sheet, Row row) {
        if (sheet.layout().hasOutputAtEnd()) {
            int last = sheet.frame().comparison().trace(row).length() - 1;
            paint(sheet, row, sheet.frame().done(row).hasDone(last, Part.OUTPUT));
        }
    }

    /** The output of a row, known or not. */
    static void paint(CompareSheet sheet, Row row, boolean isKnown) {
        List<Integer> outputs = sheet.edges().shownOutputs(row);
        StepTrace step = sheet.frame().comparison().trace(row).last();
        sheet.pen().setGlobalAlpha(isKnown ? 1 : CompareSheet.FAINT + 0.15);
        for (int line = 0; line < outputs.size(); line++) {
            int output = outputs.get(line);
            paintLogit(sheet, sheet.layout().output(row, line), step.z().get(output), isKnown);
            paintArrow(sheet, sheet.layout().output(row, line), sheet.layout().readOut(row, line));
            paintReadOut(sheet, sheet.layout().readOut(row, line), label(sheet.frame().document(row), output),
                    step.y().get(output), isKnown);
        }
        sheet.pen().setGlobalAlpha(1);
    }

    /** What the number of an output is the probability of: a single sigmoid with two names answers with the second. */
    static String label(NetworkDocument document, int output) {
        boolean isSingle = document.rnn().outputSize() == 1;
        return isSingle && document.rnn().outputActivation() == OutputActivation.SIGMOID
                ? document.labels().getLast()
                : isSingle ? document.rnn().outputActivation().symbol() : document.labels().get(output);
    }

    private static void paintLogit(CompareSheet sheet, Box box, double z, boolean isKnown) {
        Color fill = isKnown && !Double.isFinite(z) ? sheet.palette().broken() : sheet.palette().output();
        sheet.fill(box, fill);
        sheet.border(box, sheet.palette().outputBorder(), 2.5);
        Color text = sheet.palette().textOn(fill);
        TextPainter.center(sheet.pen(), "z", Fonts.text(18), text, box.centerX(), box.y() + box.height() * 0.27,
                box.width());
        TextPainter.center(sheet.pen(), written(sheet, z, sheet.frame().digits(), isKnown), Fonts.number(21), text,
                box.centerX(), box.y() + box.height() * 0.68, box.width() - 8);
    }

    private static void paintArrow(CompareSheet sheet, Box from, Box to) {
        GraphicsContext pen = sheet.pen();
        pen.setStroke(sheet.palette().text());
        pen.setFill(sheet.palette().text());
        pen.setLineWidth(2);
        pen.strokeLine(from.right() + 2, from.centerY(), to.x() - 9, to.centerY());
        pen.fillPolygon(new double[] {to.x() - 1, to.x() - 11, to.x() - 11},
                new double[] {to.centerY(), to.centerY() - 5, to.centerY() + 5}, 3);
    }

    private static void paintReadOut(CompareSheet sheet, Box box, String label, double y, boolean isKnown) {
        boolean isBroken = isKnown && !Double.isFinite(y);
        Color fill = isBroken ? sheet.palette().broken() : sheet.palette().pill();
        sheet.fill(box, fill, box.height());
        sheet.pen().setStroke(sheet.palette().outputBorder());
        sheet.pen().setLineWidth(2.5);
        sheet.pen().strokeRoundRect(box.x(), box.y(), box.width(), box.height(), box.height(), box.height());
        Color text = sheet.palette().textOn(fill);
        double room = box.width() - 36;
        TextPainter.center(sheet.pen(), TextPainter.shortened(label, Fonts.text(18), room), Fonts.text(18), text,
                box.centerX(), box.y() + box.height() * 0.28, room);
        TextPainter.center(sheet.pen(), written(sheet, y, Math.max(LEAST_DIGITS, sheet.frame().digits()), isKnown),
                Fonts.number(23), text, box.centerX(), box.y() + box.height() * 0.68, room);
    }

    private static String written(CompareSheet sheet, double value, int digits, boolean isKnown) {
        return !sheet.frame().labels().ofOutputs() ? ""
                : isKnown ? Decimals.rounded(value, digits) : Messages.text("diagram.unknown");
    }
}
