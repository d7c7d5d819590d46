package org.unrolled.view.diagram.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.unrolled.diagram.Box;

/** Draws the box of a panel or a layer, its corners round. */
public final class BoxPainter {

    private static final double CORNER = 16;

    private BoxPainter() {
    }

    /** What is inside. */
    public static void fill(GraphicsContext pen, Box box, Color color) {
        pen.setFill(color);
        pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), CORNER, CORNER);
    }

    /** The line round it. */
    public static void border(GraphicsContext pen, Box box, Color color, double width) {
        pen.setStroke(color);
        pen.setLineWidth(width);
        pen.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), CORNER, CORNER);
    }
}
