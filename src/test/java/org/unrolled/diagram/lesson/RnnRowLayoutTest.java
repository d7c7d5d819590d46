package org.unrolled.diagram.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unrolled.diagram.Box;

class RnnRowLayoutTest {

    private static final double HEIGHT = 190;

    @ParameterizedTest
    @CsvSource({"1, 600", "4, 600", "12, 600", "1, 1300", "6, 1300", "12, 1300", "40, 600", "10000, 900"})
    void everyPanelShownLiesInThePictureAndBesideTheNext(int words, double width) {
        for (int current : new int[] {-1, 0, words / 2, words - 1}) {
            RnnRowLayout layout = new RnnRowLayout(words, 3, current, width, HEIGHT);
            Box before = null;
            for (int t = layout.first(); t <= layout.last(); t++) {
                Box panel = layout.panel(t);
                assertThat(panel.x()).isGreaterThanOrEqualTo(0);
                assertThat(panel.right()).isLessThanOrEqualTo(width);
                assertThat(panel.bottom()).isLessThanOrEqualTo(HEIGHT);
                assertThat(panel.width()).isGreaterThanOrEqualTo(43);
                if (before != null) {
                    assertThat(panel.overlaps(before)).isFalse();
                }
                before = panel;
            }
            assertThat(layout.shows(Math.max(0, current))).isTrue();
        }
    }

    @Test
    void twelveWordsHaveRoomInSixHundredPixels() {
        assertThat(new RnnRowLayout(12, 3, -1, 600, HEIGHT).shown()).isEqualTo(12);
    }

    @Test
    void tenNeuronsAreRatherSmallThanLeftOut() {
        RnnRowLayout low = new RnnRowLayout(4, 10, 0, 800, 170);
        assertThat(low.shownUnits()).isEqualTo(10);
        assertThat(low.neuron(0, 9).height()).isGreaterThanOrEqualTo(5);
        assertThat(low.neuron(0, 9).bottom()).isLessThanOrEqualTo(low.hiddenLayer(0).bottom());
        assertThat(low.neuron(0, 1).overlaps(low.neuron(0, 0))).isFalse();
        assertThat(new RnnRowLayout(4, 64, 0, 800, 170).shownUnits()).as("too many even so").isLessThan(64);
    }

    @Test
    void ofManyWordsThoseAroundTheCurrentOneAreShown() {
        RnnRowLayout layout = new RnnRowLayout(100, 3, 50, 600, HEIGHT);
        assertThat(layout.shown()).isBetween(8, 12);
        assertThat(50 - layout.first()).isGreaterThan(2);
        assertThat(layout.last() - 50).isGreaterThan(2);
        assertThat(layout.more(true).overlaps(layout.panel(layout.first()))).isFalse();
        assertThat(layout.more(false).overlaps(layout.panel(layout.last()))).isFalse();
        assertThat(new RnnRowLayout(100, 3, 99, 600, HEIGHT).last()).isEqualTo(99);
        assertThat(new RnnRowLayout(100, 3, -1, 600, HEIGHT).first()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 190", "3, 190", "3, 130", "6, 190", "10, 190", "64, 190", "10, 320"})
    void whatIsInAPanelLiesInItWithoutTouching(int hidden, double height) {
        RnnRowLayout layout = new RnnRowLayout(4, hidden, 0, 800, height);
        for (int t = 0; t < 4; t++) {
            Box panel = layout.panel(t);
            Box layer = layout.hiddenLayer(t);
            assertThat(isIn(layer, panel)).isTrue();
            assertThat(isIn(layout.word(t), panel)).isTrue();
            assertThat(layer.overlaps(layout.word(t))).isFalse();
            for (int unit = 0; unit < layout.shownUnits(); unit++) {
                assertThat(isIn(layout.neuron(t, unit), layer)).isTrue();
                if (unit > 0) {
                    assertThat(layout.neuron(t, unit).overlaps(layout.neuron(t, unit - 1))).isFalse();
                }
            }
            if (layout.shownUnits() < hidden) {
                assertThat(isIn(layout.moreUnits(t), layer)).isTrue();
            }
        }
    }

    @Test
    void allOfTenNeuronsAreShownInTheHeightThatARowLikes() {
        assertThat(new RnnRowLayout(4, 10, 0, 800, RnnRowLayout.preferredHeight(10)).shownUnits()).isEqualTo(10);
        assertThat(new RnnRowLayout(4, 64, 0, 800, RnnRowLayout.preferredHeight(64)).shownUnits()).isBetween(8, 20);
    }

    @Test
    void valuesStandInTheNeuronsWhereTheyHaveRoom() {
        assertThat(new RnnRowLayout(4, 3, 0, 600, HEIGHT).showsValues()).isTrue();
        assertThat(new RnnRowLayout(12, 3, 0, 600, HEIGHT).showsValues()).isFalse();
        assertThat(new RnnRowLayout(4, 10, 0, 600, HEIGHT).showsValues()).isFalse();
    }

    @Test
    void anEdgeGoesFromTheNeuronOfTheWordBefore() {
        RnnRowLayout layout = new RnnRowLayout(4, 3, 0, 600, HEIGHT);
        assertThat(layout.edge(2, 0, 1).start().x()).isEqualTo(layout.neuron(1, 1).right());
        assertThat(layout.edge(2, 0, 1).start().y()).isEqualTo(layout.neuron(1, 1).centerY());
        assertThat(layout.edge(2, 0, 1).end().x()).isEqualTo(layout.neuron(2, 0).x());
        assertThat(layout.edge(2, 0, 1).end().y()).isEqualTo(layout.neuron(2, 0).centerY());
    }

    private static boolean isIn(Box inner, Box outer) {
        Box room = outer.grow(0.001);
        return inner.x() >= room.x() && inner.right() <= room.right() && inner.y() >= room.y()
                && inner.bottom() <= room.bottom();
    }
}
