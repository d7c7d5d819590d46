package org.unrolled.view.diagram.unrolled;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.unrolled.diagram.Box;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Messages;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.diagram.paint.BoxPainter;
import org.unrolled.view.diagram.paint.Sheet;
import org.unrolled.view.theme.Fonts;

/** Draws the input of a time step: its one-hot cells, and its word. */
final class InputPainter {

    private static final double HOT_WIDTH = 26;

    private InputPainter() {
    }

    /** The input as far as the step has got. */
    static void paint(UnrolledSheet sheet, int t) {
        boolean isReached = sheet.frame().done().hasDone(t, Part.INPUT);
        paint(sheet, t, isReached ? 1 : Sheet.FAINT, isReached ? 1 : 0);
    }

    /**
     * The input.
     *
     * @param light how far its one-hot cell has lit up, 0 … 1
     */
    static void paint(UnrolledSheet sheet, int t, double alpha, double light) {
        GraphicsContext pen = sheet.pen();
        pen.setGlobalAlpha(alpha);
        Box input = sheet.layout().input(t);
        BoxPainter.fill(pen, input, sheet.palette().input());
        BoxPainter.border(pen, input, sheet.palette().inputBorder(), 2.5);
        int hot = sheet.frame().trace().step(t).word();
        for (int word = 0; word < sheet.layout().shape().words(); word++) {
            if (word != hot) {
                paintCell(sheet, sheet.layout().cell(t, word), "0", sheet.palette().cell());
            }
        }
        Color resting = sheet.palette().cell().interpolate(sheet.palette().hotCell(), 0.35);
        paintCell(sheet, hotCell(sheet.layout().cell(t, hot), input), "1",
                resting.interpolate(sheet.palette().hotCell(), light));
        Box line = sheet.layout().word(t);
        String word = TextPainter.shortened(Messages.text("diagram.input", sheet.frame().word(t)), Fonts.bold(19),
                line.width() - 8);
        TextPainter.center(pen, word, Fonts.bold(19), sheet.palette().text(), line.centerX(), line.centerY(),
                line.width() - 8);
        pen.setGlobalAlpha(1);
    }

    /** The cell of the 1 stays readable among however many narrow ones. */
    private static Box hotCell(Box cell, Box input) {
        if (cell.width() >= HOT_WIDTH) {
            return cell;
        }
        double x = Math.clamp(cell.centerX() - HOT_WIDTH / 2, input.x() + 4, input.right() - 4 - HOT_WIDTH);
        return new Box(x, cell.y(), HOT_WIDTH, cell.height());
    }

    private static void paintCell(UnrolledSheet sheet, Box cell, String digit, Color fill) {
        GraphicsContext pen = sheet.pen();
        double corner = Math.min(8, cell.width() / 2);
        pen.setFill(fill);
        pen.fillRoundRect(cell.x(), cell.y(), cell.width(), cell.height(), corner, corner);
        if (cell.width() >= 14) {
            TextPainter.center(pen, digit, Fonts.number(19), sheet.palette().textOn(fill), cell.centerX(),
                    cell.centerY(), cell.width() - 2);
        }
    }
}
