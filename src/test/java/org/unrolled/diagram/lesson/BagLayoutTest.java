package org.unrolled.diagram.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unrolled.diagram.Box;

class BagLayoutTest {

    @ParameterizedTest
    @CsvSource({"5, 1, 235", "5, 1, 460", "8, 3, 240", "1, 2, 300"})
    void layersStandBesideEachOtherAndNothingTouches(int inputs, int outputs, double width) {
        for (double height : new double[] {BagLayout.leastHeight(inputs), BagLayout.preferredHeight(inputs), 600}) {
            BagLayout layout = new BagLayout(inputs, 5, outputs, width, height);
            for (int i = 0; i < inputs; i++) {
                assertIn(layout.input(i), width, height);
                assertThat(layout.input(i).height()).isGreaterThan(20);
                assertThat(i > 0 && layout.input(i).overlaps(layout.input(i - 1))).isFalse();
                assertThat(layout.input(i).right()).isLessThan(layout.hidden(0).x());
            }
            for (int j = 1; j < 5; j++) {
                assertIn(layout.hidden(j), width, height);
                assertThat(layout.hidden(j).overlaps(layout.hidden(j - 1))).isFalse();
            }
            for (int k = 0; k < outputs; k++) {
                assertIn(layout.output(k), width, height);
                assertThat(layout.output(k).x()).isGreaterThan(layout.hidden(0).right());
                assertThat(k > 0 && layout.output(k).overlaps(layout.output(k - 1))).isFalse();
            }
            assertThat(layout.toHidden(2, 0).start().x()).isEqualTo(layout.input(0).right());
            assertThat(layout.toHidden(2, 0).end().y()).isEqualTo(layout.hidden(2).centerY());
            assertThat(layout.toOutput(0, 3).end().x()).isEqualTo(layout.output(0).x());
        }
    }

    private static void assertIn(Box box, double width, double height) {
        assertThat(box.x()).isGreaterThanOrEqualTo(0);
        assertThat(box.y()).isGreaterThanOrEqualTo(0);
        assertThat(box.right()).isLessThanOrEqualTo(width);
        assertThat(box.bottom()).isLessThanOrEqualTo(height);
    }
}
