package org.unrolled.diagram.folded;

import java.util.stream.DoubleStream;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.Layout;
import org.unrolled.diagram.NeuronSize;
import org.unrolled.diagram.OutputPanel;
import org.unrolled.diagram.Point;

/**
 * Where everything of the folded diagram lies, in units that are pixels at zoom 1: the inputs at the left, the one hidden
 * layer in the middle, the outputs at the right with the read-out under them, all around one middle line. The names of
 * the weights stand in a column before the layer that they lead into, as in the article; each edge runs through its own.
 * The box of h₋₁ stands beside the hidden layer's foot, or under it.
 */
public final class FoldedLayout implements Layout {

    private static final double MARGIN = 16;
    private static final double OUTPUT_HEADING = 38;
    private static final double FAN = 96;
    private static final double NAMELESS_FAN = 280;
    /** Before the hidden layer: what leads into one neuron comes together here, and runs level in the layer. */
    private static final double GATHER = 56;
    private static final double ARRIVAL = 40;
    private static final double LEAST_OUTPUT_HEIGHT = 200;
    private static final double WY_NAMES_HEIGHT = 270;
    private static final double START_GAP = 12;

    private final FoldedShape shape;
    private final FoldedLoops loops;
    private final double middle;
    private final InputPanel inputs;
    private final NameColumn wxNames;
    private final HiddenPanel hiddenLayer;
    private final NameColumn wyNames;
    private final OutputPanel output;
    private final FoldedStart start;

    /** Lays out a diagram of this shape. */
    public FoldedLayout(FoldedShape shape) {
        this.shape = shape;
        NameChip chip = NameChip.of(shape);
        loops = new FoldedLoops(shape.hidden(), NeuronSize.of(shape.hidden()), chip);
        int words = shape.words().size();
        double hiddenHeight = HiddenPanel.height(loops, shape.hasLoops());
        double outputHeight = Math.max(LEAST_OUTPUT_HEIGHT, OutputPanel.height(shape.outputs(), OUTPUT_HEADING));
        double tallest = DoubleStream.of(InputPanel.height(words, shape.others() > 0), hiddenHeight, outputHeight,
                NameColumn.leastHeight(wxCount()), NameColumn.leastHeight(wyCount())).max().getAsDouble();
        middle = MARGIN + tallest / 2;
        inputs = new InputPanel(MARGIN, middle, words, shape.others() > 0);
        double hiddenX = inputs().right() + (hasWxNames() ? FAN + chip.width() + GATHER : NAMELESS_FAN);
        hiddenLayer = new HiddenPanel(hiddenX, middle, loops, shape.hasLoops());
        double outputX = hiddenLayer().right() + (hasWyNames() ? GATHER + chip.width() + ARRIVAL : NAMELESS_FAN / 2);
        output = new OutputPanel(new Box(outputX, middle - outputHeight / 2, OutputPanel.READ_OUT_WIDTH, outputHeight),
                OUTPUT_HEADING, shape.outputs());
        wxNames = NameColumn.in(hiddenHeight, 2, chip,
                new Point(hiddenX - GATHER - chip.width() / 2, middle), wxCount());
        wyNames = NameColumn.in(WY_NAMES_HEIGHT, 3, chip,
                new Point(hiddenLayer().right() + GATHER + chip.width() / 2, middle), wyCount());
        start = layStart(tallest, chip);
    }

    private FoldedStart layStart(double tallest, NameChip chip) {
        Box layer = hiddenLayer();
        if (isCompact() || !hasWyNames()) {
            return FoldedStart.wide(layer.centerX(), output().x() - START_GAP, MARGIN + tallest + FoldedStart.GAP,
                    shape.hidden());
        }
        double lowestName = wyName(shape.outputs() - 1, shape.hidden() - 1).bottom();
        double lowestEdge = outputRow(0, shape.outputs() - 1).bottom();
        double lowest = shape.outputs() == 1 ? lowestName : Math.max(lowestName, lowestEdge);
        double top = Math.max(lowest + START_GAP, layer.bottom() - FoldedStart.height(shape.hidden()));
        return FoldedStart.narrow(layer.right() + GATHER, top, chip.width() + ARRIVAL - 8, shape.hidden());
    }

    /** The shape it was laid out for. */
    public FoldedShape shape() {
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

    @Override
    public boolean isCompact() {
        return loops.neuron().isCompact();
    }

    @Override
    public Box bounds() {
        double left = Math.min(0, start().x() - MARGIN);
        double right = Math.max(Math.max(readOut().right(), output().right()), start().right());
        double bottom = Math.max(Math.max(2 * middle - MARGIN, readOut().bottom()), start().bottom());
        return new Box(left, 0, right + MARGIN - left, bottom + MARGIN);
    }

    /** The panel of the inputs. */
    public Box inputs() {
        return inputs.box();
    }

    /** The input box of a word, by its place from the top. */
    public Box input(int row) {
        return inputs.word(row);
    }

    /** The line that says how many words have no box. */
    public Box others() {
        return inputs.others();
    }

    /** The panel of the hidden layer. */
    public Box hiddenLayer() {
        return hiddenLayer.box();
    }

    @Override
    public Box neuron(int t, int unit) {
        return hiddenLayer.neuron(unit);
    }

    @Override
    public Box bias(int t, int unit) {
        return NeuronSize.tag(neuron(t, unit));
    }

    @Override
    public boolean showsBiases() {
        return !isCompact();
    }

    /** The box of h₋₁, which the loops carry to the first word. */
    public Box start() {
        return start.box();
    }

    /** A number of h₋₁. */
    public Box startNeuron(int unit) {
        return start.cell(unit);
    }

    /** From the box of h₋₁ into the hidden layer. */
    public Curve startWay() {
        return start.way(hiddenLayer());
    }

    /** Where the loops are folded in: the mark that stands for all of them. */
    public Box foldedLoops() {
        return hiddenLayer.mark();
    }

    /** The way of a neuron's share of Wh h from the mark that stands for the folded loops. */
    public Curve foldedShare(int unit) {
        return hiddenLayer.share(unit);
    }

    /** The panel of the outputs. */
    public Box output() {
        return output.box();
    }

    @Override
    public Box output(int t) {
        return output();
    }

    @Override
    public Box outputRow(int t, int row) {
        return output.row(row);
    }

    @Override
    public Box outputName(int row) {
        return output.name(row);
    }

    @Override
    public Box outputBias(int row) {
        return NeuronSize.tag(outputRow(0, row));
    }

    @Override
    public boolean showsOutputBiases() {
        return OutputPanel.showsBiases(shape.outputs());
    }

    /** It starts where the panel above it does: the edges to that come from below too. */
    @Override
    public Box readOut() {
        return output.readOut(output().x());
    }

    /** Whether every edge of Wx has room for its name. */
    public boolean hasWxNames() {
        return NameColumn.hasRoom(wxCount());
    }

    /** Whether every edge of Wy has room for its name. */
    public boolean hasWyNames() {
        return NameColumn.hasRoom(wyCount());
    }

    /** Whether every loop of Wh has room for its name. */
    public boolean hasWhNames() {
        return shape.hasLoops() && loops.areNamed();
    }

    /** The name of an edge of Wx, where all have room; the word by its place from the top. */
    Box wxName(int unit, int row) {
        return wxNames.name(unit * shape.words().size() + row);
    }

    /** The name of an edge of Wy, where all have room. */
    Box wyName(int output, int from) {
        return wyNames.name(output * shape.hidden() + from);
    }

    /** The ways of Wh. */
    FoldedLoops loops() {
        return loops;
    }

    private int wxCount() {
        return shape.words().size() * shape.hidden();
    }

    private int wyCount() {
        return shape.outputs() * shape.hidden();
    }
}
