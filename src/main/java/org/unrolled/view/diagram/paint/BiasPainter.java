package org.unrolled.view.diagram.paint;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import org.unrolled.diagram.Box;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.theme.Fonts;

/** Draws the bias of a neuron or an output on the tag under it, after an edit with what it was before. */
public final class BiasPainter {

    private static final double NAME_SIZE = 17;
    private static final double VALUE_SIZE = 16;
    /** What it was and what it is need more room than one of them: as much as there is beside the loops' names. */
    private static final double CHANGED_WIDTH = 110;

    private BiasPainter() {
    }

    /** The tag of a bias. */
    static void paint(Sheet sheet, Box tag, WeightId bias, double alpha) {
        GraphicsContext pen = sheet.pen();
        pen.setGlobalAlpha(alpha);
        String value = value(sheet.frame(), bias);
        Optional<String> former = former(sheet.frame(), bias);
        if (former.isPresent()) {
            paintChange(sheet, wide(tag), Messages.text("diagram.change", former.get(), value));
        } else {
            fill(sheet, tag);
            TextPainter.symbolAt(pen, "b", bias.group() == WeightGroup.BH ? "h" : "y", "", Fonts.text(NAME_SIZE),
                    sheet.palette().text(), tag.x() + 6, tag.centerY() - 2);
            double room = tag.width() - 32;
            double size = Math.min(VALUE_SIZE, VALUE_SIZE * room / TextPainter.width(value, Fonts.number(VALUE_SIZE)));
            TextPainter.right(pen, value, Fonts.number(size), sheet.palette().text(), tag.right() - 5, tag.centerY());
        }
        pen.setGlobalAlpha(1);
    }

    /** The tag of a bias whose number is on its way: a name beside it would be under it. */
    static void paintBlank(Sheet sheet, Box tag, WeightId bias) {
        fill(sheet, place(sheet.frame(), tag, bias));
    }

    /** Where a tag lies now: it is wider while it says what its bias was. */
    public static Box place(DiagramFrame frame, Box tag, WeightId bias) {
        return former(frame, bias).isPresent() ? wide(tag) : tag;
    }

    private static String value(DiagramFrame frame, WeightId bias) {
        return Decimals.rounded(frame.trace().rnn().get(bias), frame.digits());
    }

    /** What an edit changed it from, where that is written otherwise. */
    private static Optional<String> former(DiagramFrame frame, WeightId bias) {
        return frame.before()
                .map(before -> Decimals.rounded(before.rnn().get(bias), frame.digits()))
                .filter(was -> !was.equals(value(frame, bias)));
    }

    private static Box wide(Box tag) {
        return new Box(tag.centerX() - CHANGED_WIDTH / 2, tag.y(), CHANGED_WIDTH, tag.height());
    }

    private static void paintChange(Sheet sheet, Box tag, String change) {
        fill(sheet, tag);
        TextPainter.center(sheet.pen(), change, Fonts.number(VALUE_SIZE), sheet.palette().text(), tag.centerX(),
                tag.centerY(), tag.width() - 4);
    }

    private static void fill(Sheet sheet, Box tag) {
        sheet.pen().setFill(sheet.palette().chip());
        sheet.pen().fillRoundRect(tag.x(), tag.y(), tag.width(), tag.height(), 8, 8);
    }
}
