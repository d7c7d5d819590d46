package org.unrolled.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VectorTest {

    @Test
    void theArrayItIsMadeOfCannotChangeIt() {
        double[] given = {1, 2};
        Vector vector = Vector.of(given);
        given[0] = 99;
        assertThat(vector).isEqualTo(Vector.of(1, 2));
    }

    @Test
    void theArrayTakenFromItCannotChangeIt() {
        Vector vector = Vector.of(1, 2);
        vector.toArray()[0] = 99;
        assertThat(vector).isEqualTo(Vector.of(1, 2));
    }

    @Test
    void changingAndAppendingMakeAnother() {
        Vector vector = Vector.of(1, 2);
        assertThat(vector.with(1, 7)).isEqualTo(Vector.of(1, 7));
        assertThat(vector.append(3)).isEqualTo(Vector.of(1, 2, 3));
        assertThat(vector).isEqualTo(Vector.of(1, 2));
    }

    @Test
    void equalityIsToTheBit() {
        assertThat(Vector.of(0.0)).isNotEqualTo(Vector.of(-0.0));
        assertThat(Vector.of(0.1)).isNotEqualTo(Vector.of(Math.nextUp(0.1)));
        assertThat(Vector.of(Double.NaN)).isEqualTo(Vector.of(Double.NaN));
        assertThat(Vector.of(1, 2)).hasSameHashCodeAs(Vector.of(1, 2)).isNotEqualTo(Vector.of(1, 2, 0));
    }

    @Test
    void oneHotHasASingleOne() {
        assertThat(Vector.oneHot(3, 1)).isEqualTo(Vector.of(0, 1, 0));
        assertThat(Vector.oneHot(1, 0)).isEqualTo(Vector.of(1));
        assertThatThrownBy(() -> Vector.oneHot(3, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void sumsAreElementByElement() {
        assertThat(Vector.of(1, 2).plus(Vector.of(10, 20))).isEqualTo(Vector.of(11, 22));
        assertThat(Vector.sum(Vector.of(1, 2), Vector.of(10, 20), Vector.of(100, 200))).isEqualTo(Vector.of(111, 222));
    }

    @Test
    void threeAreAddedFromTheLeft() {
        assertThat(Vector.sum(Vector.of(1e16), Vector.of(-1e16), Vector.of(1))).isEqualTo(Vector.of(1));
        assertThat(Vector.sum(Vector.of(1), Vector.of(1e16), Vector.of(-1e16))).isEqualTo(Vector.of(0));
    }

    @Test
    void vectorsOfDifferentLengthsAreNotAdded() {
        Vector two = Vector.of(1, 2);
        Vector three = Vector.zeros(3);
        assertThatThrownBy(() -> two.plus(three)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Vector.sum(two, three, two)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Vector.sum(two, two, three)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLargestIsTheFirstOfEquals() {
        assertThat(Vector.of(-3, -1, -1, -2).indexOfLargest()).isEqualTo(1);
        assertThat(Vector.of(Double.NEGATIVE_INFINITY).indexOfLargest()).isZero();
        assertThat(Vector.of().indexOfLargest()).isEqualTo(-1);
    }

    @Test
    void theFirstThatIsNotFiniteIsFound() {
        assertThat(Vector.of(1, Double.MAX_VALUE).indexOfNonFinite()).isEqualTo(-1);
        assertThat(Vector.of(1, Double.NaN, Double.POSITIVE_INFINITY).indexOfNonFinite()).isEqualTo(1);
        assertThat(Vector.of(1, 2, Double.NEGATIVE_INFINITY).indexOfNonFinite()).isEqualTo(2);
    }
}
