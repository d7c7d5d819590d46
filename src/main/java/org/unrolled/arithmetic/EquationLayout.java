package org.unrolled.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;

/**
 * Where the cells of an equation lie. Of a matrix that is wider than there is room, the columns around the one that
 * matters are shown; of columns longer than there is room, some rows.
 */
public final class EquationLayout {

    /** Room for a sign between two blocks, in heights of a row. */
    private static final double SIGN = 0.85;
    private static final double CELL_GAP = 2;

    private final List<Block> blocks;
    private final double[] cellWidths;
    private final double rowHeight;
    private final double[] lefts;
    private final double[] widths;
    private final int shownColumns;
    private final int firstColumn;
    private final int shownRows;
    private final int hiddenRows;
    private final int scrolledRow;

    /**
     * A cell.
     *
     * @param block which block
     * @param row its row in the block, from 0
     * @param column its column, from 0
     */
    public record Cell(int block, int row, int column) {
    }

    /**
     * An equation laid out.
     *
     * @param cellWidths of the cells of each block
     * @param rowHeight of every row, and of the heads
     * @param headWidths what the head of each block needs
     * @param width what there is for all of it; one column of the matrix is shown even where it is less
     * @param height what there is
     * @param column the column of the matrix to show the others around
     * @param row the first row to show, where not all can be
     */
    public EquationLayout(Equation equation, double[] cellWidths, double rowHeight, double[] headWidths, double width,
            double height, int column, int row) {
        this.blocks = equation.blocks();
        this.cellWidths = cellWidths.clone();
        this.rowHeight = rowHeight;
        Block matrix = blocks.getFirst();
        double others = IntStream.range(1, blocks.size())
                .mapToDouble(i -> SIGN * rowHeight + Math.max(cellWidths[i], headWidths[i]))
                .sum();
        shownColumns = Math.clamp((int) ((width - others) / cellWidths[0]), 1, matrix.columns());
        firstColumn = Math.clamp(column - shownColumns / 2, 0, matrix.columns() - shownColumns);
        int longest = blocks.stream().mapToInt(Block::rows).max().orElse(1);
        shownRows = Math.clamp((int) (height / rowHeight) - 1, 1, longest);
        hiddenRows = Math.max(0, equation.rows() - shownRows);
        scrolledRow = Math.clamp(row, 0, hiddenRows);
        lefts = new double[blocks.size()];
        widths = new double[blocks.size()];
        widths[0] = Math.max(shownColumns * cellWidths[0], headWidths[0]);
        for (int i = 1; i < lefts.length; i++) {
            lefts[i] = lefts[i - 1] + widths[i - 1] + SIGN * rowHeight;
            widths[i] = Math.max(cellWidths[i], headWidths[i]);
        }
    }

    /** How wide all of it is: more than there was room for only where one column of the matrix is too much. */
    public double width() {
        return lefts[lefts.length - 1] + widths[widths.length - 1];
    }

    /** The first column of the matrix that is shown, from 0. */
    public int firstColumn() {
        return firstColumn;
    }

    /** How many of its columns are. */
    public int shownColumns() {
        return shownColumns;
    }

    /** The first row that is shown of a block, from 0. */
    public int firstRow(int block) {
        int first = blocks.get(block).isBesideColumns() ? firstColumn : scrolledRow;
        return Math.clamp(first, 0, blocks.get(block).rows() - shownRows(block));
    }

    /** How many rows are shown of a block. */
    public int shownRows(int block) {
        return Math.min(shownRows, blocks.get(block).rows());
    }

    /** How many rows are shown at most. */
    public int shownRows() {
        return shownRows;
    }

    /** How many more rows the equation has. */
    public int hiddenRows() {
        return hiddenRows;
    }

    /** The first row of the equation that is shown, from 0. */
    public int scrolledRow() {
        return scrolledRow;
    }

    /** Where the head of a block lies. */
    public Box head(int block) {
        return new Box(lefts[block], 0, widths[block], rowHeight);
    }

    /** Where the sign before a block lies: beside the middle of the rows. */
    public Box sign(int block) {
        return new Box(lefts[block] - SIGN * rowHeight, rowHeight, SIGN * rowHeight, shownRows * rowHeight);
    }

    /** Where a cell lies; for one that is shown. */
    public Box cell(Cell cell) {
        double cellWidth = cellWidths[cell.block()];
        double columns = cell.block() == 0 ? shownColumns : 1;
        double left = lefts[cell.block()] + (widths[cell.block()] - columns * cellWidth) / 2;
        int column = cell.block() == 0 ? cell.column() - firstColumn : 0;
        return new Box(left + column * cellWidth + CELL_GAP / 2,
                top(cell.block()) + (cell.row() - firstRow(cell.block())) * rowHeight + CELL_GAP / 2,
                cellWidth - CELL_GAP, rowHeight - CELL_GAP);
    }

    /** Every cell that is shown. */
    public List<Cell> cells() {
        return IntStream.range(0, blocks.size()).boxed()
                .flatMap(block -> IntStream.range(firstRow(block), firstRow(block) + shownRows(block)).boxed()
                        .flatMap(row -> columns(block).mapToObj(column -> new Cell(block, row, column))))
                .toList();
    }

    /** The cell at a place. */
    public Optional<Cell> cellAt(Point place) {
        return cells().stream().filter(cell -> cell(cell).contains(place)).findFirst();
    }

    private IntStream columns(int block) {
        return block == 0 ? IntStream.range(firstColumn, firstColumn + shownColumns) : IntStream.of(0);
    }

    /** Shorter blocks stand in the middle. */
    private double top(int block) {
        return rowHeight * (1 + (shownRows - shownRows(block)) / 2.0);
    }
}
