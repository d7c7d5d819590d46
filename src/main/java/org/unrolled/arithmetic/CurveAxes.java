package org.unrolled.arithmetic;

import java.util.List;
import java.util.stream.IntStream;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;
import org.unrolled.model.network.Activation;
import org.unrolled.model.trace.ForwardTrace;

/**
 * The axes of the curve h = f(a), and where points lie on them. They hold every a of the sentence, so that they do not
 * move from word to word; for an unbounded f the scale of h grows with them.
 *
 * @param f the activation
 * @param box where the axes lie
 * @param most a runs from −most to most
 */
public record CurveAxes(Activation f, Box box, double most) {

    private static final double LEAST = 3;
    /** Where the slope is less than this share of the steepest, the activation is saturated. */
    private static final double FLAT = 0.1;
    private static final double MARGIN = 0.08;

    /** Axes for all steps of a trace; what overflowed has no place on them. */
    public static CurveAxes of(ForwardTrace trace, Box box) {
        double largest = trace.steps().stream()
                .flatMapToDouble(step -> step.a().stream())
                .filter(Double::isFinite)
                .map(Math::abs)
                .max()
                .orElse(0);
        return new CurveAxes(trace.rnn().hiddenActivation(), box, largest <= LEAST ? LEAST : rounded(largest));
    }

    /** The lowest h on the axes. */
    public double bottom() {
        return switch (f) {
            case TANH -> -1;
            case SIGMOID, RELU -> 0;
            case IDENTITY -> -most;
        };
    }

    /** The highest. */
    public double top() {
        return switch (f) {
            case TANH, SIGMOID -> 1;
            case RELU, IDENTITY -> most;
        };
    }

    /** Where a and h lie; past the ends at the ends. */
    public Point place(double a, double h) {
        double x = (Math.clamp(a, -most, most) + most) / (2 * most);
        double y = (Math.clamp(h, bottom(), top()) - bottom()) / (top() - bottom());
        double margin = box.height() * MARGIN;
        return new Point(box.x() + x * box.width(), box.bottom() - margin - y * (box.height() - 2 * margin));
    }

    /** The curve, a point for each of so many pieces of the axis. */
    public List<Point> curve(int pieces) {
        return IntStream.rangeClosed(0, pieces)
                .mapToDouble(i -> most * (2.0 * i / pieces - 1))
                .mapToObj(a -> place(a, f.of(a)))
                .toList();
    }

    /** f′(a), from h = f(a): 1 − h² of tanh, h (1 − h) of the sigmoid. */
    public static double slope(Activation f, double a, double h) {
        return switch (f) {
            case TANH -> 1 - h * h;
            case SIGMOID -> h * (1 - h);
            case RELU -> a > 0 ? 1 : 0;
            case IDENTITY -> 1;
        };
    }

    /** Whether the curve is so flat at a that hardly anything gets through. */
    public static boolean isSaturated(Activation f, double a) {
        return Math.abs(a) > saturationAbove(f) || f == Activation.RELU && a <= 0;
    }

    /** From which |a| on tanh and the sigmoid are saturated; infinite where nothing above zero is. */
    public static double saturationAbove(Activation f) {
        return switch (f) {
            // 1 − h² = FLAT.
            case TANH -> inverseTanh(Math.sqrt(1 - FLAT));
            // h (1 − h) = FLAT / 4, and the sigmoid of a is (1 + tanh(a / 2)) / 2.
            case SIGMOID -> 2 * inverseTanh(Math.sqrt(1 - FLAT));
            case RELU, IDENTITY -> Double.POSITIVE_INFINITY;
        };
    }

    private static double inverseTanh(double h) {
        return Math.log((1 + h) / (1 - h)) / 2;
    }

    /** The next of 1, 2, 5, 10, 20 … */
    private static double rounded(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double step : new double[] {1, 2, 5}) {
            if (value <= step * power) {
                return step * power;
            }
        }
        return Math.min(10 * power, Double.MAX_VALUE / 4);
    }
}
