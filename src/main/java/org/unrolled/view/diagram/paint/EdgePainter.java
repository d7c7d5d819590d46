package org.unrolled.view.diagram.paint;

import java.util.ArrayList;
import java.util.List;
import org.unrolled.diagram.EdgeId;
import org.unrolled.model.walk.Part;

/** Draws edges, as far as the sentence has been read, and those forward that have the attention. */
public final class EdgePainter {

    private static final double RESTING = 0.85;

    private EdgePainter() {
    }

    /**
     * An edge that does not light up, by all that its looks depend on besides its way.
     *
     * @param alpha how strong it is, 0 … 1
     */
    public record Resting(EdgeId edge, double weight, double alpha) {
    }

    /** All edges into a time step and its output, as far as they have been reached. */
    public static void paint(Sheet sheet, int t) {
        paintResting(sheet, resting(sheet, t));
        paintLit(sheet, t);
    }

    /** The edges into a time step and its output that do not light up, as far as they have been reached. */
    public static List<Resting> resting(Sheet sheet, int t) {
        List<Resting> resting = new ArrayList<>();
        add(sheet, resting, sheet.edges().wh(t), Part.WH);
        add(sheet, resting, sheet.edges().wx(t), Part.WX);
        add(sheet, resting, sheet.edges().wy(t), Part.OUTPUT);
        return resting;
    }

    /** Edges at rest. */
    public static void paintResting(Sheet sheet, List<Resting> resting) {
        EdgeBatch batch = new EdgeBatch();
        resting.forEach(edge -> add(sheet, batch, edge.edge(), edge.alpha()));
        batch.paint(sheet.pen());
    }

    /** The edges into a time step and its output that light up. */
    public static void paintLit(Sheet sheet, int t) {
        paint(sheet, sheet.attention().lit(sheet.edges(), t), 1);
    }

    /** Some edges, all as strong. */
    public static void paint(Sheet sheet, List<EdgeId> edges, double alpha) {
        EdgeBatch batch = new EdgeBatch();
        edges.forEach(edge -> add(sheet, batch, edge, alpha));
        batch.paint(sheet.pen());
    }

    /** How strong an edge is at rest. */
    public static double strength(Sheet sheet, EdgeId edge, Part part) {
        boolean isDone = sheet.frame().hasGone(edge.t(), part);
        // At the first step nothing comes from h₋₁ while it is zero, and its edges say so.
        boolean isIdle = edge.t() == 0 && part == Part.WH && sheet.edges().sent(edge) == 0;
        return isDone && !isIdle ? RESTING : Sheet.FAINT * (isDone ? 1 : 0.8);
    }

    private static void add(Sheet sheet, List<Resting> resting, List<EdgeId> edges, Part part) {
        for (EdgeId edge : edges) {
            double alpha = strength(sheet, edge, part);
            if (sheet.attention().isSome()) {
                alpha = Math.min(alpha, Sheet.DIMMED);
            }
            if (!sheet.attention().lights(edge)) {
                resting.add(new Resting(edge, sheet.frame().trace().rnn().get(edge.weight()), alpha));
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
