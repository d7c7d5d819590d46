package org.unrolled.view.compare;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.compare.CompareEdges;
import org.unrolled.diagram.compare.CompareLayout;
import org.unrolled.view.theme.Fonts;
import org.unrolled.view.theme.Palette;

/**
 * What the painters of the comparison work with.
 *
 * @param pen draws, in units of the layout
 * @param frame what to show
 * @param layout where it lies
 * @param edges where the edges run
 * @param palette the colours
 */
record CompareSheet(
        GraphicsContext pen, CompareFrame frame, CompareLayout layout, CompareEdges edges, Palette palette) {

    /** How strongly what has not happened yet is drawn. */
    static final double FAINT = 0.38;
    /** How strongly an edge is drawn while another one has the attention. */
    static final double DIMMED = 0.22;
    private static final double CORNER = 14;

    /** Text of a size, larger where all is seen smaller. */
    Font text(double size) {
        return Fonts.text(layout.type(size));
    }

    /** The same, standing out. */
    Font bold(double size) {
        return Fonts.bold(layout.type(size));
    }

    void fill(Box box, Color color) {
        fill(box, color, CORNER);
    }

    void fill(Box box, Color color, double corner) {
        pen.setFill(color);
        if (corner == 0) {
            pen.fillRect(box.x(), box.y(), box.width(), box.height());
        } else {
            pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), corner, corner);
        }
    }

    void border(Box box, Color color, double width) {
        pen.setStroke(color);
        pen.setLineWidth(width);
        pen.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), CORNER, CORNER);
    }

    /** A border of dots or dashes: what has no substance of its own. */
    void dottedBorder(Box box, Color color, double width, double... dashes) {
        pen.setLineDashes(dashes);
        border(box, color, width);
        pen.setLineDashes();
    }
}
