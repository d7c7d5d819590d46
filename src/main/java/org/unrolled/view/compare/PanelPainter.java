package org.unrolled.view.compare;

import java.util.List;
import java.util.OptionalInt;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import org.unrolled.diagram.Box;
import org.unrolled.model.compare.Row;
import org.unrolled.model.network.Vector;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.theme.Fonts;
import org.unrolled.view.theme.Palette;

/** Draws what lies under edges and neurons: the panels of words, and where a row has none. */
final class PanelPainter {

    private PanelPainter() {
    }

    /** The panel of a column: its hue follows its place, so that both rows have the same. */
    static void paint(CompareSheet sheet, Row row, int column) {
        OptionalInt t = sheet.frame().comparison().alignment().word(row, column);
        if (t.isEmpty()) {
            paintGap(sheet, row, column);
        } else {
            paint(sheet, row, column, t.getAsInt());
        }
    }

    private static void paint(CompareSheet sheet, Row row, int column, int t) {
        GraphicsContext pen = sheet.pen();
        Palette palette = sheet.palette();
        boolean isCurrent = sheet.frame().column() == column;
        pen.setGlobalAlpha(isCurrent || sheet.frame().done(row).hasDone(t, Part.INPUT) ? 1 : CompareSheet.FAINT);
        Box panel = sheet.layout().panel(row, column);
        sheet.fill(panel, palette.panel(column));
        sheet.border(panel, isCurrent ? palette.text() : palette.panelBorder(), isCurrent ? 3.5 : 1.5);
        Box title = sheet.layout().title(row, column);
        TextPainter.center(pen, Messages.text("compare.step", t), sheet.bold(19), palette.text(), title.centerX(),
                title.centerY(), title.width() - 8);
        Box layer = sheet.layout().hiddenLayer(row, column);
        sheet.fill(layer, palette.hidden());
        sheet.border(layer, palette.hiddenBorder(), 2.5);
        Box word = sheet.layout().word(row, column);
        sheet.fill(word, palette.input(), 10);
        pen.setStroke(palette.inputBorder());
        pen.setLineWidth(2);
        pen.strokeRoundRect(word.x(), word.y(), word.width(), word.height(), 10, 10);
        String written = TextPainter.shortened(sheet.frame().words(row).get(t), sheet.bold(20), word.width() - 8);
        TextPainter.center(pen, written, sheet.bold(20), palette.text(), word.centerX(), word.centerY(),
                word.width() - 8);
        if (!sheet.layout().hasOutputAtEnd()) {
            paintOutput(sheet, row, column, t);
        }
        pen.setGlobalAlpha(1);
    }

    /** Where a row has no word it says what it does instead. */
    private static void paintGap(CompareSheet sheet, Row row, int column) {
        boolean isOver = sheet.frame().comparison().alignment().read(row, column)
                == sheet.frame().comparison().alignment().length(row);
        Box box = sheet.layout().word(row, column);
        boolean isCurrent = sheet.frame().column() == column;
        sheet.dottedBorder(box, isCurrent ? sheet.palette().text() : sheet.palette().mutedText(), isCurrent ? 2.5 : 1.5,
                5, 5);
        String line = Messages.text(isOver ? "compare.over" : "compare.waits");
        TextPainter.center(sheet.pen(), line, isCurrent ? sheet.bold(18) : sheet.text(18),
                isCurrent ? sheet.palette().text() : sheet.palette().mutedText(), box.centerX(), box.centerY(),
                box.width() - 8);
    }

    /** The likeliest outputs after a word, where every word is read out. */
    private static void paintOutput(CompareSheet sheet, Row row, int column, int t) {
        boolean isRead = sheet.frame().done(row).hasDone(t, Part.OUTPUT);
        Vector y = sheet.frame().comparison().trace(row).step(t).y();
        List<Integer> shown = sheet.edges().shownOutputs(y);
        for (int line = 0; line < shown.size(); line++) {
            Box box = sheet.layout().wordOutput(row, column, line);
            sheet.fill(box, sheet.palette().pill(), 8);
            if (!isRead) {
                TextPainter.center(sheet.pen(), Messages.text("diagram.unknown"), sheet.bold(18), sheet.palette().text(),
                        box.centerX(), box.centerY(), box.width());
                continue;
            }
            double probability = y.get(shown.get(line));
            if (Double.isFinite(probability)) {
                sheet.fill(new Box(box.x(), box.y(), box.width() * probability, box.height()),
                        sheet.palette().bar(), 8);
            }
            String value = Decimals.rounded(probability, Math.max(OutputPainter.LEAST_DIGITS, sheet.frame().digits()));
            double room = box.width() - 20 - TextPainter.width(value, Fonts.number(sheet.layout().type(17)));
            String label = OutputPainter.label(sheet.frame().document(row), shown.get(line));
            Font font = sheet.bold(18);
            TextPainter.left(sheet.pen(), TextPainter.shortened(label, font, room), font, sheet.palette().text(),
                    box.x() + 6, box.centerY());
            TextPainter.right(sheet.pen(), value, Fonts.number(sheet.layout().type(17)), sheet.palette().text(),
                    box.right() - 6, box.centerY());
        }
    }

    /** The name of a row, and the empty box of h₋₁. */
    static void paintStart(CompareSheet sheet, Row row) {
        Box name = sheet.layout().name(row);
        TextPainter.center(sheet.pen(), CompareText.name(sheet.frame(), row), sheet.bold(19),
                sheet.palette().text(), name.centerX(), name.centerY(), name.width());
        Box start = sheet.layout().start(row);
        sheet.fill(start, sheet.palette().background().interpolate(sheet.palette().hidden(), 0.45));
        sheet.border(start, sheet.palette().hiddenBorder(), 2.5);
        TextPainter.center(sheet.pen(), "h" + Notation.subscript(-1), sheet.text(18), sheet.palette().mutedText(),
                start.centerX(), sheet.layout().word(row, 0).centerY(), start.width());
    }
}
