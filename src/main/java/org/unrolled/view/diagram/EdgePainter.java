package org.unrolled.view.diagram;

import java.util.List;
import org.unrolled.diagram.EdgeId;
import org.unrolled.model.walk.Part;

/** Draws edges, as far as the sentence has been read, and those forward that have the attention. */
final class EdgePainter {

    private static final double RESTING = 0.85;

    private EdgePainter() {
    }

    /** All edges into a time step and its output, as far as they have been reached. */
    static void paint(Sheet sheet, int t) {
        EdgeBatch batch = new EdgeBatch();
        add(sheet, batch, sheet.edges().wh(t), Part.WH);
        add(sheet, batch, sheet.edges().wx(t), Part.WX);
        add(sheet, batch, sheet.edges().wy(t), Part.OUTPUT);
        sheet.attention().lit(sheet.edges(), t).forEach(edge -> add(sheet, batch, edge, 1));
        batch.paint(sheet.pen());
    }

    /** Some edges, all as strong. */
    static void paint(Sheet sheet, List<EdgeId> edges, double alpha) {
        EdgeBatch batch = new EdgeBatch();
        edges.forEach(edge -> add(sheet, batch, edge, alpha));
        batch.paint(sheet.pen());
    }

    /** How strong an edge is at rest. */
    static double strength(Sheet sheet, EdgeId edge, Part part) {
        boolean isDone = sheet.frame().hasGone(edge.t(), part);
        // At the first step nothing comes from h₋₁ while it is zero, and its edges say so.
        boolean isIdle = edge.t() == 0 && part == Part.WH && sheet.edges().sent(edge) == 0;
        return isDone && !isIdle ? RESTING : Sheet.FAINT * (isDone ? 1 : 0.8);
    }

    private static void add(Sheet sheet, EdgeBatch batch, List<EdgeId> edges, Part part) {
        for (EdgeId edge : edges) {
            double alpha = strength(sheet, edge, part);
            if (sheet.attention().isSome()) {
                alpha = Math.min(alpha, Sheet.DIMMED);
            }
            if (!sheet.attention().lights(edge)) {
                add(sheet, batch, edge, alpha);
            }
        }
    }

    private static void add(Sheet sheet, EdgeBatch batch, EdgeId edge, double alpha) {
        boolean isRinged = sheet.attention().edge().map(e -> e.weight().equals(edge.weight())).orElse(false);
        if (sheet.frame().whatIfs().hiding(edge.weight().group()).isPresent()) {
            new CutEdge(sheet.edges().curve(edge), sheet.layout().isCompact(), isRinged)
                    .addTo(batch, sheet.palette(), alpha);
            return;
        }
        new EdgeShape(sheet.edges().curve(edge), edge.weight().group(), sheet.frame().trace().rnn().get(edge.weight()),
                sheet.layout().isCompact(), isRinged).addTo(batch, sheet.palette(), alpha);
    }
}
