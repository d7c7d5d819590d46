package org.unrolled.view.diagram.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.unrolled.diagram.Box;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.diagram.UnitId;
import org.unrolled.view.theme.Fonts;
import org.unrolled.view.theme.Palette;

/** Draws the boxes that hold a number: hidden neurons and h₋₁. */
public final class UnitPainter {

    private static final double CORNER = 18;
    private static final double NAME_SIZE = 17;
    private static final double VALUE_SIZE = 20;
    /** Where the two addends of a sum stand in a box, as shares of its height. */
    static final double FIRST_LINE = 0.28;
    static final double SECOND_LINE = 0.7;
    private static final double FORMER_SIZE = 16;
    /** In a box that is lower than this, name and value share a line. */
    private static final double LOW = 50;

    private UnitPainter() {
    }

    /** A hidden neuron as far as the step has got. */
    public static void paintHidden(Sheet sheet, int t, int unit) {
        Cursor done = sheet.frame().doneOf(t, unit);
        UnitFace face = face(sheet, t, unit, done);
        String former = sheet.frame().before()
                .map(before -> former(sheet, sheet.face(before, t, unit, done), face))
                .orElse("");
        paint(sheet, sheet.layout().neuron(t, unit), face, fill(sheet.palette(), face),
                (face.value().isPresent() ? 1 : Sheet.FAINT + 0.2) * attention(sheet, UnitId.hidden(t, unit)), former);
        if (sheet.layout().showsBiases() && !face.isSilent()) {
            BiasPainter.paint(sheet, sheet.layout().bias(t, unit), WeightId.bh(unit),
                    sheet.frame().done().hasDone(t, Part.SUM) ? 1 : Sheet.FAINT + 0.3);
        }
    }

    /** A number of h₋₁. */
    public static void paintStart(Sheet sheet, Box box, int unit) {
        UnitFace face = UnitFace.ofStart(sheet.frame().trace(), unit)
                .silent(!sheet.frame().labels().ofNeuron(unit));
        String former = sheet.frame().before()
                .map(before -> former(sheet, UnitFace.ofStart(before, unit), face))
                .orElse("");
        paint(sheet, box, face, fill(sheet.palette(), face),
                attention(sheet, UnitId.start(unit)), former);
    }

    private static double attention(Sheet sheet, UnitId unit) {
        return sheet.concerns(unit) ? 1 : 0.5;
    }

    /** What a neuron's box says, and whether its number is written. */
    static UnitFace face(Sheet sheet, int t, int unit, Cursor done) {
        return sheet.face(sheet.frame().trace(), t, unit, done).silent(!sheet.frame().labels().ofNeuron(unit));
    }

    /** The fill of a face: the state's colour, or that of a neuron without one yet. */
    public static Color fill(Palette palette, UnitFace face) {
        return face.isState() || face.value().isPresent() && !Double.isFinite(face.value().getAsDouble())
                ? palette.ofValue(face.value().getAsDouble())
                : palette.waiting();
    }

    /** A box whose number is being made: nothing in it but its name. */
    static void paintEmpty(Sheet sheet, Box box, UnitFace face) {
        paint(sheet, box, face.withoutValue(), sheet.palette().waiting(), 1, "", "");
    }

    /** A box with what it says. */
    public static void paint(Sheet sheet, Box box, UnitFace face, Color fill, double alpha, String former) {
        paint(sheet, box, face, fill, alpha, former, face.isSilent() ? "" : face.value().isPresent()
                ? Decimals.rounded(face.value().getAsDouble(), sheet.frame().digits())
                : Messages.text("diagram.unknown"));
    }

    private static void paint(
            Sheet sheet, Box box, UnitFace face, Color fill, double alpha, String former, String value) {
        GraphicsContext pen = sheet.pen();
        pen.setGlobalAlpha(alpha);
        pen.setFill(fill);
        pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), CORNER, CORNER);
        pen.setStroke(sheet.palette().neuronBorder());
        pen.setLineWidth(1.5);
        pen.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), CORNER, CORNER);
        Color text = sheet.palette().textOn(fill);
        boolean isLow = box.height() < LOW;
        if (isLow && !former.isEmpty()) {
            TextPainter.center(pen, Messages.text("diagram.change", former, value), Fonts.number(FORMER_SIZE), text,
                    box.centerX(), box.centerY(), box.width() - 8);
        } else if (isLow) {
            TextPainter.symbolAt(pen, face.base(), face.index(), face.factor(), Fonts.text(NAME_SIZE), text, box.x() + 10,
                    box.centerY() - 2);
            double size = Math.min(VALUE_SIZE, VALUE_SIZE * (box.width() - 64) / TextPainter.width(value,
                    Fonts.number(VALUE_SIZE)));
            TextPainter.right(pen, value, Fonts.number(size), text, box.right() - 10, box.centerY());
        } else if (face.addend().isPresent() && !face.isSilent()) {
            paintAddends(sheet, box, face, text);
        } else {
            boolean hasFormer = !former.isEmpty();
            double up = hasFormer ? 0.22 : 0.3;
            TextPainter.symbol(pen, face.base(), face.index(), face.factor(), Fonts.text(NAME_SIZE), text, box.centerX(),
                    box.y() + box.height() * up);
            TextPainter.center(pen, value, Fonts.number(VALUE_SIZE), text, box.centerX(),
                    box.y() + box.height() * (hasFormer ? 0.52 : 0.67), box.width() - 6);
            if (hasFormer) {
                TextPainter.center(pen, Messages.text("diagram.was", former), Fonts.text(FORMER_SIZE), text,
                        box.centerX(), box.y() + box.height() * 0.82, box.width() - 6);
            }
        }
        pen.setGlobalAlpha(1);
    }

    /** The word's share, and under it the memory's, as a sum is written; the bias stands below on its tag. */
    private static void paintAddends(Sheet sheet, Box box, UnitFace face, Color text) {
        int digits = sheet.frame().digits();
        TextPainter.center(sheet.pen(), Decimals.rounded(face.addend().getAsDouble(), digits),
                Fonts.number(VALUE_SIZE), text, box.centerX(), box.y() + box.height() * FIRST_LINE, box.width() - 6);
        TextPainter.center(sheet.pen(), Decimals.signed(face.value().getAsDouble(), digits),
                Fonts.number(VALUE_SIZE), text, box.centerX(), box.y() + box.height() * SECOND_LINE, box.width() - 6);
    }

    /** The former value where an edit changed what is printed, else nothing. */
    private static String former(Sheet sheet, UnitFace then, UnitFace now) {
        if (now.isSilent() || now.value().isEmpty() || then.value().isEmpty()) {
            return "";
        }
        String was = Decimals.rounded(then.value().getAsDouble(), sheet.frame().digits());
        return was.equals(Decimals.rounded(now.value().getAsDouble(), sheet.frame().digits())) ? "" : was;
    }
}
