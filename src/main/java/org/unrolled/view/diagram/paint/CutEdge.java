package org.unrolled.view.diagram.paint;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.Polygon;
import org.unrolled.view.theme.Palette;

/**
 * How an edge looks whose weight is not used: two stubs with a gap, each with a bar where it was cut.
 *
 * @param curve its way
 * @param isCrowded whether it is one of so many that all are thinner
 * @param isRinged whether it has the attention
 */
record CutEdge(Curve curve, boolean isCrowded, boolean isRinged) {

    /** How much of its way each stub takes. */
    private static final double STUB = 0.26;
    private static final double FAINT = 0.6;
    private static final double WIDTH = 2.4;
    private static final double BAR = 13;
    private static final int STEPS = 8;

    /** Adds it to a batch. */
    void addTo(EdgeBatch batch, Palette palette, double alpha) {
        double width = isRinged ? 2 * WIDTH : isCrowded ? WIDTH / 2 : WIDTH;
        Color color = palette.mutedText();
        for (double from : new double[] {0, 1 - STUB}) {
            batch.add(color, FAINT * alpha, Polygon.ribbon(piece(from, from + STUB), width));
        }
        if (!isCrowded) {
            double thick = WIDTH / curve.length();
            for (double at : new double[] {STUB, 1 - STUB}) {
                List<Point> bar = List.of(curve.at(at - thick / 2), curve.at(at + thick / 2));
                batch.add(color, alpha, Polygon.ribbon(bar, BAR));
            }
        }
    }

    private List<Point> piece(double from, double to) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(i -> curve.at(from + (to - from) * i / STEPS))
                .toList();
    }
}
