package org.unrolled.view.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unrolled.model.network.WeightGroup;

class EdgeWidthTest {

    @Test
    void aWidthHangsOnTheSizeOfItsWeightAlone() {
        for (WeightGroup group : new WeightGroup[] {WeightGroup.WX, WeightGroup.WH, WeightGroup.WY}) {
            assertThat(EdgePainter.width(group, -1.5)).isEqualTo(EdgePainter.width(group, 1.5));
            for (double weight = 0; weight < EdgePainter.SCALE_END; weight += 0.1) {
                assertThat(EdgePainter.width(group, weight + 0.1)).isGreaterThan(EdgePainter.width(group, weight));
            }
            assertThat(EdgePainter.width(group, 0)).as("a weight of 0 is seen").isGreaterThan(1);
        }
    }

    @Test
    void pastTheEndOfTheScaleItGrowsNoMore() {
        assertThat(EdgePainter.width(WeightGroup.WH, 1e300)).isEqualTo(EdgePainter.width(WeightGroup.WH, 3));
    }

    @Test
    void wxIsThinnerThanWh() {
        for (double weight = 0; weight <= 3; weight += 0.5) {
            assertThat(EdgePainter.width(WeightGroup.WX, weight)).isLessThan(EdgePainter.width(WeightGroup.WH, weight));
        }
    }
}
