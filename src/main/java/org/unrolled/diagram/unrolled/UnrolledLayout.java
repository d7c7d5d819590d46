package org.unrolled.diagram.unrolled;

import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.Layout;
import org.unrolled.diagram.NeuronSize;
import org.unrolled.diagram.OutputPanel;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.Side;
import org.unrolled.model.network.Reads;

/**
 * Where everything of the unrolled diagram lies, in units that are pixels at zoom 1: a panel per time step from left to
 * right, in it the hidden layer above the input, h₋₁ before the first and the output after the last (or, where the
 * output is read at every word, in each panel above the hidden layer).
 */
public final class UnrolledLayout implements Layout {

    private static final double MARGIN = 16;
    private static final double PADDING = 12;
    private static final double PANEL_WIDTH = 236;
    private static final double PANEL_GAP = 30;
    private static final double TITLE_HEIGHT = 40;
    private static final double HEADING_HEIGHT = 32;
    private static final double BUS_HEIGHT = 54;
    private static final double CELL_HEIGHT = 40;
    private static final double INPUT_HEIGHT = 88;
    private static final double START_WIDTH = 98;
    private static final double START_GAP = 44;
    private static final double OUTPUT_GAP = 86;
    private static final double OUTPUT_WIDTH = 136;
    private static final double ROW_HEIGHT = 28;
    /** How many of the likeliest words a panel's own output names. */
    private static final int LIKELIEST = 3;
    private static final double MOST_OUTPUT_HEIGHT = 340;
    /** How far edges lie from each other where they touch a box. */
    private static final double EDGE_PITCH = 12;

    private final Shape shape;
    private final NeuronSize neuron;
    private final double neuronGap;

    /** Lays out a diagram of this shape. */
    public UnrolledLayout(Shape shape) {
        this.shape = shape;
        neuron = NeuronSize.of(shape.hidden());
        neuronGap = isCompact() ? 5 : 32;
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
        return neuron.isCompact();
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
        return shape.reads() == Reads.LAST;
    }

    /** The panel of a time step. */
    public Box panel(int t) {
        return new Box(firstPanelX() + t * pitch(), MARGIN, panelWidth(), input(0.0).bottom() + PADDING - MARGIN);
    }

    /** The first and last time step that show between two x: for drawing no more than is seen. */
    public int firstPanelAt(double x) {
        return Math.clamp((long) Math.floor((x - firstPanelX() + PANEL_GAP) / pitch()), 0, shape.length() - 1);
    }

    /** The last time step whose panel starts before an x. */
    public int lastPanelAt(double x) {
        return Math.clamp((long) Math.floor((x - firstPanelX()) / pitch()), 0, shape.length() - 1);
    }

    /** The hidden layer of a time step. */
    public Box hiddenLayer(int t) {
        double width = neuron.width() + 2 * 16;
        return new Box(panelX(t) + panelWidth() - laneMargin() - width, hiddenTop(), width, hiddenHeight());
    }

    /** A neuron of a time step. */
    @Override
    public Box neuron(int t, int unit) {
        Box layer = hiddenLayer(t);
        return new Box(layer.centerX() - neuron.width() / 2, neuronTop(unit), neuron.width(), neuron.height());
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
        return new Box(MARGIN, hiddenTop(), startWidth(), hiddenHeight());
    }

    /** A number of h₋₁. */
    public Box startNeuron(int unit) {
        Box box = start();
        double width = box.width() - 20;
        return new Box(box.centerX() - width / 2, neuronTop(unit), width, neuron.height());
    }

    /** The input box of a time step. */
    public Box input(int t) {
        return input(panelX(t));
    }

    /** The one-hot cell of a word in the input box of a time step. */
    public Box cell(int t, int word) {
        Box input = input(t);
        double width = (input.width() - 20) / shape.words();
        double gap = Math.min(5, width * 0.2);
        return new Box(input.x() + 10 + word * width + gap / 2, input.y() + 10, width - gap, CELL_HEIGHT);
    }

    /** Whether a cell is wide enough for its 0 or 1. */
    public boolean cellsShowDigits() {
        return cell(0, 0).width() >= 14;
    }

    /** The line for the word in the input box of a time step. */
    public Box word(int t) {
        Box input = input(t);
        double top = input.y() + 10 + CELL_HEIGHT;
        return new Box(input.x() + 4, top, input.width() - 8, input.bottom() - top);
    }

    /** The box of the outputs: after the last panel, or inside the panel of a time step. */
    @Override
    public Box output(int t) {
        if (hasOutputPanel()) {
            return outputPanel().box();
        }
        return new Box(panelX(t) + PADDING, MARGIN + TITLE_HEIGHT, panelWidth() - PADDING - laneMargin(),
                HEADING_HEIGHT + shownOutputs() * ROW_HEIGHT + 8);
    }

    /** How many outputs are shown: all, or the likeliest where each panel has its own. */
    public int shownOutputs() {
        return hasOutputPanel() ? shape.outputs() : Math.min(LIKELIEST, shape.outputs());
    }

    /**
     * An output.
     *
     * @param row its place from the top: its index, or its rank where each panel names the likeliest
     */
    @Override
    public Box outputRow(int t, int row) {
        if (hasOutputPanel()) {
            return outputPanel().row(row);
        }
        Box box = output(t);
        return new Box(box.x() + 8, box.y() + HEADING_HEIGHT + row * ROW_HEIGHT, box.width() - 16, ROW_HEIGHT - 4);
    }

    @Override
    public Box outputName(int row) {
        return outputPanel().name(row);
    }

    private OutputPanel outputPanel() {
        int count = shape.outputs();
        // As high as the neurons, so that edges run level.
        double height = Math.max(OutputPanel.height(count, HEADING_HEIGHT),
                Math.min(hiddenHeight(), MOST_OUTPUT_HEIGHT));
        return new OutputPanel(new Box(panel(shape.length() - 1).right() + OUTPUT_GAP, MARGIN + TITLE_HEIGHT,
                OutputPanel.width(count, OUTPUT_WIDTH), height), HEADING_HEIGHT, count);
    }

    /** The pill of the read-out, under the output; only where one output stands after the last panel. */
    @Override
    public Box readOut() {
        OutputPanel panel = outputPanel();
        return panel.readOut(panel.box().centerX() - OutputPanel.READ_OUT_WIDTH / 2);
    }

    /** The way of a weight of Wx into a time step. */
    public Curve wx(int t, int unit, int word) {
        Box cell = cell(t, word);
        Box layer = hiddenLayer(t);
        Box neuron = neuron(t, unit);
        int count = shape.hidden();
        double spread = Math.min(6, (laneSpace() - 16) / count);
        // The lowest neuron's lane is the innermost, so that no lane crosses another.
        double lane = layer.x() - 12 - (count - 1 - unit) * spread;
        double bus = layer.bottom() + 14 + unit * Math.min(6, 22.0 / count);
        double fan = (unit - (count - 1) / 2.0) * Math.min(5, cell.width() / count);
        double leave = cell.centerX() + fan;
        Point arrival = new Point(neuron.x(), neuron.y() + neuron.height() * 0.82);
        return Curve.through(10, new Point(leave, cell.y()), new Point(leave, bus), new Point(lane, bus),
                new Point(lane, arrival.y()), arrival);
    }

    /** The way of a weight of Wh into a time step, from the one before or from h₋₁. */
    public Curve wh(int t, int unit, int from) {
        Box source = t == 0 ? startNeuron(from) : neuron(t - 1, from);
        Box target = neuron(t, unit);
        double leave = source.centerY() + spread(unit, source.height() * 0.5);
        double arrive = target.y() + target.height() * 0.38 + spread(from, target.height() * 0.58);
        return Curve.across(new Point(source.right(), leave), new Point(target.x(), arrive));
    }

    /** The way of a weight of Wy into an output. */
    public Curve wy(int t, int row, int from) {
        Box source = neuron(t, from);
        Box target = outputRow(t, row);
        if (hasOutputPanel()) {
            double leave = source.centerY() + spread(row, shownOutputs(), source.height() * 0.4);
            double arrive = target.centerY() + spread(from, target.height() * 0.6);
            return Curve.across(new Point(source.right(), leave), new Point(target.x(), arrive));
        }
        Box layer = hiddenLayer(t);
        double share = (from * shownOutputs() + row + 0.5) / (shape.hidden() * shownOutputs());
        double lane = layer.right() + 6 + share * (laneMargin() - 12);
        double leave = source.centerY() + spread(row, shownOutputs(), source.height() * 0.5);
        double arrive = target.centerY() + spread(from, target.height() * 0.6);
        return Curve.through(6, new Point(source.right(), leave), new Point(lane, leave), new Point(lane, arrive),
                new Point(output(t).right(), arrive));
    }

    /** The chip that names Wx at a time step. */
    public Box wxChip(int t) {
        Box layer = hiddenLayer(t);
        return chip(layer.x() - laneSpace() / 2 - 6, layer.bottom() + 2);
    }

    /** The chip that names Wh before a time step. */
    public Box whChip(int t) {
        Box source = t == 0 ? start() : hiddenLayer(t - 1);
        double middle = (source.right() + panelX(t)) / 2;
        return chip(Math.max(middle, panelX(t) + 24), neuronTop(0) - 12);
    }

    /** The chip that names Wy. */
    public Box wyChip(int t) {
        if (hasOutputPanel()) {
            return chip((panel(t).right() + output(t).x()) / 2, neuronTop(0) - 12);
        }
        return chip(hiddenLayer(t).right() + laneMargin() / 2, hiddenTop() - 2);
    }

    private static Box chip(double centerX, double centerY) {
        return new Box(centerX - 19, centerY - 13, 38, 26);
    }

    private double spread(int index, double room) {
        return spread(index, shape.hidden(), room);
    }

    private static double spread(int index, int count, double room) {
        return Side.touch(index, count, room, EDGE_PITCH);
    }

    private double pitch() {
        return panelWidth() + PANEL_GAP;
    }

    private double panelWidth() {
        double forNeurons = laneSpace() + neuron.width() + 32 + laneMargin() + PADDING;
        return Math.max(PANEL_WIDTH, forNeurons);
    }

    /** Left of the hidden layer: the lanes of Wx and the bends of Wh. */
    private double laneSpace() {
        return isCompact() ? 84 : 92;
    }

    /** Right of the hidden layer: more where Wy climbs to the panel's own output. */
    private double laneMargin() {
        return hasOutputPanel() ? PADDING : 60;
    }

    private double startWidth() {
        return isCompact() ? neuron.width() + 20 : START_WIDTH;
    }

    private double firstPanelX() {
        return MARGIN + startWidth() + START_GAP;
    }

    private double panelX(int t) {
        return firstPanelX() + t * pitch();
    }

    private double hiddenTop() {
        return hasOutputPanel() ? MARGIN + TITLE_HEIGHT : output(0).bottom() + 12;
    }

    private double hiddenHeight() {
        double below = isCompact() ? 10 : NeuronSize.TAG_HEIGHT + 8;
        return HEADING_HEIGHT + 6 + shape.hidden() * (neuron.height() + neuronGap) - neuronGap + below;
    }

    private double neuronTop(int unit) {
        return hiddenTop() + HEADING_HEIGHT + 6 + unit * (neuron.height() + neuronGap);
    }

    private Box input(double x) {
        return new Box(x + PADDING, hiddenTop() + hiddenHeight() + BUS_HEIGHT, panelWidth() - 2 * PADDING,
                INPUT_HEIGHT);
    }
}
