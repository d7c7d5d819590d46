package org.unrolled.diagram.timeline;

import org.unrolled.diagram.Box;

/**
 * Where the cells of the heat map of hidden states lie: a row per neuron, a column per word, and before them a narrow
 * one for h₋₁. However many there are, all of them fit: down to less than a pixel each.
 *
 * @param hidden H, the number of rows
 * @param length T, the number of words
 * @param width all of the map's width
 * @param height all of its height
 */
public record HeatMapLayout(int hidden, int length, double width, double height) {

    /** The least height of a row that has room for the neuron's name or a number. */
    public static final double LEAST_ROW = 22;
    /** The least width of a column that has room for a short word or a number. */
    public static final double LEAST_COLUMN = 44;

    private static final double HEAD = 30;
    private static final double NAMES = 34;
    private static final int FEW_ROWS = 3;
    private static final double TALLEST_ROW = 44;
    private static final double WIDEST_COLUMN = 110;
    /** How much of a column h₋₁ has. */
    private static final double START_SHARE = 0.6;
    private static final double GAP = 4;
    /** Right of the last column and below the last row: room for the frame of the scrubber. */
    private static final double EDGE = 3;

    /** Whether there is room for the neurons' names, at the left. */
    public boolean showsNames() {
        return rowHeight() >= LEAST_ROW;
    }

    /** Whether there is room for the numbers in the cells. */
    public boolean showsNumbers() {
        return columnWidth() >= LEAST_COLUMN && rowHeight() >= LEAST_ROW;
    }

    /** Whether there is room for the words above their columns. */
    public boolean showsWords() {
        return columnWidth() >= LEAST_COLUMN;
    }

    /** The width of a word's column. */
    public double columnWidth() {
        return Math.clamp((width - NAMES - GAP - EDGE) / (length + START_SHARE), 0.01, WIDEST_COLUMN);
    }

    /** The height of a neuron's row. */
    public double rowHeight() {
        return Math.clamp((height - HEAD - EDGE) / hidden, 0.01, TALLEST_ROW);
    }

    /** The height in which the numbers of few rows can be read, and of many the colours seen. */
    public static double leastHeight(int hidden) {
        return HEAD + EDGE + Math.min(hidden, FEW_ROWS) * LEAST_ROW;
    }

    /** The height that rows like to have. */
    public static double preferredHeight(int hidden) {
        return HEAD + EDGE + Math.clamp(hidden * 36.0, 36, 220);
    }

    /** The most that they use. */
    public static double mostHeight(int hidden) {
        return HEAD + EDGE + hidden * TALLEST_ROW;
    }

    /** The left side of a column, t from −1 to T; T gives the right side of the last. */
    public double x(int t) {
        return t < 0 ? NAMES : NAMES + START_SHARE * columnWidth() + GAP + t * columnWidth();
    }

    /** The cell of a neuron after a word; t = −1 for h₋₁. */
    public Box cell(int t, int unit) {
        double columnWidth = t < 0 ? START_SHARE * columnWidth() : columnWidth();
        return new Box(x(t), HEAD + unit * rowHeight(), columnWidth, rowHeight());
    }

    /** All cells of a column; t = −1 for h₋₁. */
    public Box column(int t) {
        Box first = cell(t, 0);
        return new Box(first.x(), first.y(), first.width(), rowHeight() * hidden);
    }

    /** The head of a column, above its cells. */
    public Box head(int t) {
        Box column = column(t);
        return new Box(column.x(), 0, column.width(), HEAD);
    }

    /** The name of a row, left of its cells. */
    public Box name(int unit) {
        return new Box(0, HEAD + unit * rowHeight(), NAMES, rowHeight());
    }

    /** The column nearest to a place: −1 for h₋₁ and all left of it, T − 1 for all right of the last. */
    public int columnAt(double x) {
        if (x < x(0)) {
            return -1;
        }
        return (int) Math.min(length - 1, (x - x(0)) / columnWidth());
    }

    /** The row at a place: the first for all above, the last for all below. */
    public int rowAt(double y) {
        return (int) Math.clamp((y - HEAD) / rowHeight(), 0, hidden - 1);
    }

    /** Whether a place lies on the cells, heads and names aside. */
    public boolean isOnCells(double x, double y) {
        return x >= x(-1) && x <= x(length) && y >= HEAD && y <= HEAD + rowHeight() * hidden;
    }
}
