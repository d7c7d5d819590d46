package org.unrolled.diagram.folded;

import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.Layout;
import org.unrolled.diagram.NeuronSize;
import org.unrolled.diagram.OutputPanel;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.Side;
import org.unrolled.model.network.WeightId;

/**
 * Where everything of the folded diagram lies, in units that are pixels at zoom 1: the inputs at the left, the one hidden
 * layer in the middle, the outputs at the right with the read-out under them, all around one middle line. The names of
 * the weights stand in a column before the layer that they lead into, as in the article; each edge runs through its own.
 * The box of h₋₁ stands beside the hidden layer's foot, or under it.
 */
public final class FoldedLayout implements Layout {

    /** With more edges than these between two layers their names have no room. */
    static final int MOST_NAMES = 20;

    private static final double MARGIN = 16;
    private static final double HEADING = 38;
    private static final double FOOT = 12;
    private static final double FAN = 96;
    private static final double NAMELESS_FAN = 280;
    /** Before the hidden layer: what leads into one neuron comes together here, and runs level in the layer. */
    private static final double GATHER = 56;
    private static final double ARRIVAL = 40;
    private static final double EDGE_PITCH = 8;
    private static final double LEAST_OUTPUT_HEIGHT = 200;
    private static final double WY_NAMES_HEIGHT = 270;
    private static final double MARK_ROOM = 44;

    private final FoldedShape shape;
    private final NeuronSize neuron;
    private final NameChip chip;
    private final FoldedLoops loops;
    private final double middle;
    private final InputPanel inputs;
    private final FoldedStart start;

    /** Lays out a diagram of this shape. */
    public FoldedLayout(FoldedShape shape) {
        this.shape = shape;
        neuron = NeuronSize.of(shape.hidden());
        chip = NameChip.of(shape);
        loops = new FoldedLoops(shape.hidden(), neuron, chip);
        double inputsHeight = InputPanel.height(shape.words().size(), shape.others() > 0);
        double names = Math.max(wxNamesHeight(), wyNamesHeight());
        double tallest = Math.max(Math.max(inputsHeight, hiddenHeight()), Math.max(outputHeight(), names));
        middle = MARGIN + tallest / 2;
        inputs = new InputPanel(MARGIN, middle, shape.words().size(), shape.others() > 0);
        start = layStart(tallest);
    }

    private FoldedStart layStart(double tallest) {
        Box layer = hiddenLayer();
        if (isCompact() || !hasWyNames()) {
            return FoldedStart.wide(layer.centerX(), output().x() - FOOT, MARGIN + tallest + FoldedStart.GAP,
                    shape.hidden());
        }
        double lowestName = wyName(shape.outputs() - 1, shape.hidden() - 1).bottom();
        double lowestEdge = outputRow(0, shape.outputs() - 1).bottom();
        double lowest = shape.outputs() == 1 ? lowestName : Math.max(lowestName, lowestEdge);
        double top = Math.max(lowest + FOOT, layer.bottom() - FoldedStart.height(shape.hidden()));
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
        return neuron.isCompact();
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
        double x = inputs().right() + (hasWxNames() ? FAN + chip.width() + GATHER : NAMELESS_FAN);
        return around(x, neuron.width() + 2 * lane(), hiddenHeight());
    }

    @Override
    public Box neuron(int t, int unit) {
        Box layer = hiddenLayer();
        double top = layer.y() + HEADING + (shape.hasLoops() ? loops.roomAbove() : MARK_ROOM) + unit * neuronPitch();
        return new Box(layer.centerX() - neuron.width() / 2, top, neuron.width(), neuron.height());
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
        Box box = start.box();
        Box layer = hiddenLayer();
        if (start.columns() > 1 || box.x() < layer.right()) {
            return Curve.through(0, new Point(layer.centerX(), box.y()), new Point(layer.centerX(), layer.bottom()));
        }
        if (box.y() + FOOT > layer.bottom()) {
            Point corner = new Point(layer.centerX(), box.y() + 2 * FOOT);
            return Curve.through(FOOT, new Point(box.x(), corner.y()), corner, new Point(corner.x(), layer.bottom()));
        }
        double y = Math.max(box.y() + FOOT, Math.min(box.bottom(), layer.bottom()) - 2 * FOOT);
        return Curve.through(0, new Point(box.x(), y), new Point(layer.right(), y));
    }

    /** Where the loops are folded in: the mark that stands for all of them. */
    public Box foldedLoops() {
        Box layer = hiddenLayer();
        return new Box(layer.centerX() - 19, layer.y() + HEADING + 4, 38, 26);
    }

    /** The way of a neuron's share of Wh h from the mark that stands for the folded loops. */
    public Curve foldedShare(int unit) {
        Box mark = foldedLoops();
        Box target = neuron(0, unit);
        if (unit == 0) {
            return Curve.through(0, new Point(mark.centerX(), mark.bottom()), new Point(target.centerX(), target.y()));
        }
        double lane = target.right() + lane() / 2;
        return Curve.through(8, new Point(mark.right(), mark.centerY()), new Point(lane, mark.centerY()),
                new Point(lane, target.centerY()), new Point(target.right(), target.centerY()));
    }

    /** The panel of the outputs. */
    public Box output() {
        return outputPanel().box();
    }

    @Override
    public Box output(int t) {
        return output();
    }

    @Override
    public Box outputRow(int t, int row) {
        return outputPanel().row(row);
    }

    @Override
    public Box outputName(int row) {
        return outputPanel().name(row);
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
        return outputPanel().readOut(output().x());
    }

    private OutputPanel outputPanel() {
        double x = hiddenLayer().right()
                + (hasWyNames() ? GATHER + chip.width() + ARRIVAL : NAMELESS_FAN / 2);
        return new OutputPanel(around(x, OutputPanel.READ_OUT_WIDTH, outputHeight()), HEADING, shape.outputs());
    }

    /** Whether every edge of Wx has room for its name. */
    public boolean hasWxNames() {
        return shape.words().size() * shape.hidden() <= MOST_NAMES;
    }

    /** Whether every edge of Wy has room for its name. */
    public boolean hasWyNames() {
        return shape.outputs() * shape.hidden() <= MOST_NAMES;
    }

    /** Whether every loop of Wh has room for its name. */
    public boolean hasWhNames() {
        return shape.hasLoops() && loops.areNamed();
    }

    /** The way of a weight of Wx. */
    public Curve wx(int unit, int word) {
        int row = shape.words().indexOf(word);
        Box source = input(row);
        Box target = neuron(0, unit);
        Point from = new Point(source.right(), source.centerY() + touch(unit, shape.hidden(), source.height() * 0.5));
        Point to = new Point(target.x(), target.centerY() + touch(row, shape.words().size(), target.height() * 0.5));
        Point gathered = new Point(hiddenLayer().x(), to.y());
        if (!hasWxNames()) {
            return Way.from(from).across(gathered).straight(to).curve();
        }
        Box name = wxName(unit, row);
        return Way.from(from).across(entry(name)).straight(exit(name)).across(gathered).straight(to).curve();
    }

    /** The way of a weight of Wh. */
    public Curve wh(int unit, int from) {
        return loops.way(neuron(0, from), neuron(0, unit), unit - from);
    }

    /** The way of a weight of Wy. */
    public Curve wy(int output, int from) {
        Box source = neuron(0, from);
        Box target = outputRow(0, output);
        Point leave = new Point(source.right(),
                source.centerY() + touch(output, shape.outputs(), source.height() * 0.3));
        Point arrive = new Point(target.x(), target.centerY() + touch(from, shape.hidden(), target.height() * 0.6));
        Way way = Way.from(leave).straight(new Point(hiddenLayer().right(), leave.y()));
        if (!hasWyNames()) {
            return way.across(arrive).curve();
        }
        Box name = wyName(output, from);
        return way.across(entry(name)).straight(exit(name)).across(arrive).curve();
    }

    /**
     * Where the name of a weight and its value stand: in the column, or where there is none on the edge itself.
     *
     * @param atTarget whether near the end where the edge arrives, rather than near its start
     */
    public Box name(WeightId weight, boolean atTarget) {
        int row = weight.row();
        int column = weight.column();
        return switch (weight.group()) {
            case WX -> hasWxNames() ? wxName(row, shape.words().indexOf(column)) : beside(wx(row, column), atTarget
                    ? hiddenLayer().x() - 14 - chip.width() / 2 : inputs().right() + 14 + chip.width() / 2);
            case WY -> hasWyNames() ? wyName(row, column) : beside(wy(row, column), atTarget
                    ? output().x() - 8 - chip.width() / 2 : hiddenLayer().right() + 8 + chip.width() / 2);
            case WH -> loops.name(neuron(0, column), neuron(0, row), row - column,
                    neuron(0, row < column ? column - 1 : column));
            case BH, BY, H0 -> throw new IllegalArgumentException(weight + " has no edge");
        };
    }

    private Box wxName(int unit, int row) {
        int count = shape.words().size() * shape.hidden();
        double pitch = Math.clamp(hiddenHeight() / count, NameChip.PITCH, 2 * NameChip.PITCH);
        int index = unit * shape.words().size() + row;
        return chip.at(new Point(hiddenLayer().x() - GATHER - chip.width() / 2, stacked(index, count, pitch)));
    }

    private Box wyName(int output, int from) {
        int count = shape.outputs() * shape.hidden();
        double pitch = Math.clamp(WY_NAMES_HEIGHT / count, NameChip.PITCH, 3 * NameChip.PITCH);
        return chip.at(new Point(hiddenLayer().right() + GATHER + chip.width() / 2,
                stacked(output * shape.hidden() + from, count, pitch)));
    }

    private double stacked(int index, int count, double pitch) {
        return middle + (index - (count - 1) / 2.0) * pitch;
    }

    private double wxNamesHeight() {
        return hasWxNames() ? shape.words().size() * shape.hidden() * NameChip.PITCH : 0;
    }

    private double wyNamesHeight() {
        return hasWyNames() ? shape.outputs() * shape.hidden() * NameChip.PITCH : 0;
    }

    private static Point entry(Box name) {
        return new Point(name.x(), name.centerY());
    }

    private static Point exit(Box name) {
        return new Point(name.right(), name.centerY());
    }

    private Box beside(Curve curve, double x) {
        Point nearest = curve.start();
        for (Point point : curve.flattened(48)) {
            if (Math.abs(point.x() - x) < Math.abs(nearest.x() - x)) {
                nearest = point;
            }
        }
        return chip.at(new Point(x, nearest.y()));
    }

    private static double touch(int index, int count, double room) {
        return Side.touch(index, count, room, EDGE_PITCH);
    }

    private Box around(double x, double width, double height) {
        return new Box(x, middle - height / 2, width, height);
    }

    private double neuronPitch() {
        double below = isCompact() ? 8 : NeuronSize.TAG_HEIGHT + 14;
        return neuron.height() + below + (shape.hasLoops() ? loops.roomAbove() : 0);
    }

    private double hiddenHeight() {
        return HEADING + shape.hidden() * neuronPitch() + FOOT + (shape.hasLoops() ? 0 : MARK_ROOM);
    }

    private double lane() {
        return shape.hasLoops() ? loops.lane() : 20;
    }

    private double outputHeight() {
        return Math.max(LEAST_OUTPUT_HEIGHT, OutputPanel.height(shape.outputs(), HEADING));
    }
}
