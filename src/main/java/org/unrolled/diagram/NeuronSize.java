package org.unrolled.diagram;

/**
 * How large a neuron is drawn, and the tag under it.
 *
 * @param isCompact whether neurons are so many that name and value share a line
 */
public record NeuronSize(boolean isCompact) {

    /** The height of the tag under a box. */
    public static final double TAG_HEIGHT = 23;
    private static final double TAG_WIDTH = 78;
    private static final double TAG_GAP = 3;
    private static final int MANY = 5;

    /** For so many neurons in a layer. */
    public static NeuronSize of(int count) {
        return new NeuronSize(count >= MANY);
    }

    /** How wide a neuron is. */
    public double width() {
        return isCompact ? 138 : 84;
    }

    /** How high a neuron is. */
    public double height() {
        return isCompact ? 30 : 62;
    }

    /** The tag that holds the bias of a box. */
    public static Box tag(Box above) {
        return new Box(above.centerX() - TAG_WIDTH / 2, above.bottom() + TAG_GAP, TAG_WIDTH, TAG_HEIGHT);
    }
}
