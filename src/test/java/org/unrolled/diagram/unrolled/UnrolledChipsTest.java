package org.unrolled.diagram.unrolled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unrolled.diagram.Box;

class UnrolledChipsTest {

    @ParameterizedTest
    @MethodSource("org.unrolled.diagram.unrolled.UnrolledLayoutTest#shapes")
    void chipsStandInTheirGaps(Shape shape) {
        UnrolledLayout layout = new UnrolledLayout(shape);
        UnrolledChips chips = new UnrolledChips(layout);
        for (int t = 0; t < shape.length(); t++) {
            assertThat(chips.wx(t).x()).isGreaterThanOrEqualTo(layout.panel(t).x() - 20);
            assertThat(chips.wx(t).overlaps(layout.hiddenLayer(t))).isFalse();
            assertThat(chips.wx(t).overlaps(layout.input(t))).isFalse();
            assertThat(chips.wh(t).overlaps(layout.hiddenLayer(t))).isFalse();
            if (t > 0) {
                assertThat(chips.wh(t).overlaps(layout.hiddenLayer(t - 1))).isFalse();
            } else {
                assertThat(chips.wh(t).overlaps(layout.start())).isFalse();
            }
            assertThat(chips.wh(t).overlaps(chips.wx(t))).isFalse();
        }
        Box wy = chips.wy(shape.length() - 1);
        if (layout.hasOutputPanel()) {
            assertThat(wy.overlaps(layout.output(0))).isFalse();
            assertThat(wy.overlaps(layout.panel(shape.length() - 1))).isFalse();
        }
        for (int unit = 0; unit < shape.hidden(); unit++) {
            assertThat(wy.overlaps(layout.neuron(shape.length() - 1, unit))).isFalse();
        }
    }
}
