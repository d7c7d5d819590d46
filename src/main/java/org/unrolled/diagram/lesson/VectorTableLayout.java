package org.unrolled.diagram.lesson;

import org.unrolled.diagram.Box;

/**
 * Where vectors lie as rows of numbers, one under the other: a name at the left, then a column for each hidden unit.
 *
 * @param rows how many vectors
 * @param units H, how many numbers each has
 * @param names how wide the longest name is
 * @param cell how wide the widest number is
 * @param width of all of it
 * @param isFlat whether its rows are as low as can be read
 */
public record VectorTableLayout(int rows, int units, double names, double cell, double width, boolean isFlat) {

    private static final double ROW = 30;
    private static final double FLAT_ROW = 24;
    private static final double HEAD = 26;
    private static final double FLAT_HEAD = 22;
    private static final double LEAST_NAMES = 80;
    private static final double PAD = 10;
    private static final double WIDEST = 80;
    private static final double GAP = 2;
    private static final double MORE = 26;

    /** How wide names may be at most, so that all units have room if they can. */
    public static double mostNames(double width, int units, double cell) {
        return Math.max(LEAST_NAMES, width - 2 * PAD - units * (cell + GAP));
    }

    /** The height of so many rows. */
    public static double height(int rows, boolean isFlat) {
        return headHeight(isFlat) + rows * rowHeight(isFlat) + GAP;
    }

    /** How many units have room: all, or the first. */
    public int shown() {
        double room = width - names - 2 * PAD;
        int fitting = (int) Math.floor(room / (cell + GAP));
        return fitting >= units ? units : (int) Math.clamp(Math.floor((room - MORE) / (cell + GAP)), 1, units);
    }

    /** The name of a row. */
    public Box name(int row) {
        return new Box(0, top(row), names + PAD, rowHeight(isFlat) - GAP);
    }

    /** The head of a column. */
    public Box head(int unit) {
        return new Box(x(unit), 0, step() - GAP, headHeight(isFlat));
    }

    /** A number of a row. */
    public Box cell(int row, int unit) {
        return new Box(x(unit), top(row), step() - GAP, rowHeight(isFlat) - GAP);
    }

    /** Where it says that there are more units. */
    public Box more(int row) {
        return new Box(x(shown()), top(row), MORE, rowHeight(isFlat) - GAP);
    }

    private double top(int row) {
        return headHeight(isFlat) + row * rowHeight(isFlat);
    }

    private static double headHeight(boolean isFlat) {
        return isFlat ? FLAT_HEAD : HEAD;
    }

    private static double rowHeight(boolean isFlat) {
        return isFlat ? FLAT_ROW : ROW;
    }

    private double x(int unit) {
        return names + PAD + unit * step();
    }

    private double step() {
        double room = width - names - 2 * PAD - (shown() < units ? MORE : 0);
        return Math.clamp(room / shown(), cell + GAP, WIDEST);
    }
}
