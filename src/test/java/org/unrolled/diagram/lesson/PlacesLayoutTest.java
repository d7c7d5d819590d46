package org.unrolled.diagram.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unrolled.diagram.Box;

class PlacesLayoutTest {

    @ParameterizedTest
    @CsvSource({"4, 5, 660", "1, 5, 1230", "6, 20, 1230", "9, 20, 660", "40, 5, 660", "3, 5000, 660"})
    void everyCellLiesInItsBlockAndBlocksDoNotTouch(int places, int vocabulary, double width) {
        PlacesLayout layout = new PlacesLayout(places, vocabulary, width);
        assertThat(layout.shown()).isBetween(1, places);
        for (int place = 0; place < layout.shown(); place++) {
            Box block = layout.block(place);
            assertThat(block.right()).isLessThanOrEqualTo(width);
            assertThat(place > 0 && block.overlaps(layout.block(place - 1))).isFalse();
            for (int word : new int[] {0, vocabulary / 2, vocabulary - 1}) {
                assertThat(layout.cell(place, word).x()).isGreaterThanOrEqualTo(block.x());
                assertThat(layout.cell(place, word).right()).isLessThanOrEqualTo(block.right());
                assertThat(layout.number(place, word, 30).x()).isGreaterThanOrEqualTo(block.x());
                assertThat(layout.number(place, word, 30).right()).isLessThanOrEqualTo(block.right());
            }
        }
        if (layout.shown() < places) {
            assertThat(layout.more().right()).isLessThanOrEqualTo(width);
        }
    }

    @Test
    void digitsAndCellsAreShownWhereTheyHaveRoom() {
        assertThat(new PlacesLayout(4, 5, 660).showsDigits()).isTrue();
        assertThat(new PlacesLayout(6, 20, 1230).showsDigits()).isFalse();
        assertThat(new PlacesLayout(6, 20, 1230).showsCells()).isTrue();
        assertThat(new PlacesLayout(6, 5000, 1230).showsCells()).isFalse();
        assertThat(new PlacesLayout(6, 5000, 1230).cell(0, 7).width()).isGreaterThanOrEqualTo(4);
    }
}
