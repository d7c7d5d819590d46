package org.unrolled.view.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypeSizeTest {

    @Test
    void goesFrom80To250PercentAndBackTheSameWay() {
        TypeSize size = TypeSize.USUAL.smaller().smaller();
        assertThat(size.percent()).isEqualTo(80);
        assertThat(size.smaller()).isEqualTo(size);
        for (int i = 0; i < 9; i++) {
            assertThat(size.larger().smaller()).isEqualTo(size);
            assertThat(size.larger().percent()).isGreaterThan(size.percent());
            size = size.larger();
        }
        assertThat(size.percent()).isEqualTo(250);
        assertThat(size.scale()).isEqualTo(2.5);
        assertThat(size.larger()).isEqualTo(size);
    }

    @Test
    void whatIsNoneOfItsSizesIsTheNearestOne() {
        assertThat(TypeSize.nearest(120).percent()).isEqualTo(125);
        assertThat(TypeSize.nearest(-7)).isEqualTo(TypeSize.USUAL.smaller().smaller());
        assertThat(TypeSize.nearest(9000).percent()).isEqualTo(250);
        assertThat(TypeSize.nearest(100)).isEqualTo(TypeSize.USUAL);
    }
}
