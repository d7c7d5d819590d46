package org.unrolled.view.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unrolled.model.network.WeightGroup;

class EdgeWidthTest {

    @Test
    void aWidthHangsOnTheSizeOfItsWeightAlone() {
        for (WeightGroup group : new WeightGroup[] {WeightGroup.WX, WeightGroup.WH, WeightGroup.WY}) {
            assertThat(EdgeShape.width(group, -1.5)).isEqualTo(EdgeShape.width(group, 1.5));
            for (double weight = 0; weight < EdgeShape.SCALE_END; weight += 0.1) {
                assertThat(EdgeShape.width(group, weight + 0.1)).isGreaterThan(EdgeShape.width(group, weight));
            }
            assertThat(EdgeShape.width(group, 0)).as("a weight of 0 is seen").isGreaterThan(1);
        }
    }

    @Test
    void pastTheEndOfTheScaleItGrowsNoMore() {
        assertThat(EdgeShape.width(WeightGroup.WH, 1e300)).isEqualTo(EdgeShape.width(WeightGroup.WH, 3));
    }

    @Test
    void wxIsThinnerThanWh() {
        for (double weight = 0; weight <= 3; weight += 0.5) {
            assertThat(EdgeShape.width(WeightGroup.WX, weight)).isLessThan(EdgeShape.width(WeightGroup.WH, weight));
        }
    }
}
