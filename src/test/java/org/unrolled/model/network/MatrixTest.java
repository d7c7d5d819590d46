package org.unrolled.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unrolled.model.Networks;

class MatrixTest {

    private static final Matrix TWO_BY_THREE = Matrix.ofRows(new double[] {1, 2, 3}, new double[] {4, 5, 6});

    @Test
    void aRowBelongsToTheReceivingUnit() {
        assertThat(TWO_BY_THREE.rows()).isEqualTo(2);
        assertThat(TWO_BY_THREE.columns()).isEqualTo(3);
        assertThat(TWO_BY_THREE.get(1, 2)).isEqualTo(6);
        assertThat(TWO_BY_THREE.row(1)).containsExactly(4, 5, 6);
        assertThat(TWO_BY_THREE.column(1)).isEqualTo(Vector.of(2, 5));
        assertThat(TWO_BY_THREE).hasToString("2×3");
    }

    @Test
    void theProductIsRowsTimesVector() {
        assertThat(TWO_BY_THREE.times(Vector.of(1, 10, 100))).isEqualTo(Vector.of(321, 654));
    }

    @Test
    void theProductIsAddedFromTheFirstColumnToTheLast() {
        Matrix row = Matrix.ofRows(new double[] {1e16, -1e16, 1});
        assertThat(row.times(Vector.of(1, 1, 1))).isEqualTo(Vector.of(1));
        assertThat(Matrix.ofRows(new double[] {1, 1e16, -1e16}).times(Vector.of(1, 1, 1))).isEqualTo(Vector.of(0));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "5, 3", "1, 9", "9, 1", "100, 64", "300, 256"})
    void aColumnIsTheProductWithItsOneHotVectorToTheBit(int words, int hidden) {
        Matrix wx = Networks.random(words, words, hidden, 1).wx();
        for (int word = 0; word < words; word++) {
            assertThat(wx.column(word)).isEqualTo(wx.times(Vector.oneHot(words, word)));
        }
    }

    @Test
    void aColumnKeepsTheSignOfZeroThatAProductLoses() {
        Matrix wx = Matrix.ofRows(new double[] {-0.0, 1});
        assertThat(wx.column(0)).isEqualTo(Vector.of(-0.0));
        assertThat(wx.times(Vector.oneHot(2, 0)).get(0)).isZero();
    }

    @Test
    void theVectorMustBeAsLongAsTheRows() {
        assertThatThrownBy(() -> TWO_BY_THREE.times(Vector.zeros(2))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void raggedRowsAreRefused() {
        assertThatThrownBy(() -> Matrix.ofRows(new double[] {1, 2}, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 1 has 1 numbers, row 0 has 2");
        assertThatThrownBy(Matrix::ofRows).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void arraysGivenAndTakenCannotChangeIt() {
        double[] given = {1, 2};
        Matrix matrix = Matrix.ofRows(given);
        given[0] = 99;
        matrix.row(0)[1] = 99;
        matrix.column(0).toArray()[0] = 99;
        assertThat(matrix).isEqualTo(Matrix.ofRows(new double[] {1, 2}));
    }

    @Test
    void changingANumberMakesAnother() {
        Matrix before = Matrix.ofRows(new double[] {1, 2}, new double[] {3, 4});
        assertThat(before.with(1, 0, 7)).isEqualTo(Matrix.ofRows(new double[] {1, 2}, new double[] {7, 4}));
        assertThat(before).isEqualTo(Matrix.ofRows(new double[] {1, 2}, new double[] {3, 4}));
        assertThatThrownBy(() -> before.with(2, 0, 7)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> before.with(0, 2, 7)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aColumnIsChangedAsAWhole() {
        assertThat(TWO_BY_THREE.withColumn(1, Vector.of(8, 9)))
                .isEqualTo(Matrix.ofRows(new double[] {1, 8, 3}, new double[] {4, 9, 6}));
        assertThat(TWO_BY_THREE.get(0, 1)).isEqualTo(2);
        assertThatThrownBy(() -> TWO_BY_THREE.withColumn(1, Vector.zeros(3)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TWO_BY_THREE.withColumn(3, Vector.zeros(2)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aColumnAndARowAreAppendedAtTheEnd() {
        assertThat(TWO_BY_THREE.appendColumn(Vector.of(8, 9)))
                .isEqualTo(Matrix.ofRows(new double[] {1, 2, 3, 8}, new double[] {4, 5, 6, 9}));
        assertThat(TWO_BY_THREE.appendRow(Vector.of(7, 8, 9)))
                .isEqualTo(Matrix.ofRows(new double[] {1, 2, 3}, new double[] {4, 5, 6}, new double[] {7, 8, 9}));
        assertThat(TWO_BY_THREE.columns()).isEqualTo(3);
        assertThat(TWO_BY_THREE.rows()).isEqualTo(2);
        assertThatThrownBy(() -> TWO_BY_THREE.appendColumn(Vector.zeros(3)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TWO_BY_THREE.appendRow(Vector.zeros(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equalityIsToTheBit() {
        assertThat(Matrix.ofRows(new double[] {0.0})).isNotEqualTo(Matrix.ofRows(new double[] {-0.0}));
        assertThat(Matrix.ofRows(new double[] {1, 2}))
                .isEqualTo(Matrix.ofRows(new double[] {1, 2}))
                .hasSameHashCodeAs(Matrix.ofRows(new double[] {1, 2}))
                .isNotEqualTo(Matrix.ofRows(new double[] {1}, new double[] {2}));
        assertThat(Matrix.zeros(2, 3)).isEqualTo(Matrix.ofRows(new double[3], new double[3]));
    }

    @Test
    void infinityAndNaNAreNotFinite() {
        assertThat(TWO_BY_THREE.isFinite()).isTrue();
        assertThat(TWO_BY_THREE.with(1, 2, Double.NaN).isFinite()).isFalse();
        assertThat(TWO_BY_THREE.with(0, 0, Double.NEGATIVE_INFINITY).isFinite()).isFalse();
        assertThat(TWO_BY_THREE.with(0, 0, -Double.MAX_VALUE).isFinite()).isTrue();
    }

    @Test
    void aProductAndASumInOneEqualBothByThemselves() {
        Matrix matrix = Matrix.ofRows(new double[] {1, 2}, new double[] {-3, 0.5});
        Vector x = Vector.of(0.1, -0.7);
        Vector b = Vector.of(10, -1);
        assertThat(matrix.timesPlus(x, b)).isEqualTo(matrix.times(x).plus(b));
        assertThatThrownBy(() -> matrix.timesPlus(x, Vector.of(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
