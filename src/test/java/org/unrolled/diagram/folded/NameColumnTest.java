package org.unrolled.diagram.folded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;

class NameColumnTest {

    private static final NameChip CHIP = new NameChip(false, 2);

    @Test
    void theNamesStandAroundTheMiddleInOrder() {
        NameColumn column = column(300, 5);
        assertThat(column.name(2).centerX()).isEqualTo(100);
        assertThat(column.name(2).centerY()).isEqualTo(500);
        assertThat(column.name(3).centerY() - 500).isEqualTo(500 - column.name(1).centerY()).isPositive();
    }

    @Test
    void theyShareTheHeight() {
        assertThat(column(250, 5).pitch()).isEqualTo(50);
    }

    @Test
    void manyDoNotTouch() {
        NameColumn column = column(100, 20);
        for (int index = 1; index < 20; index++) {
            assertThat(column.name(index).overlaps(column.name(index - 1))).isFalse();
        }
        Box first = column.name(0);
        assertThat(column.name(19).bottom() - first.y()).isLessThanOrEqualTo(NameColumn.leastHeight(20));
    }

    @Test
    void twoDoNotStandFarApart() {
        assertThat(column(600, 2).pitch()).isEqualTo(2 * NameChip.PITCH);
    }

    @Test
    void moreThanTwentyHaveNoRoomAndNeedNone() {
        assertThat(NameColumn.hasRoom(20)).isTrue();
        assertThat(NameColumn.hasRoom(21)).isFalse();
        assertThat(NameColumn.leastHeight(21)).isZero();
    }

    private static NameColumn column(double height, int count) {
        return NameColumn.in(height, 2, CHIP, new Point(100, 500), count);
    }
}
