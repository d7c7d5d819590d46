package org.unrolled.view.diagram.paint;

import java.util.List;
import javafx.scene.paint.Color;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.Polygon;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.view.theme.Palette;

/**
 * How a weight looks as an edge, wherever it runs: colour by the sign of the weight, width by its size on a fixed scale.
 * A negative edge has a bar across it behind the arrowhead, one past the end of the scale a double bar in its middle.
 *
 * @param curve its way
 * @param group of what matrix it is
 * @param weight its weight
 * @param isCrowded whether it is one of so many that all are thinner
 * @param isRinged whether it is outlined
 */
public record EdgeShape(Curve curve, WeightGroup group, double weight, boolean isCrowded, boolean isRinged) {

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
    /** Straight lines to a bend: fewer where a thousand edges make one grey mesh anyway. */
    private static final int STEPS = 14;
    private static final double LINE = 12;
    private static final int CROWDED_STEPS = 7;

    /** Adds it to a batch. */
    public void addTo(EdgeBatch batch, Palette palette, double alpha) {
        double width = width(group, weight) * (isCrowded ? CROWDED : 1);
        Color color = palette.ofSign(weight);
        List<Point> line = curve.flattened(isCrowded ? CROWDED_STEPS : steps());
        if (isRinged) {
            batch.add(palette.text(), alpha, Polygon.ribbon(line, width + 4));
        }
        if (group == WeightGroup.WX) {
            curve.dashes(DASH, DASH_GAP).forEach(dash -> batch.add(color, alpha, Polygon.ribbon(dash, width)));
        } else {
            batch.add(color, alpha, Polygon.ribbon(line, width));
        }
        addHead(batch, color, alpha, width);
        if (Math.abs(weight) > SCALE_END) {
            addPastEnd(batch, palette.text(), alpha, width);
        }
    }

    /** A wide arc takes more lines to look round. */
    private int steps() {
        Box bounds = curve.bounds();
        return Math.max(STEPS, (int) ((bounds.width() + bounds.height()) / curve.pieces() / LINE));
    }

    /** The width of an edge, by |w| alone: editing one does not change how another looks. */
    static double width(WeightGroup group, double weight) {
        double size = Math.min(SCALE_END, Math.abs(weight));
        return group == WeightGroup.WX ? THIN + THIN_PER_WEIGHT * size : THICK + THICK_PER_WEIGHT * size;
    }

    private void addHead(EdgeBatch batch, Color color, double alpha, double width) {
        Point tip = curve.end();
        Point from = curve.points().get(curve.points().size() - 2);
        double half = 2.2 + width * 0.75;
        double length = 5.5 + width;
        batch.add(color, alpha, Polygon.arrowhead(tip, from, length, half));
        if (weight < 0) {
            // Before the hidden layer's border: on its green a bar would not be seen.
            double way = curve.length();
            List<Point> bar = List.of(curve.at(1 - (BAR_BEFORE_TIP + BAR / 2) / way),
                    curve.at(1 - (BAR_BEFORE_TIP - BAR / 2) / way));
            batch.add(color, alpha, Polygon.ribbon(bar, width + 9));
        }
    }

    private void addPastEnd(EdgeBatch batch, Color color, double alpha, double width) {
        double length = curve.length();
        for (double shift : new double[] {-3, 3}) {
            Point from = curve.at(0.5 + (shift - 0.9) / length);
            Point to = curve.at(0.5 + (shift + 0.9) / length);
            batch.add(color, alpha, Polygon.ribbon(List.of(from, to), width + 8));
        }
    }
}
