package org.unrolled.diagram.unrolled;

import org.unrolled.diagram.NeuronSize;

/** How large the parts of the unrolled diagram are, and how far they lie from each other. */
final class UnrolledSizes {

    /** Inside a panel, around what it holds. */
    static final double PADDING = 12;
    /** The height of the title of a box. */
    static final double HEADING = 32;

    private static final double PANEL_WIDTH = 236;
    private static final double PANEL_GAP = 30;
    private static final double LAYER_PADDING = 16;
    private static final double START_WIDTH = 98;

    private final NeuronSize neuron;
    private final int hidden;
    private final boolean hasOutputPanel;

    /** The sizes for a shape. */
    UnrolledSizes(Shape shape) {
        neuron = NeuronSize.of(shape.hidden());
        hidden = shape.hidden();
        hasOutputPanel = shape.hasOutputPanel();
    }

    NeuronSize neuron() {
        return neuron;
    }

    double panelWidth() {
        return Math.max(PANEL_WIDTH, laneSpace() + layerWidth() + laneMargin() + PADDING);
    }

    double panelGap() {
        return PANEL_GAP;
    }

    /** From a panel to the next. */
    double panelPitch() {
        return panelWidth() + PANEL_GAP;
    }

    /** Left of the hidden layer: the lanes of Wx and the bends of Wh. */
    double laneSpace() {
        return neuron.isCompact() ? 84 : 92;
    }

    /** Right of the hidden layer: more where Wy climbs to the panel's own output. */
    double laneMargin() {
        return hasOutputPanel ? PADDING : 60;
    }

    double layerWidth() {
        return neuron.width() + 2 * LAYER_PADDING;
    }

    double layerHeight() {
        double below = neuron.isCompact() ? 10 : NeuronSize.TAG_HEIGHT + 8;
        return neuronTop(0) + hidden * (neuron.height() + neuronGap()) - neuronGap() + below;
    }

    /** Where a neuron begins under the top of its layer. */
    double neuronTop(int unit) {
        return HEADING + 6 + unit * (neuron.height() + neuronGap());
    }

    double startWidth() {
        return neuron.isCompact() ? neuron.width() + 20 : START_WIDTH;
    }

    private double neuronGap() {
        return neuron.isCompact() ? 5 : 32;
    }
}
