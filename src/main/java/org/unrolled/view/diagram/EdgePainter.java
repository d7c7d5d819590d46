package org.unrolled.view.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.Polygon;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.walk.Part;

/**
 * Draws edges: colour by the sign of the weight, width by its size on a fixed scale. A negative edge has a bar across
 * it behind the arrowhead, one past the end of the scale a double bar in its middle.
 */
final class EdgePainter {

    /** The largest |w| with a width of its own. */
    static final double SCALE_END = 3;
    private static final double THICK = 1.6;
    private static final double THICK_PER_WEIGHT = 2.1;
    private static final double THIN = 1.2;
    private static final double THIN_PER_WEIGHT = 0.9;
    private static final double DASH = 7;
    private static final double DASH_GAP = 5;
    private static final double BAR = 2.6;
    private static final double BAR_BEFORE_TIP = 24;
    /** How much thinner all edges are where they are many. */
    private static final double CROWDED = 0.55;
    private static final double RESTING = 0.85;
    /** Straight lines to a bend: fewer where a thousand edges make one grey mesh anyway. */
    private static final int STEPS = 14;
    private static final int CROWDED_STEPS = 7;

    private EdgePainter() {
    }

    /**
     * An edge at rest, by all that its looks depend on.
     *
     * @param place which of the outputs shown it leads to, for an edge of Wy
     */
    record Resting(EdgeId edge, double weight, double alpha, int place) {
    }

    /** The edges into some time steps and their outputs that do not light up, as far as they have been reached. */
    static List<Resting> resting(Sheet sheet, int first, int last) {
        List<Resting> resting = new ArrayList<>();
        for (int t = first; t <= last; t++) {
            add(sheet, resting, sheet.edges().wh(t), t, Part.WH);
            add(sheet, resting, sheet.edges().wx(t), t, Part.WX);
            add(sheet, resting, sheet.edges().wy(t), t, Part.OUTPUT);
        }
        return resting;
    }

    /** Edges at rest, those of each time step together. */
    static void paintResting(Sheet sheet, List<Resting> resting) {
        resting.stream()
                .collect(Collectors.groupingBy(edge -> edge.edge().t(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(step -> {
                    EdgeBatch batch = new EdgeBatch();
                    step.forEach(edge -> add(sheet, batch, edge.edge(), edge.alpha()));
                    batch.paint(sheet.pen());
                });
    }

    /** The edges into a time step that light up. */
    static void paintLit(Sheet sheet, int t) {
        paint(sheet, sheet.attention().lit(sheet.edges(), t), 1);
    }

    /** Some edges, all as strong. */
    static void paint(Sheet sheet, List<EdgeId> edges, double alpha) {
        EdgeBatch batch = new EdgeBatch();
        edges.forEach(edge -> add(sheet, batch, edge, alpha));
        batch.paint(sheet.pen());
    }

    private static void add(Sheet sheet, List<Resting> resting, List<EdgeId> edges, int t, Part part) {
        boolean isDone = sheet.frame().done().hasDone(t, part);
        for (EdgeId edge : edges) {
            // At the first step nothing comes from h₋₁ while it is zero, and its edges say so.
            boolean isIdle = t == 0 && part == Part.WH && sheet.edges().sent(edge) == 0;
            double alpha = isDone && !isIdle ? RESTING : Sheet.FAINT * (isDone ? 1 : 0.8);
            if (sheet.attention().isSome()) {
                alpha = Math.min(alpha, Sheet.DIMMED);
            }
            if (!sheet.attention().lights(edge)) {
                int place = part == Part.OUTPUT ? sheet.edges().shownOutputs(t).indexOf(edge.weight().row()) : 0;
                resting.add(new Resting(edge, sheet.frame().trace().rnn().get(edge.weight()), alpha, place));
            }
        }
    }

    private static void add(Sheet sheet, EdgeBatch batch, EdgeId edge, double alpha) {
        double weight = sheet.frame().trace().rnn().get(edge.weight());
        Curve curve = sheet.edges().curve(edge);
        boolean isCrowded = sheet.layout().isCompact();
        double width = width(edge.weight().group(), weight) * (isCrowded ? CROWDED : 1);
        Color color = sheet.palette().ofSign(weight);
        List<Point> line = curve.flattened(isCrowded ? CROWDED_STEPS : STEPS);
        if (sheet.attention().edge().map(e -> e.weight().equals(edge.weight())).orElse(false)) {
            batch.add(sheet.palette().text(), alpha, Polygon.ribbon(line, width + 4));
        }
        if (edge.weight().group() == WeightGroup.WX) {
            curve.dashes(DASH, DASH_GAP).forEach(dash -> batch.add(color, alpha, Polygon.ribbon(dash, width)));
        } else {
            batch.add(color, alpha, Polygon.ribbon(line, width));
        }
        addHead(batch, curve, color, alpha, width, weight < 0);
        if (Math.abs(weight) > SCALE_END) {
            addPastEnd(batch, curve, sheet.palette().text(), alpha, width);
        }
    }

    /** The width of an edge, by |w| alone: editing one does not change how another looks. */
    static double width(WeightGroup group, double weight) {
        double size = Math.min(SCALE_END, Math.abs(weight));
        return group == WeightGroup.WX ? THIN + THIN_PER_WEIGHT * size : THICK + THICK_PER_WEIGHT * size;
    }

    /** Every edge arrives horizontally, so its head needs no turning but left or right. */
    private static void addHead(
            EdgeBatch batch, Curve curve, Color color, double alpha, double width, boolean isNegative) {
        Point tip = curve.end();
        double direction = Math.signum(tip.x() - curve.points().get(curve.points().size() - 2).x());
        double half = 2.2 + width * 0.75;
        double length = 5.5 + width;
        batch.add(color, alpha, Polygon.arrowhead(tip, direction, length, half));
        if (isNegative) {
            // Before the hidden layer's border: on its green a bar would not be seen.
            Point bar = curve.at(1 - BAR_BEFORE_TIP / curve.length());
            batch.add(color, alpha, Polygon.of(
                    new Box(bar.x() - BAR / 2, bar.y() - width / 2 - 4.5, BAR, width + 9)));
        }
    }

    private static void addPastEnd(EdgeBatch batch, Curve curve, Color color, double alpha, double width) {
        double length = curve.length();
        for (double shift : new double[] {-3, 3}) {
            Point from = curve.at(0.5 + (shift - 0.9) / length);
            Point to = curve.at(0.5 + (shift + 0.9) / length);
            batch.add(color, alpha, Polygon.ribbon(List.of(from, to), width + 8));
        }
    }
}
