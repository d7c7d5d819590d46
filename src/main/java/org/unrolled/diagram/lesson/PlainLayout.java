package org.unrolled.diagram.lesson;

import java.util.List;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.Point;

/**
 * Where a plain network lies: its inputs in a column, the hidden units in another, and an edge from each to each.
 *
 * @param rows the boxes of the inputs, at least one
 * @param hidden how many hidden units, at least 1
 * @param width all of its width
 * @param height all of its height
 */
public record PlainLayout(List<InputRow> rows, int hidden, double width, double height) {

    private static final double MARGIN = 4;
    private static final double LEAST_ROW = 24;
    private static final double ROW_GAP = 4;
    private static final double MOST_ROW = 44;
    private static final double LEAST_INPUT = 142;
    private static final double MOST_INPUT = 208;
    private static final double INPUT_SHARE = 0.4;
    private static final double UNIT_WIDTH = 68;
    private static final double MOST_UNIT = 36;
    private static final double MOST_UNIT_PITCH = 60;
    private static final double LONGEST_EDGE = 340;

    /** How many boxes have room in a height. */
    public static int mostRows(double height) {
        return Math.max(4, (int) ((height - 2 * MARGIN + ROW_GAP) / (LEAST_ROW + ROW_GAP)));
    }

    /** The height that a network of so many boxes and units can fill. */
    public static double mostHeight(int rows, int hidden) {
        return 2 * MARGIN + Math.max(rows * (MOST_ROW + 2 * ROW_GAP), hidden * MOST_UNIT_PITCH);
    }

    /** The box of an input. */
    public Box input(int row) {
        double top = (height - rows.size() * pitch() + gap()) / 2;
        return new Box(MARGIN, top + row * pitch(), inputWidth(), pitch() - gap());
    }

    /** A hidden unit: wide enough for its value. */
    public Box unit(int index) {
        double pitch = Math.min(MOST_UNIT_PITCH, (height - 2 * MARGIN) / hidden);
        double size = Math.min(MOST_UNIT, pitch - 6);
        double left = Math.min(width - MARGIN - UNIT_WIDTH, MARGIN + inputWidth() + LONGEST_EDGE);
        double top = (height - hidden * pitch) / 2;
        return new Box(left, top + index * pitch + (pitch - size) / 2, UNIT_WIDTH, size);
    }

    /** The way of a weight from an input to a hidden unit. */
    public Curve edge(int row, int unit) {
        Box from = input(row);
        Box to = unit(unit);
        return Curve.across(new Point(from.right(), from.centerY()), new Point(to.x(), to.centerY()));
    }

    private double inputWidth() {
        return Math.clamp(width * INPUT_SHARE, Math.min(LEAST_INPUT, width / 2), MOST_INPUT);
    }

    private double pitch() {
        return Math.min(MOST_ROW + gap(), (height - 2 * MARGIN + gap()) / rows.size());
    }

    private double gap() {
        return rows.size() > 7 ? ROW_GAP : 2 * ROW_GAP;
    }
}
