package org.unrolled.diagram.unrolled;

import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.Side;

/** Where the edges of the unrolled diagram run: Wx round corners from its cell, Wh from panel to panel, Wy to an output. */
final class UnrolledWays {

    /** How far edges lie from each other where they touch a box. */
    private static final double EDGE_PITCH = 12;

    private final UnrolledLayout layout;
    private final int hidden;

    /** The ways between the boxes of this layout. */
    UnrolledWays(UnrolledLayout layout) {
        this.layout = layout;
        hidden = layout.hidden();
    }

    /** The way of a weight of Wx into a time step. */
    Curve wx(int t, int unit, int word) {
        Box cell = layout.cell(t, word);
        Box layer = layout.hiddenLayer(t);
        Box neuron = layout.neuron(t, unit);
        double spread = Math.min(6, (layout.sizes().laneSpace() - 16) / hidden);
        // The lowest neuron's lane is the innermost, so that no lane crosses another.
        double lane = layer.x() - 12 - (hidden - 1 - unit) * spread;
        double bus = layer.bottom() + 14 + unit * Math.min(6, 22.0 / hidden);
        double fan = (unit - (hidden - 1) / 2.0) * Math.min(5, cell.width() / hidden);
        double leave = cell.centerX() + fan;
        Point arrival = new Point(neuron.x(), neuron.y() + neuron.height() * 0.82);
        return Curve.through(10, new Point(leave, cell.y()), new Point(leave, bus), new Point(lane, bus),
                new Point(lane, arrival.y()), arrival);
    }

    /** The way of a weight of Wh into a time step, from the one before or from h₋₁. */
    Curve wh(int t, int unit, int from) {
        Box source = t == 0 ? layout.startNeuron(from) : layout.neuron(t - 1, from);
        Box target = layout.neuron(t, unit);
        double leave = source.centerY() + touch(unit, hidden, source.height() * 0.5);
        double arrive = target.y() + target.height() * 0.38 + touch(from, hidden, target.height() * 0.58);
        return Curve.across(new Point(source.right(), leave), new Point(target.x(), arrive));
    }

    /** The way of a weight of Wy into an output: across to the last panel's, or up a lane to the panel's own. */
    Curve wy(int t, int row, int from) {
        Box source = layout.neuron(t, from);
        Box target = layout.outputRow(t, row);
        double arrive = target.centerY() + touch(from, hidden, target.height() * 0.6);
        int outputs = layout.shownOutputs();
        if (layout.hasOutputPanel()) {
            double leave = source.centerY() + touch(row, outputs, source.height() * 0.4);
            return Curve.across(new Point(source.right(), leave), new Point(target.x(), arrive));
        }
        double leave = source.centerY() + touch(row, outputs, source.height() * 0.5);
        double share = (from * outputs + row + 0.5) / (hidden * outputs);
        double lane = layout.hiddenLayer(t).right() + 6 + share * (layout.sizes().laneMargin() - 12);
        return Curve.through(6, new Point(source.right(), leave), new Point(lane, leave), new Point(lane, arrive),
                new Point(layout.output(t).right(), arrive));
    }

    private static double touch(int index, int count, double room) {
        return Side.touch(index, count, room, EDGE_PITCH);
    }
}
