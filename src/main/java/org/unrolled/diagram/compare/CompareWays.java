package org.unrolled.diagram.compare;

import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.Side;
import org.unrolled.model.compare.Row;

/** Where the edges of two sentences run, each in its row. */
final class CompareWays {

    /** How far edges lie from each other where they touch a box. */
    private static final double EDGE_PITCH = 10;

    private final CompareLayout layout;
    private final int hidden;

    /** The ways between the boxes of this layout. */
    CompareWays(CompareLayout layout) {
        this.layout = layout;
        hidden = layout.shape().hidden();
    }

    /** The way of a weight of Wh from a column, −1 for h₋₁, to a later one, maybe across a gap. */
    Curve wh(Row row, int fromColumn, int toColumn, int unit, int from) {
        Box source = fromColumn < 0 ? layout.startNeuron(row, from) : layout.neuron(row, fromColumn, from);
        Box target = layout.neuron(row, toColumn, unit);
        double leave = source.centerY() + touch(unit, hidden, source.height() * 0.5);
        double arrive = target.centerY() + touch(from, hidden, target.height() * 0.6);
        return Curve.across(new Point(source.right(), leave), new Point(target.x(), arrive));
    }

    /** The way of a weight of Wx from a word up to a neuron, beside the hidden layer. */
    Curve wx(Row row, int column, int unit) {
        Box word = layout.word(row, column);
        Box layer = layout.hiddenLayer(row, column);
        Box neuron = layout.neuron(row, column, unit);
        double lanes = layer.x() - word.x() - 4;
        double lane = layer.x() - 4 - (hidden - 1 - unit + 0.5) * Math.min(8, lanes / hidden);
        double arrive = neuron.y() + neuron.height() * 0.8;
        return Curve.through(8, new Point(lane, word.y()), new Point(lane, arrive), new Point(neuron.x(), arrive));
    }

    /** The way of a weight of Wy from the column of a row's last word to an output that is shown. */
    Curve wy(Row row, int fromColumn, int line, int from) {
        Box source = layout.neuron(row, fromColumn, from);
        Box target = layout.output(row, line);
        double leave = source.centerY() + touch(line, layout.shownOutputs(), source.height() * 0.4);
        double arrive = target.centerY() + touch(from, hidden, target.height() * 0.6);
        return Curve.across(new Point(source.right(), leave), new Point(target.x(), arrive));
    }

    private static double touch(int index, int count, double room) {
        return Side.touch(index, count, room, EDGE_PITCH);
    }
}
