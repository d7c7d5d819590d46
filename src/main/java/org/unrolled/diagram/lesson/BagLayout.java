package org.unrolled.diagram.lesson;

import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.Point;

/**
 * Where a small feed-forward network lies: inputs at the left, one hidden layer, outputs at the right.
 *
 * @param inputs how many inputs are shown
 * @param hidden H
 * @param outputs how many outputs are shown
 * @param width of the picture
 * @param height of the picture
 */
public record BagLayout(int inputs, int hidden, int outputs, double width, double height) {

    private static final double EDGE = 2;
    private static final double GAP = 6;
    private static final double TALLEST = 38;
    private static final double TALLEST_OUTPUT = 52;
    private static final double LARGEST = 32;

    /** The height that so many inputs like to have. */
    public static double preferredHeight(int inputs) {
        return 2 * EDGE + Math.max(4, inputs) * 36;
    }

    /** The height below which they cannot be read. */
    public static double leastHeight(int inputs) {
        return 2 * EDGE + Math.max(4, inputs) * 27;
    }

    /** An input: its word, and how often it occurs. */
    public Box input(int index) {
        Box row = row(index, inputs, TALLEST);
        return new Box(EDGE, row.y(), boxWidth(), row.height());
    }

    /** A hidden neuron. */
    public Box hidden(int index) {
        Box row = row(index, hidden, TALLEST);
        double size = Math.min(row.height(), LARGEST);
        double x = EDGE + boxWidth() + (output(0).x() - EDGE - boxWidth()) * 0.5;
        return new Box(x - size / 2, row.centerY() - size / 2, size, size);
    }

    /** An output: its label and its probability. */
    public Box output(int index) {
        Box row = row(index, outputs, TALLEST_OUTPUT);
        double outputWidth = Math.clamp(width * 0.26, 84, 150);
        return new Box(width - EDGE - outputWidth, row.y(), outputWidth, row.height());
    }

    /** The way from an input to a hidden neuron. */
    public Curve toHidden(int index, int input) {
        return edge(input(input), hidden(index));
    }

    /** The way from a hidden neuron to an output. */
    public Curve toOutput(int index, int from) {
        return edge(hidden(from), output(index));
    }

    private static Curve edge(Box from, Box to) {
        return Curve.through(0, new Point(from.right(), from.centerY()), new Point(to.x(), to.centerY()));
    }

    private double boxWidth() {
        return Math.clamp(width * 0.3, 88, 170);
    }

    /** Rows around the middle, none taller than it need be. */
    private Box row(int index, int count, double tallest) {
        double pitch = Math.min(tallest + GAP, (height - 2 * EDGE) / count);
        double top = (height - count * pitch) / 2;
        double gap = Math.min(GAP, pitch * 0.15);
        return new Box(0, top + index * pitch + gap / 2, width, pitch - gap);
    }
}
