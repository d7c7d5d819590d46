package org.unrolled.diagram.compare;

import org.unrolled.diagram.Box;
import org.unrolled.model.compare.Row;

/**
 * Where everything lies of two sentences, one above the other, in units that are pixels at zoom 1: a panel per word in
 * columns that both share, between the rows what their states differ by, and h₋₁ and the outputs at the ends.
 */
public final class CompareLayout {

    private static final double MARGIN = 14;
    private static final double START_GAP = 16;
    private static final double STRIP_GAP = 28;
    private static final double FOOT = 34;
    private static final double OUTPUT_GAP = 50;
    private static final double OUTPUT_WIDTH = 84;
    private static final double OUTPUT_HEIGHT = 58;
    private static final double READ_OUT_GAP = 22;
    private static final double READ_OUT_WIDTH = 146;
    private static final double PILL_WIDTH = 152;
    private static final double PILL_HEIGHT = 29;

    private final CompareShape shape;
    private final CompareSizes sizes;

    /** Lays out a comparison of this shape. */
    public CompareLayout(CompareShape shape) {
        this.shape = shape;
        sizes = new CompareSizes(shape);
    }

    /** The shape it was laid out for. */
    public CompareShape shape() {
        return shape;
    }

    /** Whether neurons are so few that each has its number. */
    public boolean showsNumbers() {
        return sizes.showsNumbers();
    }

    /** A size of type, larger where all is seen smaller. */
    public double type(double size) {
        return sizes.type(size);
    }

    /** Whether a row's output stands after its last word, not in every panel. */
    public boolean hasOutputAtEnd() {
        return shape.hasOutputAtEnd();
    }

    /** How many outputs of a row are shown. */
    public int shownOutputs() {
        return sizes.shownOutputs();
    }

    /** All of it, margins included. */
    public Box bounds() {
        double right = hasOutputAtEnd() ? readOut(Row.UPPER, 0).right() : panel(Row.UPPER, lastColumn()).right();
        double outputs = hasOutputAtEnd() ? readOut(Row.LOWER, shownOutputs() - 1).bottom() + MARGIN : 0;
        return new Box(0, 0, right + MARGIN, Math.max(outputs, panel(Row.LOWER, 0).bottom() + type(FOOT)));
    }

    /** The panel of a word, or its place where a row has a gap. */
    public Box panel(Row row, int column) {
        return new Box(panelX(column), rowTop(row), sizes.panelWidth(), sizes.panelHeight());
    }

    /** The line over a panel's neurons that says its time step. */
    public Box title(Row row, int column) {
        return new Box(panelX(column), rowTop(row), sizes.panelWidth(), sizes.titleHeight());
    }

    /** What a row is called, before its first panel. */
    public Box name(Row row) {
        return new Box(MARGIN, rowTop(row), sizes.startWidth(), sizes.titleHeight());
    }

    /** The box of h₋₁ of a row. */
    public Box start(Row row) {
        return layer(row, MARGIN, sizes.startWidth());
    }

    /** A number of h₋₁. */
    public Box startNeuron(Row row, int unit) {
        return neuronIn(start(row), unit);
    }

    /** The hidden layer of a panel. */
    public Box hiddenLayer(Row row, int column) {
        return layer(row, panelX(column), sizes.panelWidth());
    }

    /** A neuron of a panel. */
    public Box neuron(Row row, int column, int unit) {
        return neuronIn(hiddenLayer(row, column), unit);
    }

    /** The word of a panel, or where a row says that it waits. */
    public Box word(Row row, int column) {
        return line(column, hiddenLayer(row, column).bottom() + CompareSizes.PADDING, sizes.wordHeight());
    }

    /** A line of a panel's own output, over its hidden layer, where every word is read out. */
    public Box wordOutput(Row row, int column, int line) {
        return line(column, rowTop(row) + sizes.wordOutputTop(line), sizes.wordOutputHeight());
    }

    /** An output after the last column, where it is read after the last word: its z. */
    public Box output(Row row, int line) {
        double pitch = OUTPUT_HEIGHT + CompareSizes.PADDING;
        double height = shownOutputs() * pitch - CompareSizes.PADDING;
        Box panel = panel(row, lastColumn());
        double level = hiddenLayer(row, lastColumn()).centerY() - height / 2;
        double lowest = Math.max(panel.y(), panel.bottom() - height);
        return new Box(panel.right() + OUTPUT_GAP, Math.clamp(level, panel.y(), lowest) + line * pitch, OUTPUT_WIDTH,
                OUTPUT_HEIGHT);
    }

    /** What is read out of it. */
    public Box readOut(Row row, int line) {
        Box output = output(row, line);
        return new Box(output.right() + READ_OUT_GAP, output.y(), READ_OUT_WIDTH, OUTPUT_HEIGHT);
    }

    /** What a neuron's two values differ by, between the rows. */
    public Box difference(int column, int unit) {
        Box layer = hiddenLayer(Row.UPPER, column);
        double pitch = sizes.differencePitch();
        double gap = showsNumbers() ? 2 : 0;
        return new Box(layer.x(), stripTop() + unit * pitch, layer.width(), pitch - gap);
    }

    /** What the differences are called, before the first of them. */
    public Box differenceName() {
        return new Box(MARGIN, stripTop(), sizes.startWidth(), stripHeight());
    }

    /** Around the columns of both rows in which nothing differs yet. */
    public Box identical(int columns) {
        double left = panelX(0) - CompareSizes.PANEL_GAP / 2;
        return new Box(left, rowTop(Row.UPPER) - 8, panelX(columns) - CompareSizes.PANEL_GAP / 2 - left,
                panel(Row.LOWER, 0).bottom() + 8 - rowTop(Row.UPPER) + 8);
    }

    /** What says so, at their foot. */
    public Box identicalName(int columns) {
        Box around = identical(columns);
        return new Box(around.x(), panel(Row.LOWER, 0).bottom() + 8, around.width(), type(FOOT) - 8);
    }

    /** The mark where they part: in the gap, over the edges that cross it, or between two words. */
    public Box parting(int column) {
        double width = type(PILL_WIDTH);
        double height = type(PILL_HEIGHT);
        double left = panelX(column) + (sizes.panelWidth() - width) / 2;
        for (Row row : Row.values()) {
            if (shape.alignment().isGap(row, column)) {
                return new Box(left, rowTop(row) + (sizes.titleHeight() - height) / 2, width, height);
            }
        }
        return new Box(left, stripTop() - height - 1, width, height);
    }

    /** The first column that shows right of an x: for drawing no more than is seen. */
    public int firstColumnAt(double x) {
        return column(x + CompareSizes.PANEL_GAP);
    }

    /** The last column that starts before an x. */
    public int lastColumnAt(double x) {
        return column(x);
    }

    private int column(double x) {
        return Math.clamp((long) Math.floor((x - panelX(0)) / sizes.panelPitch()), 0, lastColumn());
    }

    private Box layer(Row row, double x, double width) {
        return new Box(x + (width - sizes.layerWidth()) / 2, rowTop(row) + sizes.layerTop(), sizes.layerWidth(),
                sizes.layerHeight());
    }

    private Box neuronIn(Box layer, int unit) {
        return new Box(layer.centerX() - CompareSizes.NEURON_WIDTH / 2, layer.y() + sizes.neuronTop(unit),
                CompareSizes.NEURON_WIDTH, sizes.neuronHeight());
    }

    /** Across a panel. */
    private Box line(int column, double y, double height) {
        return new Box(panelX(column) + CompareSizes.PADDING, y, sizes.panelWidth() - 2 * CompareSizes.PADDING, height);
    }

    private int lastColumn() {
        return shape.alignment().length() - 1;
    }

    private double rowTop(Row row) {
        return row == Row.UPPER ? MARGIN : stripTop() + stripHeight() + type(STRIP_GAP) / 2;
    }

    private double stripTop() {
        return MARGIN + sizes.panelHeight() + type(STRIP_GAP);
    }

    private double stripHeight() {
        return shape.hidden() * sizes.differencePitch();
    }

    private double panelX(int column) {
        return MARGIN + sizes.startWidth() + START_GAP + column * sizes.panelPitch();
    }
}
