package org.unrolled.view.diagram;

import javafx.scene.canvas.GraphicsContext;
import org.unrolled.diagram.unrolled.UnrolledEdges;
import org.unrolled.diagram.unrolled.UnrolledLayout;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.view.theme.Palette;

/** What the painters of the unrolled diagram work with. */
record UnrolledSheet(
        GraphicsContext pen,
        DiagramFrame frame,
        UnrolledLayout layout,
        UnrolledEdges edges,
        Palette palette,
        Attention attention) implements Sheet {

    UnrolledSheet on(GraphicsContext other) {
        return new UnrolledSheet(other, frame, layout, edges, palette, attention);
    }

    @Override
    public UnitFace face(ForwardTrace trace, int t, int unit, Cursor done) {
        return UnitFace.ofHidden(trace, t, unit, done);
    }

    @Override
    public String outputIndex(int output) {
        return layout.outputs() == 1 ? "" : String.valueOf(output + 1);
    }
}
