package org.unrolled.diagram.compare;

/** How large the parts of a comparison are, and how far they lie from each other: lower where neurons are many. */
final class CompareSizes {

    /** Inside a panel, around what it holds. */
    static final double PADDING = 9;
    static final double PANEL_GAP = 14;
    static final double NEURON_WIDTH = 84;

    private static final double PANEL_WIDTH = 156;
    /** Of a panel that holds its own output: a word and a number beside each other. */
    private static final double READ_OUT_PANEL_WIDTH = 214;
    private static final double START_WIDTH = 114;
    private static final double TITLE = 34;
    private static final double WORD = 34;
    private static final double WORD_OUTPUT = 27;
    private static final double LAYER_PADDING = 7;
    private static final double STRIPES_HEIGHT = 260;
    /** From here on boxes are lower. */
    private static final int SEVERAL = 5;
    /** From here on boxes are stripes that have a colour, but no number. */
    private static final int MANY = 7;
    /** How many outputs of a row are shown at most: the likeliest. */
    private static final int MOST_OUTPUTS = 3;
    /** How many in a panel, where every word is read out: both rows are to be seen at once. */
    private static final int MOST_WORD_OUTPUTS = 2;

    private final CompareShape shape;

    /** The sizes for a shape. */
    CompareSizes(CompareShape shape) {
        this.shape = shape;
    }

    /** Whether neurons are so few that each has its number. */
    boolean showsNumbers() {
        return shape.hidden() < MANY;
    }

    /** A size beside the neurons: larger where these take so much room that all is seen smaller. */
    double type(double size) {
        return showsNumbers() ? size : size * 1.3;
    }

    /** How many outputs of a row are shown. */
    int shownOutputs() {
        return Math.min(shape.hasOutputAtEnd() ? MOST_OUTPUTS : MOST_WORD_OUTPUTS, shape.outputs());
    }

    double panelWidth() {
        return shape.hasOutputAtEnd() ? PANEL_WIDTH : READ_OUT_PANEL_WIDTH;
    }

    /** From a column to the next. */
    double panelPitch() {
        return panelWidth() + PANEL_GAP;
    }

    /** The height of a panel: the title, its own outputs, the hidden layer and the word. */
    double panelHeight() {
        return layerTop() + layerHeight() + PADDING + wordHeight() + PADDING;
    }

    double startWidth() {
        return type(START_WIDTH);
    }

    double titleHeight() {
        return type(TITLE);
    }

    double wordHeight() {
        return type(WORD);
    }

    /** Where a line of a panel's own output begins under the top of the panel. */
    double wordOutputTop(int line) {
        return titleHeight() + line * type(WORD_OUTPUT);
    }

    double wordOutputHeight() {
        return type(WORD_OUTPUT) - 3;
    }

    /** Where the hidden layer begins under the top of its panel. */
    double layerTop() {
        return shape.hasOutputAtEnd() ? titleHeight() : wordOutputTop(shownOutputs()) + PADDING / 2;
    }

    double layerWidth() {
        return NEURON_WIDTH + 2 * LAYER_PADDING;
    }

    double layerHeight() {
        return 2 * LAYER_PADDING + shape.hidden() * neuronPitch() - neuronGap();
    }

    /** Where a neuron begins under the top of its layer. */
    double neuronTop(int unit) {
        return LAYER_PADDING + unit * neuronPitch();
    }

    double neuronHeight() {
        return showsNumbers() ? isLow() ? 25 : 36 : Math.clamp(STRIPES_HEIGHT / shape.hidden(), 3, 14);
    }

    /** From what a neuron's values differ by to the next. */
    double differencePitch() {
        return showsNumbers() ? isLow() ? 24 : 27 : neuronHeight();
    }

    private double neuronPitch() {
        return neuronHeight() + neuronGap();
    }

    private double neuronGap() {
        return showsNumbers() ? isLow() ? 4 : 8 : 0;
    }

    private boolean isLow() {
        return shape.hidden() >= SEVERAL;
    }
}
