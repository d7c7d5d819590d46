package org.unrolled.diagram.folded;

import java.util.List;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.NeuronSize;
import org.unrolled.diagram.Point;

/**
 * The ways of Wh in the folded diagram: a loop above its own neuron; from one neuron to another an arc down at the
 * right of the neurons, or up at their left, farther out the farther it leads. Where neurons are few every arc has a
 * lane of its own, wide enough for the names of all.
 *
 * @param count H, the number of neurons
 * @param neuron how large they are
 * @param chip how large a name is
 */
record FoldedLoops(int count, NeuronSize neuron, NameChip chip) {

    /** With more neurons than these the arcs' names have no room beside each other. */
    private static final int MOST_NAMED = 3;
    private static final double HEIGHT = 52;
    private static final double COMPACT_HEIGHT = 17;
    private static final double GAP = 14;
    private static final double BEND = 24;
    /** Where a name stands under the neuron above it: beside the tag of the bias. */
    private static final double BELOW_NEURON = 25;

    /** Whether the arcs from one neuron to another have room for all their names at once. */
    boolean areNamed() {
        return count <= MOST_NAMED;
    }

    /** Above each neuron: its loop, with the name in it, or where it is low on its top. */
    double roomAbove() {
        return neuron.isCompact() ? COMPACT_HEIGHT + NameChip.HEIGHT / 2 + 2 : HEIGHT + 6;
    }

    /** Beside the neurons: the arcs, with their names. */
    double lane() {
        if (count == 1) {
            return 18;
        }
        return reach(count - 1) + (areNamed() ? chip.tallWidth() / 2 + 8 : GAP);
    }

    /** The way from one neuron to another, or to itself. */
    Curve way(Box source, Box target, int distance) {
        if (distance == 0) {
            return loop(source);
        }
        boolean isDown = distance > 0;
        double x = isDown ? source.right() : source.x();
        double out = (isDown ? 1 : -1) * reach(Math.abs(distance));
        if (!areNamed()) {
            double leave = source.y() + source.height() * (isDown ? 0.82 : 0.18);
            double arrive = target.y() + target.height() * (isDown ? 0.18 : 0.82);
            double bend = x + out * 4 / 3;
            return new Curve(List.of(new Point(x, leave), new Point(bend, leave), new Point(bend, arrive),
                    new Point(x, arrive)));
        }
        // The near arc touches its neurons outside of the far one, so that the two do not cross.
        double touch = Math.abs(distance) == 1 ? 0.14 : 0.23;
        double leave = source.y() + source.height() * (isDown ? 1 - touch : touch);
        double arrive = target.y() + target.height() * (isDown ? touch : 1 - touch);
        return Curve.through(BEND, new Point(x, leave), new Point(x + out, leave), new Point(x + out, arrive),
                new Point(x, arrive));
    }

    /**
     * Where the name of a way stands: in its loop or on it, or on its arc next to where it leaves.
     *
     * @param upper the neuron above the first gap that the arc passes
     */
    Box name(Box source, Box target, int distance, Box upper) {
        if (distance == 0 && !neuron.isCompact()) {
            return chip.at(new Point(source.centerX(), source.y() - HEIGHT / 2));
        }
        if (distance == 0 || !areNamed()) {
            return chip.at(way(source, target, distance).at(0.5));
        }
        double x = distance > 0 ? source.right() + reach(distance) : source.x() - reach(-distance);
        return chip.tallAt(new Point(x, upper.bottom() + BELOW_NEURON));
    }

    private Curve loop(Box neuronBox) {
        double up = neuronBox.y() - (neuron.isCompact() ? COMPACT_HEIGHT : HEIGHT) * 4 / 3;
        double foot = neuronBox.width() * 0.26;
        double wide = neuron.isCompact() ? neuronBox.width() * 0.62 : chip.width() * 2;
        double middle = neuronBox.centerX();
        return new Curve(List.of(new Point(middle + foot, neuronBox.y()), new Point(middle + wide, up),
                new Point(middle - wide, up), new Point(middle - foot, neuronBox.y())));
    }

    /** How far out an arc runs: a near one leaves room for its name, a far one runs past that. */
    private double reach(int distance) {
        if (areNamed()) {
            return GAP + chip.tallWidth() / 2 + (chip.tallWidth() + 8) * (distance - 1);
        }
        double near = chip.width() / 2 + 12;
        return distance == 1 ? near : near + (chip.width() / 2 + 8) * (distance - 1) / Math.max(1.0, count - 2);
    }
}
