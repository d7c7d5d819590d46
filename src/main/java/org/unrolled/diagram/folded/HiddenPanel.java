package org.unrolled.diagram.folded;

import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.NeuronSize;
import org.unrolled.diagram.Point;

/**
 * The panel of the hidden layer in the folded diagram: the neurons one under the other, with room for the loops around
 * them; or above them a mark that stands for all loops, where these are folded in.
 *
 * @param x where it begins
 * @param middle the y of its middle
 * @param loops the loops, and with them how many neurons there are and how large
 * @param hasLoops whether the loops are unfolded
 */
record HiddenPanel(double x, double middle, FoldedLoops loops, boolean hasLoops) {

    private static final double HEADING = 38;
    private static final double FOOT = 12;
    private static final double MARK_ROOM = 44;
    private static final double MARK_WIDTH = 38;
    private static final double MARK_HEIGHT = 26;
    /** Beside the neurons where no loop runs. */
    private static final double LOOPLESS_LANE = 20;

    Box box() {
        double height = height(loops, hasLoops);
        return new Box(x, middle - height / 2, loops.neuron().width() + 2 * lane(), height);
    }

    Box neuron(int unit) {
        Box panel = box();
        NeuronSize size = loops.neuron();
        double top = panel.y() + HEADING + (hasLoops ? loops.roomAbove() : MARK_ROOM) + unit * pitch(loops, hasLoops);
        return new Box(panel.centerX() - size.width() / 2, top, size.width(), size.height());
    }

    /** The mark that stands for all loops. */
    Box mark() {
        Box panel = box();
        return new Box(panel.centerX() - MARK_WIDTH / 2, panel.y() + HEADING + 4, MARK_WIDTH, MARK_HEIGHT);
    }

    /** The way of a neuron's share of Wh h from the mark: straight to the first, down beside the others. */
    Curve share(int unit) {
        Box mark = mark();
        Box target = neuron(unit);
        if (unit == 0) {
            return Curve.through(0, new Point(mark.centerX(), mark.bottom()), new Point(target.centerX(), target.y()));
        }
        double lane = target.right() + lane() / 2;
        return Curve.through(8, new Point(mark.right(), mark.centerY()), new Point(lane, mark.centerY()),
                new Point(lane, target.centerY()), new Point(target.right(), target.centerY()));
    }

    static double height(FoldedLoops loops, boolean hasLoops) {
        return HEADING + loops.count() * pitch(loops, hasLoops) + FOOT + (hasLoops ? 0 : MARK_ROOM);
    }

    private static double pitch(FoldedLoops loops, boolean hasLoops) {
        NeuronSize size = loops.neuron();
        double below = size.isCompact() ? 8 : NeuronSize.TAG_HEIGHT + 14;
        return size.height() + below + (hasLoops ? loops.roomAbove() : 0);
    }

    private double lane() {
        return hasLoops ? loops.lane() : LOOPLESS_LANE;
    }
}
