package org.unrolled.view.diagram.unrolled;

import javafx.scene.canvas.GraphicsContext;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.unrolled.UnrolledChips;
import org.unrolled.model.walk.Part;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.theme.Fonts;

/** Draws the names of the weights on white chips: W with x, h or y. */
final class ChipPainter {

    private ChipPainter() {
    }

    /** The chips of a time step. */
    static void paint(UnrolledSheet sheet, int t) {
        UnrolledChips chips = new UnrolledChips(sheet.layout());
        paint(sheet, chips.wx(t), "x", sheet.frame().done().hasDone(t, Part.WX));
        paint(sheet, chips.wh(t), "h", sheet.frame().done().hasDone(t, Part.WH));
        if (sheet.layout().shape().reads().readsAt(t, sheet.layout().shape().length())) {
            paint(sheet, chips.wy(t), "y", sheet.frame().done().hasDone(t, Part.OUTPUT));
        }
    }

    private static void paint(UnrolledSheet sheet, Box box, String index, boolean isReached) {
        GraphicsContext pen = sheet.pen();
        pen.setGlobalAlpha(isReached ? 1 : 0.6);
        pen.setFill(sheet.palette().chip());
        pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 8, 8);
        TextPainter.symbol(pen, "W", index, "", Fonts.text(17), sheet.palette().text(), box.centerX(), box.centerY() - 1);
        pen.setGlobalAlpha(1);
    }
}
