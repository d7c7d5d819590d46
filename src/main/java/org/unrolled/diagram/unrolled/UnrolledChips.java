package org.unrolled.diagram.unrolled;

import org.unrolled.diagram.Box;

/** Where the chips stand that name the weights of the unrolled diagram, each in the gap that its edges cross. */
public final class UnrolledChips {

    private static final double WIDTH = 38;
    private static final double HEIGHT = 26;

    private final UnrolledLayout layout;

    /** The chips between the boxes of this layout. */
    public UnrolledChips(UnrolledLayout layout) {
        this.layout = layout;
    }

    /** The chip that names Wx at a time step. */
    public Box wx(int t) {
        Box layer = layout.hiddenLayer(t);
        return chip(layer.x() - layout.sizes().laneSpace() / 2 - 6, layer.bottom() + 2);
    }

    /** The chip that names Wh before a time step. */
    public Box wh(int t) {
        Box source = t == 0 ? layout.start() : layout.hiddenLayer(t - 1);
        double panel = layout.panel(t).x();
        return chip(Math.max((source.right() + panel) / 2, panel + 24), layout.neuron(t, 0).y() - 12);
    }

    /** The chip that names Wy. */
    public Box wy(int t) {
        if (layout.hasOutputPanel()) {
            return chip((layout.panel(t).right() + layout.output(t).x()) / 2, layout.neuron(t, 0).y() - 12);
        }
        Box layer = layout.hiddenLayer(t);
        return chip(layer.right() + layout.sizes().laneMargin() / 2, layer.y() - 2);
    }

    private static Box chip(double centerX, double centerY) {
        return new Box(centerX - WIDTH / 2, centerY - HEIGHT / 2, WIDTH, HEIGHT);
    }
}
