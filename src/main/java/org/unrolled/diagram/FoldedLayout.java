package org.unrolled.diagram;

import java.util.ArrayList;
import java.util.List;
import org.unrolled.model.network.WeightId;

/**
 * Where everything of the folded diagram lies, in units that are pixels at zoom 1: the inputs at the left, the one hidden
 * layer in the middle, the outputs at the right with the read-out under them, all around one middle line. The names of
 * the weights stand in a column before the layer that they lead into, as in the article; each edge runs through its own.
 */
public final class FoldedLayout implements Layout {

    /** With more edges than these between two layers their names have no room. */
    static final int MOST_NAMES = 20;

    private static final double MARGIN = 16;
    private static final double HEADING = 38;
    private static final double FOOT = 12;
    private static final double INPUT_WIDTH = 168;
    private static final double INPUTS_PADDING = 14;
    private static final double OTHERS_HEIGHT = 32;
    private static final double CHIP_HEIGHT = 26;
    private static final double CHIP_PITCH = 30;
    private static final double FAN = 112;
    private static final double NAMELESS_FAN = 280;
    private static final double ARRIVAL = 46;
    private static final double LOOP_HEIGHT = 52;
    private static final double COMPACT_LOOP_HEIGHT = 17;
    private static final double TAG_WIDTH = 78;
    private static final double TAG_HEIGHT = 23;
    private static final double OUTPUT_WIDTH = 152;
    private static final double LEAST_OUTPUT_HEIGHT = 200;
    private static final double READ_OUT_GAP = 24;
    private static final double READ_OUT_WIDTH = 204;
    /** From here on a neuron's name and value share a line. */
    private static final int MANY_NEURONS = 5;
    private static final int MANY_WORDS = 8;

    private final FoldedShape shape;
    private final boolean isCompact;
    private final double middle;

    /** Lays out a diagram of this shape. */
    public FoldedLayout(FoldedShape shape) {
        this.shape = shape;
        isCompact = shape.hidden() >= MANY_NEURONS;
        double names = Math.max(wxNamesHeight(), wyNamesHeight());
        double tallest = Math.max(Math.max(inputsHeight(), hiddenHeight()), Math.max(outputHeight(), names));
        middle = MARGIN + tallest / 2;
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
        return isCompact;
    }

    @Override
    public Box bounds() {
        double right = Math.max(readOut().right(), output().right());
        double bottom = Math.max(2 * middle - MARGIN, readOut().bottom());
        return new Box(0, 0, right + MARGIN, bottom + MARGIN);
    }

    /** The panel of the inputs. */
    public Box inputs() {
        return around(MARGIN, INPUT_WIDTH + 2 * INPUTS_PADDING, inputsHeight());
    }

    /** The input box of a word, by its place from the top. */
    public Box input(int row) {
        Box panel = inputs();
        return new Box(panel.x() + INPUTS_PADDING, panel.y() + HEADING + row * inputPitch(), INPUT_WIDTH, inputHeight());
    }

    /** The line that says how many words have no box. */
    public Box others() {
        Box panel = inputs();
        return new Box(panel.x() + 4, panel.bottom() - FOOT / 2 - OTHERS_HEIGHT, panel.width() - 8, OTHERS_HEIGHT);
    }

    /** The panel of the hidden layer. */
    public Box hiddenLayer() {
        double x = inputs().right() + (hasWxNames() ? FAN + chipWidth() + ARRIVAL : NAMELESS_FAN);
        return around(x, neuronWidth() + 2 * lane(), hiddenHeight());
    }

    @Override
    public Box neuron(int t, int unit) {
        Box layer = hiddenLayer();
        double top = layer.y() + HEADING + (shape.hasLoops() ? loopRoom() : 0) + unit * neuronPitch();
        return new Box(layer.centerX() - neuronWidth() / 2, top, neuronWidth(), neuronHeight());
    }

    @Override
    public Box bias(int t, int unit) {
        return tag(neuron(t, unit));
    }

    @Override
    public boolean showsBiases() {
        return !isCompact;
    }

    /** The panel of the outputs. */
    public Box output() {
        Box layer = hiddenLayer();
        double x = layer.right() + (hasWyNames() ? ARRIVAL + chipWidth() + ARRIVAL : NAMELESS_FAN / 2);
        return around(x, OUTPUT_WIDTH, outputHeight());
    }

    @Override
    public Box output(int t) {
        return output();
    }

    @Override
    public Box outputRow(int t, int row) {
        Box box = output();
        double rows = shape.outputs() * outputPitch() - 14;
        double top = box.y() + HEADING + (box.height() - HEADING - FOOT - rows) / 2 + row * outputPitch();
        return new Box(box.x() + 16, top, box.width() - 32, rowHeight());
    }

    @Override
    public Box outputBias(int row) {
        return tag(outputRow(0, row));
    }

    @Override
    public boolean showsOutputBiases() {
        return shape.outputs() <= MANY_NEURONS;
    }

    /** It starts where the panel above it does: the edges to that come from below too. */
    @Override
    public Box readOut() {
        Box box = output();
        double height = 44 + UnrolledLayout.READ_OUT_ROW * Math.min(shape.outputs(), UnrolledLayout.READ_OUT_ROWS) + 14;
        return new Box(box.x(), box.bottom() + READ_OUT_GAP, READ_OUT_WIDTH, height);
    }

    /** Whether every edge of Wx has room for its name. */
    public boolean hasWxNames() {
        return shape.words().size() * shape.hidden() <= MOST_NAMES;
    }

    /** Whether every edge of Wy has room for its name. */
    public boolean hasWyNames() {
        return shape.outputs() * shape.hidden() <= MOST_NAMES;
    }

    /** The way of a weight of Wx. */
    public Curve wx(int unit, int word) {
        int row = shape.words().indexOf(word);
        Box source = input(row);
        Box target = neuron(0, unit);
        Point from = new Point(source.right(), source.centerY() + spread(unit, shape.hidden(), source.height() * 0.5));
        Point to = new Point(target.x(),
                target.centerY() + spread(row, shape.words().size(), target.height() * 0.5));
        return hasWxNames() ? through(from, wxName(unit, row), to) : Curve.across(from, to);
    }

    /**
     * The way of a weight of Wh: a loop above its own neuron; an arc down at the right of the neurons, or up at their
     * left, farther out the farther it leads.
     */
    public Curve wh(int unit, int from) {
        Box source = neuron(0, from);
        Box target = neuron(0, unit);
        if (unit == from) {
            double up = source.y() - loopHeight() * 4 / 3;
            double foot = source.width() * 0.26;
            double wide = isCompact ? source.width() * 0.62 : chipWidth() * 2;
            double middleX = source.centerX();
            return new Curve(List.of(new Point(middleX + foot, source.y()), new Point(middleX + wide, up),
                    new Point(middleX - wide, up), new Point(middleX - foot, target.y())));
        }
        boolean isDown = unit > from;
        double leave = source.y() + source.height() * (isDown ? 0.82 : 0.18);
        double arrive = target.y() + target.height() * (isDown ? 0.18 : 0.82);
        double x = isDown ? source.right() : source.x();
        double bend = x + (isDown ? 1 : -1) * reach(Math.abs(unit - from)) * 4 / 3;
        return new Curve(List.of(new Point(x, leave), new Point(bend, leave), new Point(bend, arrive),
                new Point(x, arrive)));
    }

    /** The way of a weight of Wy. */
    public Curve wy(int output, int from) {
        Box source = neuron(0, from);
        Box target = outputRow(0, output);
        Point start = new Point(source.right(),
                source.centerY() + spread(output, shape.outputs(), source.height() * 0.3));
        Point end = new Point(target.x(), target.centerY() + spread(from, shape.hidden(), target.height() * 0.6));
        return hasWyNames() ? through(start, wyName(output, from), end) : Curve.across(start, end);
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
                    ? hiddenLayer().x() - 14 - chipWidth() / 2 : inputs().right() + 14 + chipWidth() / 2);
            case WY -> hasWyNames() ? wyName(row, column) : beside(wy(row, column), atTarget
                    ? output().x() - 8 - chipWidth() / 2 : hiddenLayer().right() + 8 + chipWidth() / 2);
            case WH -> row == column && !isCompact ? insideLoop(neuron(0, row)) : chip(wh(row, column).at(0.5));
            case BH, BY, H0 -> throw new IllegalArgumentException(weight + " has no edge");
        };
    }

    private Box wxName(int unit, int row) {
        int count = shape.words().size() * shape.hidden();
        double pitch = Math.clamp(hiddenHeight() / count, CHIP_PITCH, 2 * CHIP_PITCH);
        int index = unit * shape.words().size() + row;
        return chip(new Point(hiddenLayer().x() - ARRIVAL - chipWidth() / 2, stacked(index, count, pitch)));
    }

    private Box wyName(int output, int from) {
        int count = shape.outputs() * shape.hidden();
        double pitch = Math.clamp(hiddenHeight() / count, CHIP_PITCH, 3 * CHIP_PITCH);
        return chip(new Point(hiddenLayer().right() + ARRIVAL + chipWidth() / 2,
                stacked(output * shape.hidden() + from, count, pitch)));
    }

    private double stacked(int index, int count, double pitch) {
        return middle + (index - (count - 1) / 2.0) * pitch;
    }

    private double wxNamesHeight() {
        return hasWxNames() ? shape.words().size() * shape.hidden() * CHIP_PITCH : 0;
    }

    private double wyNamesHeight() {
        return hasWyNames() ? shape.outputs() * shape.hidden() * CHIP_PITCH : 0;
    }

    /** Into its name, level behind it, and out again. */
    private static Curve through(Point from, Box name, Point to) {
        Point in = new Point(name.x(), name.centerY());
        Point out = new Point(name.right(), name.centerY());
        List<Point> points = new ArrayList<>(Curve.across(from, in).points());
        points.add(in.towards(out, 1 / 3.0));
        points.add(in.towards(out, 2 / 3.0));
        points.addAll(Curve.across(out, to).points());
        return new Curve(points);
    }

    private Box insideLoop(Box neuron) {
        return chip(new Point(neuron.centerX(), neuron.y() - LOOP_HEIGHT / 2));
    }

    private Box beside(Curve curve, double x) {
        Point nearest = curve.start();
        for (Point point : curve.flattened(48)) {
            if (Math.abs(point.x() - x) < Math.abs(nearest.x() - x)) {
                nearest = point;
            }
        }
        return chip(new Point(x, nearest.y()));
    }

    private Box chip(Point center) {
        return new Box(center.x() - chipWidth() / 2, center.y() - CHIP_HEIGHT / 2, chipWidth(), CHIP_HEIGHT);
    }

    private double chipWidth() {
        boolean isLong = shape.vocabulary() > 9 || shape.hidden() > 9 || shape.outputs() > 9;
        return 52 + (isLong ? 12 : 0) + 9.7 * (shape.digits() + 3);
    }

    private static Box tag(Box above) {
        return new Box(above.centerX() - TAG_WIDTH / 2, above.bottom() + 3, TAG_WIDTH, TAG_HEIGHT);
    }

    private static double spread(int index, int count, double room) {
        return (index - (count - 1) / 2.0) * Math.min(8, room / count);
    }

    private Box around(double x, double width, double height) {
        return new Box(x, middle - height / 2, width, height);
    }

    private double inputHeight() {
        return shape.words().size() > MANY_WORDS ? 40 : 54;
    }

    private double inputPitch() {
        return inputHeight() + 10;
    }

    private double inputsHeight() {
        return HEADING + shape.words().size() * inputPitch() - 10 + FOOT + (shape.others() > 0 ? OTHERS_HEIGHT : 0);
    }

    private double neuronWidth() {
        return isCompact ? 138 : 84;
    }

    private double neuronHeight() {
        return isCompact ? 30 : 62;
    }

    private double neuronPitch() {
        double below = isCompact ? 8 : TAG_HEIGHT + 14;
        return neuronHeight() + below + (shape.hasLoops() ? loopRoom() : 0);
    }

    private double hiddenHeight() {
        return HEADING + shape.hidden() * neuronPitch() + FOOT;
    }

    private double loopHeight() {
        return isCompact ? COMPACT_LOOP_HEIGHT : LOOP_HEIGHT;
    }

    /** Above each neuron: its loop, with the name in it, or where it is low on its top. */
    private double loopRoom() {
        return isCompact ? COMPACT_LOOP_HEIGHT + CHIP_HEIGHT / 2 + 2 : LOOP_HEIGHT + 6;
    }

    /** Beside the neurons: the arcs from one to another. */
    private double lane() {
        return shape.hasLoops() && shape.hidden() > 1 ? reach(shape.hidden() - 1) + 14 : 18;
    }

    /** How far out an arc runs: a near one leaves room for its name, a far one runs past that. */
    private double reach(int distance) {
        if (!shape.hasLoops()) {
            return 12;
        }
        double near = chipWidth() / 2 + 12;
        return distance == 1 ? near
                : near + (chipWidth() / 2 + 8) * (distance - 1) / Math.max(1.0, shape.hidden() - 2);
    }

    private double rowHeight() {
        return shape.outputs() > MANY_NEURONS ? 40 : 62;
    }

    private double outputPitch() {
        return rowHeight() + 14 + (showsOutputBiases() ? TAG_HEIGHT + 2 : 0);
    }

    private double outputHeight() {
        return Math.max(LEAST_OUTPUT_HEIGHT, HEADING + shape.outputs() * outputPitch() - 14
                + (showsOutputBiases() ? TAG_HEIGHT : 0) + FOOT);
    }
}
