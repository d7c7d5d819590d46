package org.unrolled.arithmetic;

import java.util.List;
import java.util.stream.IntStream;
import org.unrolled.arithmetic.EquationLayout.Cell;

/**
 * The way of the keys through an equation: from cell to cell of those that stand for something.
 *
 * @param equation whose cells they are
 */
public record EquationWalk(Equation equation) {

    /** A column of a block. */
    private record Column(int block, int column) {
    }

    /** The cell in a row of the first column. */
    public Cell start(int row) {
        return in(columns().getFirst(), row);
    }

    /** The cell itself, or where another equation has none like it, the nearest in its block. */
    public Cell nearest(Cell cell) {
        List<Column> columns = columns();
        int block = Math.min(cell.block(), equation.blocks().size() - 1);
        Column nearest = columns.getFirst();
        for (Column column : columns) {
            if (column.block() == block && (nearest.block() != block
                    || Math.abs(column.column() - cell.column()) < Math.abs(nearest.column() - cell.column()))) {
                nearest = column;
            }
        }
        return in(nearest, cell.row());
    }

    /**
     * The cell so many columns and rows away; at an end, the last there is.
     *
     * @param right columns, over the signs between blocks too
     * @param down rows of the same block
     */
    public Cell move(Cell from, int right, int down) {
        List<Column> columns = columns();
        int at = columns.indexOf(new Column(from.block(), from.column()));
        return in(columns.get(Math.clamp((long) at + right, 0, columns.size() - 1)), from.row() + down);
    }

    private Cell in(Column column, int row) {
        int last = equation.blocks().get(column.block()).rows() - 1;
        return new Cell(column.block(), Math.clamp(row, 0, last), column.column());
    }

    private List<Column> columns() {
        return IntStream.range(0, equation.blocks().size()).boxed()
                .flatMap(block -> IntStream.range(0, equation.blocks().get(block).columns())
                        .filter(column -> standsForSomething(equation.blocks().get(block), column))
                        .mapToObj(column -> new Column(block, column)))
                .toList();
    }

    private static boolean standsForSomething(Block block, int column) {
        return !block.cells().reference(0, column).equals(Reference.NOTHING);
    }
}
