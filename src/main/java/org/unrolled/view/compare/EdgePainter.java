package org.unrolled.view.compare;

import java.util.List;
import javafx.scene.paint.Color;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.Polygon;
import org.unrolled.model.compare.Row;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.view.diagram.paint.EdgeBatch;
import org.unrolled.view.diagram.paint.EdgeShape;

/** Draws the edges of the comparison, as far as each sentence has been read. */
final class EdgePainter {

    private static final double RESTING = 0.85;
    /** How much of a cut edge is left at each end. */
    private static final double STUB = 0.2;
    private static final double STUB_WIDTH = 2.5;

    private EdgePainter() {
    }

    /** The edges of the memory into a column; nothing in a gap, which they cross on their way to the next word. */
    static void paint(CompareSheet sheet, Row row, int column) {
        EdgeBatch batch = new EdgeBatch();
        for (EdgeId edge : sheet.edges().wh(row, column)) {
            double alpha = strength(sheet, row, edge, Part.WH);
            if (sheet.frame().isCut(row)) {
                addCut(batch, sheet.edges().curve(row, edge), sheet.palette().zeroEdge(), alpha);
            } else {
                add(sheet, batch, row, edge, alpha);
            }
        }
        batch.paint(sheet.pen());
    }

    /** The edges to a row's outputs. */
    static void paintOutputs(CompareSheet sheet, Row row) {
        EdgeBatch batch = new EdgeBatch();
        for (EdgeId edge : sheet.edges().wy(row, sheet.edges().lastColumn(row))) {
            add(sheet, batch, row, edge, strength(sheet, row, edge, Part.OUTPUT));
        }
        batch.paint(sheet.pen());
    }

    /** Some edges, all as strong. */
    static void paint(CompareSheet sheet, Row row, List<EdgeId> edges, double alpha) {
        EdgeBatch batch = new EdgeBatch();
        edges.forEach(edge -> add(sheet, batch, row, edge, alpha));
        batch.paint(sheet.pen());
    }

    private static double strength(CompareSheet sheet, Row row, EdgeId edge, Part part) {
        int t = sheet.frame().comparison().alignment().word(row, edge.t()).orElseThrow();
        Cursor done = sheet.frame().done(row);
        // At the first word nothing comes from h₋₁ while it is zero, and its edges say so.
        boolean isIdle = part == Part.WH && t == 0 && sheet.edges().product(row, edge) == 0;
        double strength = done.hasDone(t, part) && !isIdle ? RESTING : CompareSheet.FAINT * 0.8;
        boolean isDimmed = sheet.frame().attention().edge().isPresent() && !isRinged(sheet, edge);
        return isRinged(sheet, edge) ? 1 : isDimmed ? Math.min(strength, CompareSheet.DIMMED) : strength;
    }

    /** Every copy of the weight that has the attention, in both rows: it is the same one. */
    private static boolean isRinged(CompareSheet sheet, EdgeId edge) {
        return sheet.frame().attention().edge().map(e -> e.weight().equals(edge.weight())).orElse(false);
    }

    private static void add(CompareSheet sheet, EdgeBatch batch, Row row, EdgeId edge, double alpha) {
        WeightGroup group = edge.weight().group();
        double weight = sheet.frame().comparison().trace(row).rnn().get(edge.weight());
        new EdgeShape(sheet.edges().curve(row, edge), group, weight,
                !sheet.layout().showsNumbers(), isRinged(sheet, edge)).addTo(batch, sheet.palette(), alpha);
    }

    private static void addCut(EdgeBatch batch, Curve curve, Color color, double alpha) {
        List<Point> line = curve.flattened(20);
        int stub = (int) Math.max(2, STUB * line.size());
        batch.add(color, alpha, Polygon.ribbon(line.subList(0, stub), STUB_WIDTH));
        batch.add(color, alpha, Polygon.ribbon(line.subList(line.size() - stub, line.size()), STUB_WIDTH));
    }
}
