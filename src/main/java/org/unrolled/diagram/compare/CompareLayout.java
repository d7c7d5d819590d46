package org.unrolled.diagram.compare;

import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.Point;
import org.unrolled.model.compare.Row;
import org.unrolled.model.network.Reads;

/**
 * Where everything lies of two sentences, one above the other, in units that are pixels at zoom 1: a panel per word in
 * columns that both share, between the rows what their states differ by, and h₋₁ and the outputs at the ends.
 */
public final class CompareLayout {

    /** How many outputs of a row are shown at most: the likeliest. */
    private static final int MOST_OUTPUTS = 3;
    /** How many in a panel, where every word is read out: both rows are to be seen at once. */
    private static final int MOST_WORD_OUTPUTS = 2;

    private static final double MARGIN = 14;
    private static final double START_WIDTH = 114;
    private static final double START_GAP = 16;
    private static final double PANEL_WIDTH = 156;
    /** Of a panel that holds its own output: a word and a number beside each other. */
    private static final double READ_OUT_PANEL_WIDTH = 214;
    private static final double PANEL_GAP = 14;
    private static final double TITLE = 34;
    private static final double WORD = 34;
    private static final double PADDING = 9;
    private static final double LAYER_PADDING = 7;
    private static final double NEURON_WIDTH = 84;
    private static final double WORD_OUTPUT_ROW = 27;
    private static final double STRIP_GAP = 28;
    private static final double FOOT = 34;
    private static final double OUTPUT_GAP = 50;
    private static final double OUTPUT_WIDTH = 84;
    private static final double OUTPUT_HEIGHT = 58;
    private static final double READ_OUT_GAP = 22;
    private static final double READ_OUT_WIDTH = 146;
    private static final double PILL_WIDTH = 152;
    private static final double PILL_HEIGHT = 29;
    /** From here on boxes are lower. */
    private static final int SEVERAL = 5;
    /** From here on boxes are stripes that have a colour, but no number. */
    private static final int MANY = 7;
    private static final double STRIPES_HEIGHT = 260;

    private final CompareShape shape;
    /** How large everything beside the neurons is: larger where they take so much room that all is seen smaller. */
    private final double type;
    private final double panelWidth;
    private final double neuronHeight;
    private final double neuronGap;

    /** Lays out a comparison of this shape. */
    public CompareLayout(CompareShape shape) {
        this.shape = shape;
        type = shape.hidden() >= MANY ? 1.3 : 1;
        panelWidth = hasOutputAtEnd() ? PANEL_WIDTH : READ_OUT_PANEL_WIDTH;
        neuronHeight = shape.hidden() >= MANY ? Math.clamp(STRIPES_HEIGHT / shape.hidden(), 3, 14)
                : shape.hidden() >= SEVERAL ? 25 : 36;
        neuronGap = shape.hidden() >= MANY ? 0 : shape.hidden() >= SEVERAL ? 4 : 8;
    }

    /** The shape it was laid out for. */
    public CompareShape shape() {
        return shape;
    }

    /** Whether neurons are so few that each has its number. */
    public boolean showsNumbers() {
        return shape.hidden() < MANY;
    }

    /** A size of type, larger where all is seen smaller. */
    public double type(double size) {
        return size * type;
    }

    /** Whether a row's output stands after its last word, not in every panel. */
    public boolean hasOutputAtEnd() {
        return shape.reads() == Reads.LAST;
    }

    /** How many outputs of a row are shown. */
    public int shownOutputs() {
        return Math.min(hasOutputAtEnd() ? MOST_OUTPUTS : MOST_WORD_OUTPUTS, shape.outputs());
    }

    /** All of it, margins included. */
    public Box bounds() {
        double right = hasOutputAtEnd() ? readOut(Row.UPPER, 0).right() : panel(Row.UPPER, lastColumn()).right();
        double outputs = hasOutputAtEnd() ? readOut(Row.LOWER, shownOutputs() - 1).bottom() + MARGIN : 0;
        return new Box(0, 0, right + MARGIN, Math.max(outputs, panel(Row.LOWER, 0).bottom() + FOOT * type));
    }

    /** The panel of a word, or its place where a row has a gap. */
    public Box panel(Row row, int column) {
        return new Box(panelX(column), rowTop(row), panelWidth, rowHeight());
    }

    /** The line over a panel's neurons that says its time step. */
    public Box title(Row row, int column) {
        return new Box(panelX(column), rowTop(row), panelWidth, TITLE * type);
    }

    /** What a row is called, before its first panel. */
    public Box name(Row row) {
        return new Box(MARGIN, rowTop(row), START_WIDTH * type, TITLE * type);
    }

    /** The box of h₋₁ of a row. */
    public Box start(Row row) {
        return new Box(MARGIN + (START_WIDTH * type - layerWidth()) / 2, hiddenTop(row), layerWidth(), hiddenHeight());
    }

    /** A number of h₋₁. */
    public Box startNeuron(Row row, int unit) {
        return neuronIn(start(row), unit);
    }

    /** The hidden layer of a panel. */
    public Box hiddenLayer(Row row, int column) {
        return new Box(panelX(column) + (panelWidth - layerWidth()) / 2, hiddenTop(row), layerWidth(), hiddenHeight());
    }

    /** A neuron of a panel. */
    public Box neuron(Row row, int column, int unit) {
        return neuronIn(hiddenLayer(row, column), unit);
    }

    /** The word of a panel, or where a row says that it waits. */
    public Box word(Row row, int column) {
        return new Box(panelX(column) + PADDING, hiddenTop(row) + hiddenHeight() + PADDING,
                panelWidth - 2 * PADDING, WORD * type);
    }

    /** A line of a panel's own output, over its hidden layer, where every word is read out. */
    public Box wordOutput(Row row, int column, int line) {
        return new Box(panelX(column) + PADDING, rowTop(row) + TITLE * type + line * WORD_OUTPUT_ROW * type,
                panelWidth - 2 * PADDING, WORD_OUTPUT_ROW * type - 3);
    }

    /** An output after the last column, where it is read after the last word: its z. */
    public Box output(Row row, int line) {
        double height = shownOutputs() * (OUTPUT_HEIGHT + PADDING) - PADDING;
        double top = hiddenTop(row) + hiddenHeight() / 2 - height / 2;
        double free = rowTop(row) + rowHeight() - height;
        return new Box(panelX(lastColumn()) + panelWidth + OUTPUT_GAP,
                Math.clamp(top, rowTop(row), Math.max(rowTop(row), free)) + line * (OUTPUT_HEIGHT + PADDING),
                OUTPUT_WIDTH, OUTPUT_HEIGHT);
    }

    /** What is read out of it. */
    public Box readOut(Row row, int line) {
        Box output = output(row, line);
        return new Box(output.right() + READ_OUT_GAP, output.y(), READ_OUT_WIDTH, OUTPUT_HEIGHT);
    }

    /** What a neuron's two values differ by, between the rows. */
    public Box difference(int column, int unit) {
        Box layer = hiddenLayer(Row.UPPER, column);
        double pitch = differencePitch();
        double gap = showsNumbers() ? 2 : 0;
        return new Box(layer.x(), stripTop() + unit * pitch, layer.width(), pitch - gap);
    }

    /** What the differences are called, before the first of them. */
    public Box differenceName() {
        return new Box(MARGIN, stripTop(), START_WIDTH * type, shape.hidden() * differencePitch());
    }

    /** Around the columns of both rows in which nothing differs yet. */
    public Box identical(int columns) {
        double left = panelX(0) - PANEL_GAP / 2;
        return new Box(left, rowTop(Row.UPPER) - 8, panelX(columns) - PANEL_GAP / 2 - left,
                panel(Row.LOWER, 0).bottom() + 8 - rowTop(Row.UPPER) + 8);
    }

    /** What says so, at their foot. */
    public Box identicalName(int columns) {
        Box around = identical(columns);
        return new Box(around.x(), panel(Row.LOWER, 0).bottom() + 8, around.width(), FOOT * type - 8);
    }

    /** The mark where they part: in the gap, over the edges that cross it, or between two words. */
    public Box parting(int column) {
        double width = PILL_WIDTH * type;
        double height = PILL_HEIGHT * type;
        double left = panelX(column) + (panelWidth - width) / 2;
        for (Row row : Row.values()) {
            if (shape.alignment().isGap(row, column)) {
                return new Box(left, rowTop(row) + (TITLE * type - height) / 2, width, height);
            }
        }
        return new Box(left, stripTop() - height - 1, width, height);
    }

    /** The way of a weight of Wh from a column, −1 for h₋₁, to a later one, maybe across a gap. */
    public Curve wh(Row row, int fromColumn, int toColumn, int unit, int from) {
        Box source = fromColumn < 0 ? startNeuron(row, from) : neuron(row, fromColumn, from);
        Box target = neuron(row, toColumn, unit);
        double leave = source.centerY() + spread(unit, source.height() * 0.5);
        double arrive = target.centerY() + spread(from, target.height() * 0.6);
        return Curve.across(new Point(source.right(), leave), new Point(target.x(), arrive));
    }

    /** The way of a weight of Wx from a word up to a neuron, beside the hidden layer. */
    public Curve wx(Row row, int column, int unit) {
        Box word = word(row, column);
        Box layer = hiddenLayer(row, column);
        Box neuron = neuron(row, column, unit);
        double lanes = layer.x() - word.x() - 4;
        double lane = layer.x() - 4 - (shape.hidden() - 1 - unit + 0.5) * Math.min(8, lanes / shape.hidden());
        double arrive = neuron.y() + neuron.height() * 0.8;
        return Curve.through(8, new Point(lane, word.y()), new Point(lane, arrive), new Point(neuron.x(), arrive));
    }

    /** The way of a weight of Wy from the column of a row's last word to an output that is shown. */
    public Curve wy(Row row, int fromColumn, int line, int from) {
        Box source = neuron(row, fromColumn, from);
        Box target = output(row, line);
        double leave = source.centerY() + spread(line, source.height() * 0.4);
        double arrive = target.centerY() + spread(from, target.height() * 0.6);
        return Curve.across(new Point(source.right(), leave), new Point(target.x(), arrive));
    }

    /** The first column that shows right of an x: for drawing no more than is seen. */
    public int firstColumnAt(double x) {
        return column(x + PANEL_GAP);
    }

    /** The last column that starts before an x. */
    public int lastColumnAt(double x) {
        return column(x);
    }

    private int column(double x) {
        return Math.clamp((long) Math.floor((x - panelX(0)) / pitch()), 0, lastColumn());
    }

    private Box neuronIn(Box layer, int unit) {
        double top = layer.y() + LAYER_PADDING + unit * (neuronHeight + neuronGap);
        return new Box(layer.centerX() - NEURON_WIDTH / 2, top, NEURON_WIDTH, neuronHeight);
    }

    private double spread(int index, double room) {
        return (index - (shape.hidden() - 1) / 2.0) * Math.min(10, room / shape.hidden());
    }

    private int lastColumn() {
        return shape.alignment().length() - 1;
    }

    private double layerWidth() {
        return NEURON_WIDTH + 2 * LAYER_PADDING;
    }

    private double hiddenHeight() {
        return 2 * LAYER_PADDING + shape.hidden() * (neuronHeight + neuronGap) - neuronGap;
    }

    private double hiddenTop(Row row) {
        double outputs = hasOutputAtEnd() ? 0 : shownOutputs() * WORD_OUTPUT_ROW * type + PADDING / 2;
        return rowTop(row) + TITLE * type + outputs;
    }

    private double rowHeight() {
        return hiddenTop(Row.UPPER) - rowTop(Row.UPPER) + hiddenHeight() + PADDING + WORD * type + PADDING;
    }

    private double rowTop(Row row) {
        return row == Row.UPPER
                ? MARGIN
                : stripTop() + shape.hidden() * differencePitch() + STRIP_GAP * type / 2;
    }

    private double stripTop() {
        return MARGIN + rowHeight() + STRIP_GAP * type;
    }

    private double differencePitch() {
        return shape.hidden() >= MANY ? neuronHeight : shape.hidden() >= SEVERAL ? 24 : 27;
    }

    private double panelX(int column) {
        return MARGIN + START_WIDTH * type + START_GAP + column * pitch();
    }

    private double pitch() {
        return panelWidth + PANEL_GAP;
    }
}
