package org.unrolled.diagram.lesson;

import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.Point;

/**
 * Where a small picture of the unrolled network lies: a panel per word, in it the hidden layer and at its foot the word.
 * Where not all words have room, those around the current one are shown.
 *
 * @param words T, the number of words, at least 1
 * @param hidden H, the number of hidden units, at least 1
 * @param current the time step that is kept in sight; −1 before the first
 * @param width all of the picture's width
 * @param height all of its height
 */
public record RnnRowLayout(int words, int hidden, int current, double width, double height) {

    /** The size of a word's letters. */
    public static final double WORD_SIZE = 17;
    /** And of one that has little room. */
    public static final double LEAST_WORD_SIZE = 14;
    /** The size of a value's digits. */
    public static final double VALUE_SIZE = 16;

    private static final double LEAST_PANEL = 44;
    private static final double WIDEST_PANEL = 240;
    private static final double LEAST_GAP = 5;
    private static final double WIDEST_GAP = 14;
    /** Around everything: room for the frame of the current panel, and of the one that has the focus. */
    private static final double EDGE = 5;
    /** At a side where more words are than have room. */
    private static final double MORE = 26;
    private static final double PAD = 8;
    private static final double LAYER_PAD = 7;
    private static final double WORD_BOX = 34;
    private static final double LEAST_PITCH = 15;
    /** Of neurons that are only dots: more than a few are rather small than left out. */
    private static final double DOT_PITCH = 8;
    private static final double MOST_PITCH = 50;
    private static final double LARGEST_NEURON = 40;
    /** What a value needs: −0.38, and a margin. */
    private static final double PILL = 64;
    private static final double LEAST_PILL_HEIGHT = 21;
    private static final double PRINTING_PITCH = 27;
    private static final int FEW = 4;

    /** The height that a row of so many hidden units likes to have. */
    public static double preferredHeight(int hidden) {
        return aroundLayer() + 2 * LAYER_PAD + (hidden <= FEW ? hidden * 36.0 : Math.min(hidden, 10) * 21.0);
    }

    /** The height below which a row cannot be read. */
    public static double leastHeight(int hidden) {
        return aroundLayer() + 2 * LAYER_PAD + Math.min(hidden, FEW) * LEAST_PITCH;
    }

    /** The height from which on there would only be room around the hidden layer. */
    public static double mostHeight(int hidden) {
        return aroundLayer() + 2 * LAYER_PAD + hidden * (MOST_PITCH + 4);
    }

    private static double aroundLayer() {
        return 2 * EDGE + 3 * PAD + WORD_BOX;
    }

    /** How many words have room: all, or those around the current one. */
    public int shown() {
        if (words * (LEAST_PANEL + LEAST_GAP) - LEAST_GAP <= width - 2 * EDGE) {
            return words;
        }
        double room = width - 2 * EDGE - 2 * MORE + LEAST_GAP;
        return (int) Math.clamp(Math.floor(room / (LEAST_PANEL + LEAST_GAP)), 1, words);
    }

    /** The first time step that is shown. */
    public int first() {
        return Math.clamp(current - shown() / 2, 0, words - shown());
    }

    /** The last time step that is shown. */
    public int last() {
        return first() + shown() - 1;
    }

    /** Whether a time step is shown. */
    public boolean shows(int t) {
        return t >= first() && t <= last();
    }

    /** Where the mark stands that there are words before the first shown, or after the last. */
    public Box more(boolean isBefore) {
        double x = isBefore ? EDGE : panel(last()).right();
        return new Box(x, EDGE, MORE, height - 2 * EDGE);
    }

    /** The panel of a time step that is shown. */
    public Box panel(int t) {
        return new Box(left() + (t - first()) * (panelWidth() + gap()), EDGE, panelWidth(), height - 2 * EDGE);
    }

    /** The input box at the foot of a panel. */
    public Box word(int t) {
        Box panel = panel(t);
        double pad = Math.min(PAD, panel.width() * 0.08);
        return new Box(panel.x() + pad, panel.bottom() - PAD - WORD_BOX, panel.width() - 2 * pad, WORD_BOX);
    }

    /** The hidden layer of a panel, in the middle of what is left above the word. */
    public Box hiddenLayer(int t) {
        Box panel = panel(t);
        double layerHeight = rows() * pitch() + 2 * LAYER_PAD;
        double width = Math.min(neuronWidth() + 2 * LAYER_PAD, panel.width() - 4);
        return new Box(panel.centerX() - width / 2, panel.y() + PAD + (room() - layerHeight) / 2, width, layerHeight);
    }

    /** How many neurons of a layer are drawn: all, or the first where not all have room. */
    public int shownUnits() {
        return fittingRows(DOT_PITCH) >= hidden ? hidden : Math.max(1, fittingRows(LEAST_PITCH) - 1);
    }

    /** A neuron that is drawn: a circle, or wider where its value has room. */
    public Box neuron(int t, int unit) {
        Box row = row(t, unit);
        double neuronHeight = neuronHeight();
        return new Box(row.centerX() - neuronWidth() / 2, row.centerY() - neuronHeight / 2, neuronWidth(), neuronHeight);
    }

    /** Where it is said that a layer has more neurons than are drawn. */
    public Box moreUnits(int t) {
        return row(t, shownUnits());
    }

    /** Whether the neurons have room for their values. */
    public boolean showsValues() {
        return panelWidth() >= PILL + 2 * LAYER_PAD + PAD && neuronHeight() >= LEAST_PILL_HEIGHT;
    }

    /** The way of a weight of Wh into a time step: from the neuron of the word before to that of this one. */
    public Curve edge(int t, int unit, int from) {
        Box start = neuron(t - 1, from);
        Box end = neuron(t, unit);
        return Curve.through(0, new Point(start.right(), start.centerY()), new Point(end.x(), end.centerY()));
    }

    private Box row(int t, int index) {
        Box layer = hiddenLayer(t);
        return new Box(layer.x(), layer.y() + LAYER_PAD + index * pitch(), layer.width(), pitch());
    }

    private double left() {
        return EDGE + (shown() < words ? MORE : 0);
    }

    private double gap() {
        return words > 8 ? LEAST_GAP : WIDEST_GAP;
    }

    private double panelWidth() {
        double room = width - left() - (shown() < words ? MORE : 0) - EDGE;
        return Math.clamp((room + gap()) / shown() - gap(), 1, WIDEST_PANEL);
    }

    /** The height in which the hidden layer lies. */
    private double room() {
        return Math.max(LEAST_PITCH, height - aroundLayer());
    }

    private int fittingRows(double pitch) {
        return (int) Math.max(1, Math.floor((room() - 2 * LAYER_PAD) / pitch));
    }

    private int rows() {
        return shownUnits() < hidden ? shownUnits() + 1 : hidden;
    }

    private double pitch() {
        return Math.clamp((room() - 2 * LAYER_PAD) / rows(), 1, MOST_PITCH);
    }

    private double neuronHeight() {
        double gap = pitch() < LEAST_PITCH ? 2 : pitch() < PRINTING_PITCH ? 3 : 7;
        return Math.clamp(pitch() - gap, 1, LARGEST_NEURON);
    }

    private double neuronWidth() {
        return showsValues() ? PILL : Math.min(neuronHeight(), panelWidth() - 8);
    }
}
