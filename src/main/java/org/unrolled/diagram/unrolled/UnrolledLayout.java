package org.unrolled.diagram.unrolled;

import org.unrolled.diagram.Box;
import org.unrolled.diagram.Layout;
import org.unrolled.diagram.NeuronSize;
import org.unrolled.diagram.OutputPanel;

/**
 * Where everything of the unrolled diagram lies, in units that are pixels at zoom 1: a panel per time step from left to
 * right, in it the hidden layer above the input, h₋₁ before the first and the output after the last (or, where the
 * output is read at every word, in each panel above the hidden layer).
 */
public final class UnrolledLayout implements Layout {

    private static final double MARGIN = 16;
    private static final double TITLE_HEIGHT = 40;
    private static final double BUS_HEIGHT = 54;
    private static final double START_GAP = 44;
    private static final double OUTPUT_GAP = 86;
    private static final double OUTPUT_WIDTH = 136;
    private static final double MOST_OUTPUT_HEIGHT = 340;

    private final Shape shape;
    private final UnrolledSizes sizes;

    /** Lays out a diagram of this shape. */
    public UnrolledLayout(Shape shape) {
        this.shape = shape;
        sizes = new UnrolledSizes(shape);
    }

    /** The shape it was laid out for. */
    public Shape shape() {
        return shape;
    }

    @Override
    public int hidden() {
        return shape.hidden();
    }

    @Override
    public int outputs() {
        return shape.outputs();
    }

    /** Whether neurons are so many that name and value share a line. */
    @Override
    public boolean isCompact() {
        return sizes.neuron().isCompact();
    }

    /** The whole diagram, margins included. */
    @Override
    public Box bounds() {
        double right = hasOutputPanel() ? readOut().right() : panel(shape.length() - 1).right();
        double bottom = hasOutputPanel() ? Math.max(panel(0).bottom(), readOut().bottom()) : panel(0).bottom();
        return new Box(0, 0, right + MARGIN, bottom + MARGIN);
    }

    /** Whether one output stands after the last panel. */
    public boolean hasOutputPanel() {
        return shape.hasOutputPanel();
    }

    /** The panel of a time step. */
    public Box panel(int t) {
        double bottom = inputTop() + WordInput.HEIGHT + UnrolledSizes.PADDING;
        return new Box(panelX(t), MARGIN, sizes.panelWidth(), bottom - MARGIN);
    }

    /** The first and last time step that show between two x: for drawing no more than is seen. */
    public int firstPanelAt(double x) {
        return lastPanelAt(x + sizes.panelGap());
    }

    /** The last time step whose panel starts before an x. */
    public int lastPanelAt(double x) {
        return Math.clamp((long) Math.floor((x - firstPanelX()) / sizes.panelPitch()), 0, shape.length() - 1);
    }

    /** The hidden layer of a time step. */
    public Box hiddenLayer(int t) {
        double width = sizes.layerWidth();
        return new Box(panelX(t) + sizes.panelWidth() - sizes.laneMargin() - width, hiddenTop(), width,
                sizes.layerHeight());
    }

    /** A neuron of a time step. */
    @Override
    public Box neuron(int t, int unit) {
        Box layer = hiddenLayer(t);
        double width = sizes.neuron().width();
        return new Box(layer.centerX() - width / 2, neuronTop(unit), width, sizes.neuron().height());
    }

    /** The tag under a neuron that holds its bias; there is room for it unless neurons are many. */
    @Override
    public Box bias(int t, int unit) {
        return NeuronSize.tag(neuron(t, unit));
    }

    /** The tag under an output that holds its bias; there is room for it unless outputs are many. */
    @Override
    public Box outputBias(int row) {
        return NeuronSize.tag(outputRow(shape.length() - 1, row));
    }

    /** Whether neurons have a tag with their bias. */
    @Override
    public boolean showsBiases() {
        return !isCompact();
    }

    /** Whether outputs have a tag with their bias. */
    @Override
    public boolean showsOutputBiases() {
        return hasOutputPanel() && OutputPanel.showsBiases(shape.outputs());
    }

    /** The box of h₋₁. */
    public Box start() {
        return new Box(MARGIN, hiddenTop(), sizes.startWidth(), sizes.layerHeight());
    }

    /** A number of h₋₁. */
    public Box startNeuron(int unit) {
        Box box = start();
        double width = box.width() - 20;
        return new Box(box.centerX() - width / 2, neuronTop(unit), width, sizes.neuron().height());
    }

    /** The input box of a time step. */
    public Box input(int t) {
        return wordInput(t).box();
    }

    /** The one-hot cell of a word in the input box of a time step. */
    public Box cell(int t, int word) {
        return wordInput(t).cell(word);
    }

    /** Whether a cell is wide enough for its 0 or 1. */
    public boolean cellsShowDigits() {
        return cell(0, 0).width() >= 14;
    }

    /** The line for the word in the input box of a time step. */
    public Box word(int t) {
        return wordInput(t).line();
    }

    private WordInput wordInput(int t) {
        return new WordInput(new Box(panelX(t) + UnrolledSizes.PADDING, inputTop(),
                sizes.panelWidth() - 2 * UnrolledSizes.PADDING, WordInput.HEIGHT), shape.words());
    }

    /** The box of the outputs: after the last panel, or inside the panel of a time step. */
    @Override
    public Box output(int t) {
        return hasOutputPanel() ? outputPanel().box() : wordOutput(t).box();
    }

    /** How many outputs are shown: all, or the likeliest where each panel has its own. */
    public int shownOutputs() {
        return hasOutputPanel() ? shape.outputs() : WordOutput.shown(shape.outputs());
    }

    /**
     * An output.
     *
     * @param row its place from the top: its index, or its rank where each panel names the likeliest
     */
    @Override
    public Box outputRow(int t, int row) {
        return hasOutputPanel() ? outputPanel().row(row) : wordOutput(t).row(row);
    }

    @Override
    public Box outputName(int row) {
        return outputPanel().name(row);
    }

    private OutputPanel outputPanel() {
        int count = shape.outputs();
        // As high as the neurons, so that edges run level.
        double height = Math.max(OutputPanel.height(count, UnrolledSizes.HEADING),
                Math.min(sizes.layerHeight(), MOST_OUTPUT_HEIGHT));
        return new OutputPanel(new Box(panel(shape.length() - 1).right() + OUTPUT_GAP, MARGIN + TITLE_HEIGHT,
                OutputPanel.width(count, OUTPUT_WIDTH), height), UnrolledSizes.HEADING, count);
    }

    private WordOutput wordOutput(int t) {
        return new WordOutput(new Box(panelX(t) + UnrolledSizes.PADDING, MARGIN + TITLE_HEIGHT,
                sizes.panelWidth() - UnrolledSizes.PADDING - sizes.laneMargin(), WordOutput.height(shape.outputs())));
    }

    /** The pill of the read-out, under the output; only where one output stands after the last panel. */
    @Override
    public Box readOut() {
        OutputPanel panel = outputPanel();
        return panel.readOut(panel.box().centerX() - OutputPanel.READ_OUT_WIDTH / 2);
    }

    /** How large its parts are. */
    UnrolledSizes sizes() {
        return sizes;
    }

    private double firstPanelX() {
        return MARGIN + sizes.startWidth() + START_GAP;
    }

    private double panelX(int t) {
        return firstPanelX() + t * sizes.panelPitch();
    }

    private double hiddenTop() {
        return hasOutputPanel() ? MARGIN + TITLE_HEIGHT : output(0).bottom() + 12;
    }

    private double neuronTop(int unit) {
        return hiddenTop() + sizes.neuronTop(unit);
    }

    private double inputTop() {
        return hiddenTop() + sizes.layerHeight() + BUS_HEIGHT;
    }
}
