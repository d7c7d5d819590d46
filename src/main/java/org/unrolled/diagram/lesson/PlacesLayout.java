package org.unrolled.diagram.lesson;

import org.unrolled.diagram.Box;

/**
 * Where the input of a network lies that has a place for every word: a block per place, in it a cell for every word of
 * the vocabulary.
 *
 * @param places T, at least 1
 * @param vocabulary V, at least 1
 * @param width of the picture
 */
public record PlacesLayout(int places, int vocabulary, double width) {

    /** All of its height. */
    public static final double HEIGHT = 92;

    private static final double GAP = 8;
    private static final double LEAST_BLOCK = 62;
    private static final double WIDEST_BLOCK = 300;
    private static final double TITLE = 28;
    private static final double CELL = 28;
    private static final double NUMBER = 26;
    private static final double EDGE = 2;
    private static final double MORE = 24;
    private static final double LEAST_DIGIT = 15;
    private static final double LEAST_MARK = 4;
    private static final double PAD = 5;

    /** How many places have room. */
    public int shown() {
        if (places * (LEAST_BLOCK + GAP) - GAP <= width - 2 * EDGE) {
            return places;
        }
        return (int) Math.clamp(Math.floor((width - MORE - EDGE) / (LEAST_BLOCK + GAP)), 1, places);
    }

    /** Where it says that there are more. */
    public Box more() {
        return new Box(block(shown() - 1).right(), EDGE, MORE, HEIGHT - 2 * EDGE);
    }

    /** All of a place. */
    public Box block(int place) {
        double room = width - 2 * EDGE - (shown() < places ? MORE : 0) + GAP;
        double block = Math.min(WIDEST_BLOCK, room / shown() - GAP);
        return new Box(EDGE + place * (block + GAP), EDGE, block, HEIGHT - 2 * EDGE);
    }

    /** Its number and word. */
    public Box title(int place) {
        Box block = block(place);
        return new Box(block.x(), block.y(), block.width(), TITLE);
    }

    /** All cells of a place. */
    public Box cells(int place) {
        Box block = block(place);
        return new Box(block.x() + PAD, block.y() + TITLE, block.width() - 2 * PAD, CELL);
    }

    /** A cell; where they are too many to be seen, wide enough to be, and near its place. */
    public Box cell(int place, int word) {
        Box cells = cells(place);
        double step = cells.width() / vocabulary;
        double cell = Math.max(LEAST_MARK, step);
        double x = Math.min(cells.x() + word * step, cells.right() - cell);
        return new Box(x, cells.y(), cell, CELL);
    }

    /** Whether each cell can be told from the next. */
    public boolean showsCells() {
        return cells(0).width() / vocabulary >= LEAST_MARK;
    }

    /** Whether 0 and 1 have room in the cells. */
    public boolean showsDigits() {
        return cells(0).width() / vocabulary >= LEAST_DIGIT;
    }

    /** Where the number of a cell's column stands: under it, and within the block. */
    public Box number(int place, int word, double numberWidth) {
        Box cells = cells(place);
        Box cell = cell(place, word);
        double x = Math.clamp(cell.centerX() - numberWidth / 2, cells.x(), Math.max(cells.x(), cells.right() - numberWidth));
        return new Box(x, cells.bottom(), numberWidth, NUMBER);
    }
}
