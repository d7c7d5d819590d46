package org.unrolled.view.diagram.unrolled;

import javafx.scene.canvas.GraphicsContext;
import org.unrolled.diagram.unrolled.UnrolledEdges;
import org.unrolled.diagram.unrolled.UnrolledLayout;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.paint.Sheet;
import org.unrolled.view.diagram.paint.UnitFace;
import org.unrolled.view.theme.Palette;

/** What the painters of the unrolled diagram work with. */
record UnrolledSheet(
        GraphicsContext pen,
        DiagramFrame frame,
        UnrolledLayout layout,
        UnrolledEdges edges,
        Palette palette,
        Attention attention) implements Sheet {

    @Override
    public UnitFace face(ForwardTrace trace, int t, int unit, Cursor done) {
        return UnitFace.ofHidden(trace, t, unit, done);
    }

    @Override
    public String outputIndex(int output) {
        return layout.outputs() == 1 ? "" : String.valueOf(output + 1);
    }

    /** Where every word is read, each panel has an output of its own, and no pill. */
    @Override
    public boolean hasPill() {
        return layout.hasOutputPanel();
    }
}
