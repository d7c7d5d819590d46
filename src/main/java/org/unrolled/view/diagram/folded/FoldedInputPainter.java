package org.unrolled.view.diagram.folded;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.folded.FoldedShape;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Messages;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.diagram.paint.BoxPainter;
import org.unrolled.view.theme.Fonts;

/** Draws the inputs of the folded diagram: a box for each word, dark with a 1 while it is read. */
final class FoldedInputPainter {

    private static final double CORNER = 14;

    private FoldedInputPainter() {
    }

    /** The panel with all boxes. */
    static void paint(FoldedSheet sheet) {
        GraphicsContext pen = sheet.pen();
        FoldedShape shape = sheet.layout().shape();
        Box panel = sheet.layout().inputs();
        BoxPainter.fill(pen, panel, sheet.palette().input());
        BoxPainter.border(pen, panel, sheet.palette().inputBorder(), 2.5);
        TextPainter.center(pen, Messages.text("folded.inputs"), Fonts.text(17), sheet.palette().text(), panel.centerX(),
                panel.y() + 20, panel.width() - 8);
        for (int row = 0; row < shape.words().size(); row++) {
            boolean isRead = sheet.frame().done().hasDone(sheet.t(), Part.INPUT)
                    && isCurrent(sheet, row);
            paint(sheet, sheet.layout().input(row), row, isRead ? 1 : 0);
        }
        if (shape.others() > 0) {
            Box line = sheet.layout().others();
            TextPainter.center(pen, Messages.text("folded.others", shape.others()), Fonts.text(17),
                    sheet.palette().text(), line.centerX(), line.centerY(), line.width());
        }
    }

    /** The box of the word that is being read. */
    static void paintCurrent(FoldedSheet sheet, double light) {
        for (int row = 0; row < sheet.layout().shape().words().size(); row++) {
            if (isCurrent(sheet, row)) {
                paint(sheet, sheet.layout().input(row), row, light);
            }
        }
    }

    private static boolean isCurrent(FoldedSheet sheet, int row) {
        return sheet.layout().shape().words().get(row) == sheet.frame().trace().step(sheet.t()).word();
    }

    /**
     * A word's box.
     *
     * @param light how far it has lit up, 0 … 1
     */
    static void paint(FoldedSheet sheet, Box box, int row, double light) {
        GraphicsContext pen = sheet.pen();
        int word = sheet.layout().shape().words().get(row);
        Color fill = sheet.palette().cell().interpolate(sheet.palette().hotCell(), light);
        Color text = sheet.palette().textOn(fill);
        pen.setFill(fill);
        pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), CORNER, CORNER);
        pen.setStroke(sheet.palette().outputBorder());
        pen.setLineWidth(1.5);
        pen.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), CORNER, CORNER);
        boolean isLow = box.height() < 50;
        Font bold = Fonts.bold(17);
        double symbolY = isLow ? box.centerY() - 2 : box.y() + box.height() * 0.29;
        TextPainter.symbolAt(pen, "x", String.valueOf(word + 1), "", Fonts.text(17), text, box.x() + 10, symbolY);
        double wordX = isLow ? box.x() + 42 : box.x() + 10;
        String line = TextPainter.shortened(sheet.frame().document().vocabulary().word(word), bold,
                box.right() - 32 - wordX);
        TextPainter.left(pen, line, bold, text, wordX, isLow ? box.centerY() : box.y() + box.height() * 0.7);
        TextPainter.right(pen, light > 0.5 ? "1" : "0", Fonts.number(20), text, box.right() - 12, box.centerY());
    }
}
