package org.unrolled.view.diagram.paint;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.OutputPanel;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.StepTrace;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.theme.Fonts;

/** Draws the output after the hidden layer: y with its z, and under it the pill of the read-out. */
public final class OutputPainter {

    private static final int LEAST_DIGITS = 3;
    private static final double LINE_START = 20;
    private static final double LINE_END = 18;
    private static final double LINE_GAP = 6;

    private OutputPainter() {
    }

    /** The output as far as a time step has got. */
    public static void paint(Sheet sheet, int t) {
        paintPanel(sheet, t);
        paintNumbers(sheet, t);
    }

    /** The empty panel of the output, which lies under the edges. */
    public static void paintPanel(Sheet sheet, int t) {
        paintPanel(sheet, t, alpha(sheet, t));
    }

    /** What stands in the panel, and the read-out under it. */
    public static void paintNumbers(Sheet sheet, int t) {
        boolean isRead = sheet.frame().done().hasDone(t, Part.OUTPUT);
        paintNumbers(sheet, t, alpha(sheet, t), isRead, isRead);
    }

    private static double alpha(Sheet sheet, int t) {
        return sheet.frame().done().hasDone(t, Part.OUTPUT) ? 1 : Sheet.FAINT + 0.15;
    }

    /**
     * The output.
     *
     * @param showsZ whether z is known
     * @param showsY whether the read-out is known
     */
    public static void paint(Sheet sheet, int t, double alpha, boolean showsZ, boolean showsY) {
        paintPanel(sheet, t, alpha);
        paintNumbers(sheet, t, alpha, showsZ, showsY);
    }

    private static void paintPanel(Sheet sheet, int t, double alpha) {
        GraphicsContext pen = sheet.pen();
        pen.setGlobalAlpha(alpha);
        Box box = sheet.layout().output(t);
        BoxPainter.fill(pen, box, sheet.palette().output());
        BoxPainter.border(pen, box, sheet.palette().outputBorder(), 2.5);
        TextPainter.center(pen, Messages.text("diagram.output"), Fonts.text(17), sheet.palette().text(),
                box.centerX(), box.y() + 20, box.width() - 8);
        pen.setGlobalAlpha(1);
    }

    private static void paintNumbers(Sheet sheet, int t, double alpha, boolean showsZ, boolean showsY) {
        GraphicsContext pen = sheet.pen();
        StepTrace step = sheet.frame().trace().step(t);
        Box box = sheet.layout().output(t);
        pen.setGlobalAlpha(alpha);
        for (int output = 0; output < sheet.layout().outputs(); output++) {
            paintOutput(sheet, step, output, showsZ);
            if (sheet.layout().outputs() > 1) {
                paintName(sheet, step, output, showsY);
            }
            if (sheet.layout().showsOutputBiases() && sheet.frame().labels().ofOutputs()) {
                BiasPainter.paint(sheet, sheet.layout().outputBias(output), WeightId.by(output), alpha);
                pen.setGlobalAlpha(alpha);
            }
        }
        paintReadOut(sheet, step, box, showsY);
        pen.setGlobalAlpha(1);
    }

    private static void paintOutput(Sheet sheet, StepTrace step, int output, boolean showsZ) {
        GraphicsContext pen = sheet.pen();
        Box row = sheet.layout().outputRow(step.t(), output);
        double z = step.z().get(output);
        Color fill = showsZ && !Double.isFinite(z) ? sheet.palette().broken() : sheet.palette().pill();
        pen.setFill(fill);
        pen.fillRoundRect(row.x(), row.y(), row.width(), row.height(), 18, 18);
        pen.setStroke(sheet.palette().outputBorder());
        pen.setLineWidth(2);
        pen.strokeRoundRect(row.x(), row.y(), row.width(), row.height(), 18, 18);
        Color text = sheet.palette().textOn(fill);
        boolean isWritten = sheet.frame().labels().ofOutputs();
        String value = !isWritten ? "" : showsZ
                ? Decimals.rounded(z, sheet.frame().digits())
                : Messages.text("diagram.unknown");
        String index = sheet.outputIndex(output);
        String former = sheet.frame().before()
                .map(before -> before.step(step.t()).z().get(output))
                .map(then -> Decimals.rounded(then, sheet.frame().digits()))
                .filter(then -> showsZ && isWritten && !then.equals(value))
                .orElse("");
        if (row.height() < 50 && !former.isEmpty()) {
            TextPainter.center(pen, Messages.text("diagram.change", former, value), Fonts.number(16), text,
                    row.centerX(), row.centerY(), row.width() - 6);
        } else if (row.height() < 50) {
            TextPainter.symbolAt(pen, "z", index, "", Fonts.text(17), text, row.x() + 8, row.centerY() - 1);
            TextPainter.right(pen, value, Fonts.number(17), text, row.right() - 8, row.centerY());
        } else {
            boolean hasFormer = !former.isEmpty();
            TextPainter.symbol(pen, "y", index, "", Fonts.text(17), text, row.centerX(),
                    row.y() + row.height() * (hasFormer ? 0.18 : 0.27));
            TextPainter.center(pen, showsZ && isWritten ? "z " + value : value, Fonts.number(20), text, row.centerX(),
                    row.y() + row.height() * (hasFormer ? 0.5 : 0.68), row.width() - 8);
            if (hasFormer) {
                TextPainter.center(pen, Messages.text("diagram.was", former), Fonts.text(16), text, row.centerX(),
                        row.y() + row.height() * 0.81, row.width() - 6);
            }
        }
    }

    /** The word or class that an output speaks for. */
    private static void paintName(Sheet sheet, StepTrace step, int output, boolean showsY) {
        String label = sheet.frame().document().labels().get(output);
        boolean isPredicted = showsY && sheet.frame().document().prediction(step.y()).labels().contains(label);
        Font font = isPredicted ? Fonts.bold(17) : Fonts.text(17);
        Box name = sheet.layout().outputName(output);
        TextPainter.left(sheet.pen(), TextPainter.shortened(label, font, name.width()), font, sheet.palette().text(),
                name.x(), name.centerY());
    }

    private static void paintReadOut(Sheet sheet, StepTrace step, Box output, boolean showsY) {
        GraphicsContext pen = sheet.pen();
        Box pill = sheet.layout().readOut();
        pen.setStroke(sheet.palette().text());
        pen.setLineWidth(2);
        pen.strokeLine(output.centerX(), output.bottom() + 2, output.centerX(), pill.y() - 9);
        pen.setFill(sheet.palette().text());
        pen.fillPolygon(new double[] {output.centerX(), output.centerX() - 5, output.centerX() + 5},
                new double[] {pill.y() - 1, pill.y() - 11, pill.y() - 11}, 3);
        pen.setFill(sheet.palette().pill());
        pen.fillRoundRect(pill.x(), pill.y(), pill.width(), pill.height(), 44, 44);
        pen.setStroke(sheet.palette().outputBorder());
        pen.setLineWidth(2.5);
        pen.strokeRoundRect(pill.x(), pill.y(), pill.width(), pill.height(), 44, 44);
        String activation = sheet.frame().trace().rnn().outputActivation().symbol();
        TextPainter.center(pen, Messages.text("diagram.activation." + activation), Fonts.text(17),
                sheet.palette().text(), pill.centerX(), pill.y() + 26, pill.width() - 20);
        List<ReadOutLine> lines = ReadOutLine.of(sheet.frame().document(), step.y());
        Optional<Vector> before = sheet.frame().before().map(trace -> trace.step(step.t()).y());
        for (int i = 0; i < lines.size(); i++) {
            ReadOutLine line = lines.get(i);
            OptionalDouble former = before.isPresent() && showsY
                    ? line.probabilityIn(sheet.frame().document(), before.get())
                    : OptionalDouble.empty();
            paintLine(sheet, pill, line, i, showsY, former);
        }
        int others = step.y().size() - lines.size();
        if (others > 0) {
            TextPainter.center(pen, Messages.text("diagram.output.others", others), Fonts.text(17),
                    sheet.palette().text(), pill.centerX(), lineY(pill, lines.size()), pill.width() - 20);
        }
    }

    private static void paintLine(
            Sheet sheet, Box pill, ReadOutLine line, int row, boolean showsY, OptionalDouble former) {
        GraphicsContext pen = sheet.pen();
        double y = lineY(pill, row);
        int digits = Math.max(LEAST_DIGITS, sheet.frame().digits());
        String value = showsY ? Decimals.rounded(line.probability(), digits) : Messages.text("diagram.unknown");
        String then = former.isPresent() ? Decimals.rounded(former.getAsDouble(), digits) : value;
        boolean isChanged = !then.equals(value);
        if (isChanged) {
            value = Messages.text("diagram.change", then, value);
        }
        Color text = sheet.palette().text();
        Font font = Fonts.number(isChanged ? 16 : 20);
        double valueWidth = TextPainter.width(value, font);
        boolean isPredicted = line.isPredicted() && showsY;
        Font labelFont = isPredicted ? Fonts.bold(17) : Fonts.text(17);
        TextPainter.left(pen, beside(line.label(), labelFont, value, font, pill), labelFont, text,
                pill.x() + LINE_START, y);
        if (isPredicted && sheet.layout().outputs() > 1) {
            pen.setFill(text);
            pen.fillPolygon(new double[] {pill.x() + 8, pill.x() + 15, pill.x() + 8},
                    new double[] {y - 6, y, y + 6}, 3);
        }
        if (showsY && !Double.isFinite(line.probability())) {
            pen.setFill(sheet.palette().broken());
            pen.fillRoundRect(pill.right() - 22 - valueWidth, y - 13, valueWidth + 8, 26, 8, 8);
            text = sheet.palette().textOn(sheet.palette().broken());
        }
        TextPainter.right(pen, value, font, text, pill.right() - LINE_END, y);
    }

    /** A label, as much of it as there is room for before its value. */
    static String beside(String label, Font labelFont, String value, Font valueFont, Box pill) {
        double room = pill.width() - LINE_START - LINE_END - LINE_GAP - TextPainter.width(value, valueFont);
        return TextPainter.shortened(label, labelFont, room);
    }

    private static double lineY(Box pill, int row) {
        return pill.y() + OutputPanel.READ_OUT_HEADING + row * OutputPanel.READ_OUT_ROW + 14;
    }
}
