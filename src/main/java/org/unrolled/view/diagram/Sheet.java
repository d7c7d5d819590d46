package org.unrolled.view.diagram;

import javafx.scene.canvas.GraphicsContext;
import org.unrolled.diagram.UnrolledEdges;
import org.unrolled.diagram.UnrolledLayout;
import org.unrolled.view.theme.Palette;

/**
 * What every painter works with.
 *
 * @param pen draws, in units of the diagram
 * @param frame what to show
 * @param layout where it lies
 * @param edges where the edges run
 * @param palette the colours
 * @param attention what lights up
 */
record Sheet(
        GraphicsContext pen,
        DiagramFrame frame,
        UnrolledLayout layout,
        UnrolledEdges edges,
        Palette palette,
        Attention attention) {

    /** How strongly what has not happened yet is drawn. */
    static final double FAINT = 0.38;
    /** How strongly an edge is drawn while another one has the attention. */
    static final double DIMMED = 0.22;

    Sheet on(GraphicsContext other) {
        return new Sheet(other, frame, layout, edges, palette, attention);
    }
}
