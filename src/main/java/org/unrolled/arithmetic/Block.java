package org.unrolled.arithmetic;

import java.util.Optional;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.Vector;
import org.unrolled.model.walk.Part;

/**
 * A matrix or a column of an equation, as cells.
 *
 * @param operator the sign before it
 * @param head what it is: "Wh h₁"
 * @param part the part of the step that computes it; nothing for what is known before
 * @param rows its rows
 * @param columns its columns
 * @param marked the column that stands out; nothing where all do
 * @param cells its numbers
 */
public record Block(
        String operator,
        String head,
        Optional<Part> part,
        int rows,
        int columns,
        Optional<Integer> marked,
        Cells cells) {

    /** The sign of a product. */
    static final String TIMES = "×";

    /** The numbers of a block, and what each stands for. */
    public interface Cells {

        /** A number. */
        double value(int row, int column);

        /** What it stands for. */
        Reference reference(int row, int column);
    }

    /** What the numbers in a row stand for. */
    interface RowReference {
        Reference of(int row);
    }

    /** What a cell stands for. */
    interface CellReference {
        Reference of(int row, int column);
    }

    /** Whether its rows belong to the columns of the matrix: it is what the matrix is multiplied with. */
    public boolean isBesideColumns() {
        return operator.equals(TIMES);
    }

    static Block matrix(String operator, String head, Matrix matrix, Optional<Integer> marked, CellReference of) {
        return new Block(operator, head, Optional.empty(), matrix.rows(), matrix.columns(), marked, new Cells() {
            @Override
            public double value(int row, int column) {
                return matrix.get(row, column);
            }

            @Override
            public Reference reference(int row, int column) {
                return of.of(row, column);
            }
        });
    }

    static Block column(String operator, String head, Optional<Part> part, Vector numbers, RowReference of) {
        return new Block(operator, head, part, numbers.size(), 1, Optional.empty(), new Cells() {
            @Override
            public double value(int row, int column) {
                return numbers.get(row);
            }

            @Override
            public Reference reference(int row, int column) {
                return of.of(row);
            }
        });
    }
}
