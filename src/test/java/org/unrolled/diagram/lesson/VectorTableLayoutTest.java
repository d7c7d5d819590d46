package org.unrolled.diagram.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VectorTableLayoutTest {

    @Test
    void tenNumbersHaveRoomWhereNamesAreShortEnough() {
        double names = VectorTableLayout.mostNames(648, 10, 52);
        VectorTableLayout layout = new VectorTableLayout(3, 10, names, 52, 648, false);
        assertThat(layout.shown()).isEqualTo(10);
        assertThat(layout.cell(0, 9).right()).isLessThanOrEqualTo(648);
        assertThat(layout.cell(0, 0).x()).isGreaterThanOrEqualTo(layout.name(0).right());
    }

    @Test
    void ofMoreThanHaveRoomTheFirstAreShown() {
        VectorTableLayout layout = new VectorTableLayout(2, 64, 100, 52, 648, false);
        assertThat(layout.shown()).isBetween(8, 10);
        assertThat(layout.cell(1, layout.shown() - 1).right()).isLessThanOrEqualTo(layout.more(1).x());
        assertThat(layout.more(1).right()).isLessThanOrEqualTo(648);
    }

    @Test
    void cellsAreWideEnoughAndDoNotTouch() {
        VectorTableLayout layout = new VectorTableLayout(2, 3, 100, 52, 648, false);
        assertThat(layout.cell(0, 1).width()).isGreaterThanOrEqualTo(52);
        assertThat(layout.cell(0, 1).overlaps(layout.cell(0, 0))).isFalse();
        assertThat(layout.cell(1, 0).overlaps(layout.cell(0, 0))).isFalse();
        assertThat(layout.head(1).overlaps(layout.cell(0, 1))).isFalse();
        assertThat(layout.cell(1, 0).bottom()).isLessThanOrEqualTo(VectorTableLayout.height(2, false));
    }

    @Test
    void flatRowsHaveTheirDigitsAndNoMore() {
        VectorTableLayout layout = new VectorTableLayout(3, 3, 100, 52, 648, true);
        assertThat(layout.cell(0, 0).height()).isBetween(20.0, 24.0);
        assertThat(layout.cell(0, 0).y()).isGreaterThanOrEqualTo(layout.head(0).bottom());
        assertThat(layout.cell(1, 0).overlaps(layout.cell(0, 0))).isFalse();
        assertThat(layout.cell(2, 0).bottom()).isLessThanOrEqualTo(VectorTableLayout.height(3, true));
        assertThat(VectorTableLayout.height(3, true)).isLessThan(VectorTableLayout.height(3, false) - 18);
    }
}
