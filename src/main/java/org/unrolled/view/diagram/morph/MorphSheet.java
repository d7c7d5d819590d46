package org.unrolled.view.diagram.morph;

import javafx.scene.canvas.GraphicsContext;
import org.unrolled.diagram.morph.MorphEdges;
import org.unrolled.diagram.morph.MorphLayout;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.paint.Sheet;
import org.unrolled.view.diagram.paint.UnitFace;
import org.unrolled.view.theme.Palette;

/**
 * What the painter of the way between both diagrams works with.
 *
 * @param folded the colours of the folded diagram
 * @param palette those on the way to the unrolled one's
 * @param share 0 folded … 1 unrolled
 */
record MorphSheet(
        GraphicsContext pen,
        DiagramFrame frame,
        MorphLayout layout,
        MorphEdges edges,
        Palette folded,
        Palette palette,
        double share) implements Sheet {

    @Override
    public Attention attention() {
        return Attention.NONE;
    }

    /** The copy that stands for the one network speaks as it does until half of the way is gone. */
    @Override
    public UnitFace face(ForwardTrace trace, int t, int unit, Cursor done) {
        return share < 0.5 && t == frame.currentStep()
                ? UnitFace.ofFolded(trace, t, unit, done)
                : UnitFace.ofHidden(trace, t, unit, done);
    }

    @Override
    public String outputIndex(int output) {
        return share < 0.5 || layout.outputs() > 1 ? String.valueOf(output + 1) : "";
    }
}
