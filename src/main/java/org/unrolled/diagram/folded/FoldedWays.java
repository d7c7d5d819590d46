package org.unrolled.diagram.folded;

import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.Side;

/** Where the edges of the folded diagram run: between two layers each through its name, if all names have room. */
final class FoldedWays {

    /** How far edges lie from each other where they touch a box. */
    private static final double EDGE_PITCH = 8;

    private final FoldedLayout layout;

    /** The ways between the boxes of this layout. */
    FoldedWays(FoldedLayout layout) {
        this.layout = layout;
    }

    /** The way of a weight of Wx. */
    Curve wx(int unit, int word) {
        FoldedShape shape = layout.shape();
        int row = shape.words().indexOf(word);
        Box source = layout.input(row);
        Box target = layout.neuron(0, unit);
        Point from = new Point(source.right(), source.centerY() + touch(unit, shape.hidden(), source.height() * 0.5));
        Point to = new Point(target.x(), target.centerY() + touch(row, shape.words().size(), target.height() * 0.5));
        // What leads into one neuron comes together before the layer, and runs level in it.
        Point gathered = new Point(layout.hiddenLayer().x(), to.y());
        Way way = Way.from(from);
        if (layout.hasWxNames()) {
            through(way, layout.wxName(unit, row));
        }
        return way.across(gathered).straight(to).curve();
    }

    /** The way of a weight of Wh. */
    Curve wh(int unit, int from) {
        return layout.loops().way(layout.neuron(0, from), layout.neuron(0, unit), unit - from);
    }

    /** The way of a weight of Wy. */
    Curve wy(int output, int from) {
        FoldedShape shape = layout.shape();
        Box source = layout.neuron(0, from);
        Box target = layout.outputRow(0, output);
        Point leave = new Point(source.right(),
                source.centerY() + touch(output, shape.outputs(), source.height() * 0.3));
        Point arrive = new Point(target.x(), target.centerY() + touch(from, shape.hidden(), target.height() * 0.6));
        Way way = Way.from(leave).straight(new Point(layout.hiddenLayer().right(), leave.y()));
        if (layout.hasWyNames()) {
            through(way, layout.wyName(output, from));
        }
        return way.across(arrive).curve();
    }

    private static void through(Way way, Box name) {
        way.across(new Point(name.x(), name.centerY())).straight(new Point(name.right(), name.centerY()));
    }

    private static double touch(int index, int count, double room) {
        return Side.touch(index, count, room, EDGE_PITCH);
    }
}
