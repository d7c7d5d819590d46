package org.unrolled.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parts of matrices, taken out, put in and left out. */
class MatrixBlockTest {

    private static final Matrix M = Matrix.ofRows(new double[] {1, 2, 3}, new double[] {4, 5, 6});

    @Test
    void losesOneRowOrColumn() {
        assertThat(M.withoutRow(0)).isEqualTo(Matrix.ofRows(new double[] {4, 5, 6}));
        assertThat(M.withoutRow(1)).isEqualTo(Matrix.ofRows(new double[] {1, 2, 3}));
        assertThat(M.withoutColumn(1)).isEqualTo(Matrix.ofRows(new double[] {1, 3}, new double[] {4, 6}));
        assertThatThrownBy(() -> M.withoutRow(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> M.withoutColumn(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void growsWithZerosAndShrinksAtTheEnd() {
        assertThat(M.resized(3, 2)).isEqualTo(
                Matrix.ofRows(new double[] {1, 2}, new double[] {4, 5}, new double[] {0, 0}));
    }

    @Test
    void takesAndGivesBlocks() {
        Matrix block = Matrix.ofRows(new double[] {8, 9});
        assertThat(M.withBlock(1, 1, block)).isEqualTo(Matrix.ofRows(new double[] {1, 2, 3}, new double[] {4, 8, 9}));
        assertThat(M.withBlock(1, 1, block).block(1, 1, 1, 2)).isEqualTo(block);
        assertThat(M.get(1, 1)).isEqualTo(5);
        assertThatThrownBy(() -> M.withBlock(1, 2, block)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> M.withBlock(2, 0, block)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void goesThroughAFunctionRowByRow() {
        List<Double> order = new ArrayList<>();
        assertThat(M.map(x -> {
            order.add(x);
            return 2 * x;
        })).isEqualTo(Matrix.ofRows(new double[] {2, 4, 6}, new double[] {8, 10, 12}));
        assertThat(order).containsExactly(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
    }
}
