package org.unrolled.view.compare;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.paint.Color;
import org.unrolled.diagram.Box;
import org.unrolled.model.compare.Row;
import org.unrolled.model.trace.Quantity;
import org.unrolled.model.trace.StepTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.theme.Fonts;

/** Draws the boxes of the hidden neurons: with their numbers, or as stripes where they are many. */
final class NeuronPainter {

    private static final double CORNER = 14;

    private NeuronPainter() {
    }

    /** The neurons of a panel, as far as its word has been read. */
    static void paint(CompareSheet sheet, Row row, int column) {
        OptionalInt t = sheet.frame().comparison().alignment().word(row, column);
        if (t.isPresent()) {
            paint(sheet, row, column, quantity(sheet.frame().done(row), t.getAsInt()));
        }
    }

    /** The neurons of a panel, holding a quantity, or nothing yet. */
    static void paint(CompareSheet sheet, Row row, int column, Optional<Quantity> quantity) {
        int t = sheet.frame().comparison().alignment().word(row, column).orElseThrow();
        StepTrace step = sheet.frame().comparison().trace(row).step(t);
        for (int unit = 0; unit < sheet.layout().shape().hidden(); unit++) {
            Box box = sheet.layout().neuron(row, column, unit);
            if (quantity.isEmpty()) {
                sheet.pen().setGlobalAlpha(CompareSheet.FAINT + 0.2);
                paint(sheet, box, sheet.palette().waiting(), Messages.text("diagram.unknown"));
                sheet.pen().setGlobalAlpha(1);
                continue;
            }
            double value = quantity.get().of(step).get(unit);
            paint(sheet, box, fill(sheet, quantity.get(), value), written(sheet, unit, value));
        }
    }

    /** The numbers of h₋₁. */
    static void paintStart(CompareSheet sheet, Row row) {
        for (int unit = 0; unit < sheet.layout().shape().hidden(); unit++) {
            double value = sheet.frame().comparison().trace(row).rnn().h0().get(unit);
            paint(sheet, sheet.layout().startNeuron(row, unit), sheet.palette().ofValue(value),
                    written(sheet, unit, value));
        }
    }

    /** What a neuron holds after a part: what has been computed last. */
    static Optional<Quantity> quantity(Cursor done, int t) {
        return done.hasDone(t, Part.ACTIVATION) ? Optional.of(Quantity.H)
                : done.hasDone(t, Part.SUM) ? Optional.of(Quantity.A)
                : done.hasDone(t, Part.WH) ? Optional.of(Quantity.WH_H)
                : done.hasDone(t, Part.WX) ? Optional.of(Quantity.WX_X)
                : Optional.empty();
    }

    /** Only a state has a colour of the scale; what leads to it is on its way. */
    private static Color fill(CompareSheet sheet, Quantity quantity, double value) {
        return quantity == Quantity.H || !Double.isFinite(value)
                ? sheet.palette().ofValue(value)
                : sheet.palette().waiting();
    }

    private static String written(CompareSheet sheet, int unit, double value) {
        return sheet.frame().labels().ofNeuron(unit) ? Decimals.rounded(value, sheet.frame().digits()) : "";
    }

    private static void paint(CompareSheet sheet, Box box, Color fill, String value) {
        sheet.fill(box, fill, sheet.layout().showsNumbers() ? CORNER : 0);
        if (sheet.layout().showsNumbers()) {
            sheet.pen().setStroke(sheet.palette().neuronBorder());
            sheet.pen().setLineWidth(1.5);
            sheet.pen().strokeRoundRect(box.x(), box.y(), box.width(), box.height(), CORNER, CORNER);
            TextPainter.center(sheet.pen(), value, Fonts.number(box.height() > 30 ? 21 : 18),
                    sheet.palette().textOn(fill), box.centerX(), box.centerY(), box.width() - 6);
        }
    }
}
