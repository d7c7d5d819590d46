package org.unrolled.view.diagram.paint;

import javafx.scene.canvas.GraphicsContext;
import org.unrolled.diagram.Edges;
import org.unrolled.diagram.Layout;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.UnitId;
import org.unrolled.view.theme.Palette;

/** What every painter works with, be the diagram folded or unrolled. */
public interface Sheet {

    /** How strongly what has not happened yet is drawn. */
    double FAINT = 0.38;
    /** How strongly an edge is drawn while another one has the attention. */
    double DIMMED = 0.22;

    /** Draws, in units of the diagram. */
    GraphicsContext pen();

    /** What to show. */
    DiagramFrame frame();

    /** Where it lies. */
    Layout layout();

    /** Where the edges run. */
    Edges edges();

    /** The colours. */
    Palette palette();

    /** What lights up. */
    Attention attention();

    /** What the box of a neuron says of a trace once so much is done. */
    UnitFace face(ForwardTrace trace, int t, int unit, Cursor done);

    /** Whether a box keeps its strength under what has the attention. */
    default boolean concerns(UnitId unit) {
        return attention().concerns(unit);
    }

    /** Whether what the network says stands in the pill of the read-out. */
    default boolean hasPill() {
        return true;
    }

    /** The index of an output's symbol. */
    String outputIndex(int output);
}
