package org.unrolled.view.diagram.folded;

import javafx.scene.canvas.GraphicsContext;
import org.unrolled.diagram.folded.FoldedEdges;
import org.unrolled.diagram.folded.FoldedLayout;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.UnitId;
import org.unrolled.view.diagram.paint.Sheet;
import org.unrolled.view.diagram.paint.UnitFace;
import org.unrolled.view.theme.Palette;

/** What the painters of the folded diagram work with. */
record FoldedSheet(
        GraphicsContext pen,
        DiagramFrame frame,
        FoldedLayout layout,
        FoldedEdges edges,
        Palette palette,
        Attention attention) implements Sheet {

    /** The time step that the one network is at; the first before the first word. */
    int t() {
        return Math.max(0, frame.currentStep());
    }

    @Override
    public UnitFace face(ForwardTrace trace, int t, int unit, Cursor done) {
        return UnitFace.ofFolded(trace, t, unit, done);
    }

    /** Every hidden neuron sends to every other and to the outputs. */
    @Override
    public boolean concerns(UnitId unit) {
        return true;
    }

    @Override
    public String outputIndex(int output) {
        return String.valueOf(output + 1);
    }
}
