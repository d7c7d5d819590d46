package org.unrolled.view.weights;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.unrolled.diagram.Box;
import org.unrolled.view.Frame;
import org.unrolled.view.theme.Palette;

/** The part of the sheet that is in sight, painted. */
final class SheetCanvas extends Canvas {

    private Palette palette = Palette.LIGHT;

    /** Draws in these colours from now on. */
    void setPalette(Palette colors) {
        palette = colors;
    }

    /** Paints what is in sight so many times as large; beside it all stays clear. */
    void paint(Frame frame, SheetFit fit, Box seen, CellRange chosen, double scale) {
        GraphicsContext pen = getGraphicsContext2D();
        pen.save();
        pen.clearRect(0, 0, getWidth(), getHeight());
        pen.scale(scale, scale);
        pen.translate(-seen.x(), -seen.y());
        new WeightGridPainter(pen, frame, fit, seen, chosen, palette).paint();
        pen.restore();
        // The bars are translucent, and cells under them would be half cells.
        pen.clearRect(0, seen.height() * scale, getWidth(), getHeight());
        pen.clearRect(seen.width() * scale, 0, getWidth(), getHeight());
    }
}
