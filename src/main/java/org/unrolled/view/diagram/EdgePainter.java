package org.unrolled.view.diagram;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Point;
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
    /** How much thinner all edges are where they are many. */
    private static final double CROWDED = 0.55;
    private static final double RESTING = 0.85;

    private EdgePainter() {
    }

    /** All edges into a time step and its output, as far as they have been reached. */
    static void paint(Sheet sheet, int t) {
        paint(sheet, sheet.edges().wh(t), t, Part.WH);
        paint(sheet, sheet.edges().wx(t), t, Part.WX);
        paint(sheet, sheet.edges().wy(t), t, Part.OUTPUT);
    }

    private static void paint(Sheet sheet, List<EdgeId> edges, int t, Part part) {
        boolean isDone = sheet.frame().done().hasDone(t, part);
        for (EdgeId edge : edges) {
            // At the first step nothing comes from h₋₁ while it is zero, and its edges say so.
            boolean isIdle = t == 0 && part == Part.WH && sheet.edges().sent(edge) == 0;
            double alpha = isDone && !isIdle ? RESTING : Sheet.FAINT * (isDone ? 1 : 0.8);
            if (sheet.attention().isSome()) {
                alpha = sheet.attention().lights(edge) ? 1 : Math.min(alpha, Sheet.DIMMED);
            }
            paint(sheet, edge, alpha);
        }
    }

    /** One edge. */
    static void paint(Sheet sheet, EdgeId edge, double alpha) {
        GraphicsContext pen = sheet.pen();
        double weight = sheet.frame().trace().rnn().get(edge.weight());
        Curve curve = sheet.edges().curve(edge);
        double width = width(edge.weight().group(), weight) * (sheet.layout().isCompact() ? CROWDED : 1);
        boolean isLit = sheet.attention().edge().map(e -> e.weight().equals(edge.weight())).orElse(false);
        pen.setGlobalAlpha(alpha);
        pen.setLineCap(StrokeLineCap.BUTT);
        if (isLit) {
            pen.setStroke(sheet.palette().text());
            pen.setLineDashes();
            stroke(pen, curve, width + 4);
        }
        Color color = sheet.palette().ofSign(weight);
        pen.setStroke(color);
        if (edge.weight().group() == WeightGroup.WX) {
            pen.setLineDashes(7, 5);
        } else {
            pen.setLineDashes();
        }
        stroke(pen, curve, width);
        pen.setLineDashes();
        paintHead(pen, curve, color, width, weight < 0);
        if (Math.abs(weight) > SCALE_END) {
            paintPastEnd(pen, curve, sheet.palette().text(), width);
        }
        pen.setGlobalAlpha(1);
    }

    /** The width of an edge, by |w| alone: editing one does not change how another looks. */
    static double width(WeightGroup group, double weight) {
        double size = Math.min(SCALE_END, Math.abs(weight));
        return group == WeightGroup.WX ? THIN + THIN_PER_WEIGHT * size : THICK + THICK_PER_WEIGHT * size;
    }

    private static void stroke(GraphicsContext pen, Curve curve, double width) {
        List<Point> points = curve.points();
        pen.setLineWidth(width);
        pen.beginPath();
        pen.moveTo(points.getFirst().x(), points.getFirst().y());
        for (int i = 1; i < points.size(); i += 3) {
            pen.bezierCurveTo(points.get(i).x(), points.get(i).y(), points.get(i + 1).x(), points.get(i + 1).y(),
                    points.get(i + 2).x(), points.get(i + 2).y());
        }
        pen.stroke();
    }

    /** Every edge arrives horizontally, so its head needs no turning but left or right. */
    private static void paintHead(GraphicsContext pen, Curve curve, Color color, double width, boolean isNegative) {
        Point tip = curve.end();
        List<Point> points = curve.points();
        double direction = Math.signum(tip.x() - points.get(points.size() - 2).x());
        double half = 2.2 + width * 0.75;
        double length = 5.5 + width;
        pen.setFill(color);
        pen.fillPolygon(new double[] {tip.x(), tip.x() - direction * length, tip.x() - direction * length},
                new double[] {tip.y(), tip.y() - half, tip.y() + half}, 3);
        if (isNegative) {
            double x = tip.x() - direction * (length + 4);
            pen.setLineWidth(2.4);
            pen.strokeLine(x, tip.y() - half - 1.5, x, tip.y() + half + 1.5);
        }
    }

    private static void paintPastEnd(GraphicsContext pen, Curve curve, Color color, double width) {
        Point middle = curve.at(0.5);
        Point next = curve.at(0.53);
        double length = middle.distance(next);
        double across = (width / 2 + 4) / length;
        double dx = next.x() - middle.x();
        double dy = next.y() - middle.y();
        pen.setStroke(color);
        pen.setLineWidth(1.8);
        for (double shift : new double[] {-0.5, 0.5}) {
            double x = middle.x() + shift * 6 * dx / length;
            double y = middle.y() + shift * 6 * dy / length;
            pen.strokeLine(x - dy * across, y + dx * across, x + dy * across, y - dx * across);
        }
    }
}
