package org.unrolled.diagram.folded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unrolled.diagram.Curve;

class HiddenPanelTest {

    @ParameterizedTest
    @MethodSource("org.unrolled.diagram.folded.FoldedShapes#shapes")
    void ofFoldedLoopsEveryNeuronGetsItsShareAndNoOtherIsInTheWay(FoldedShape shape) {
        if (shape.hasLoops()) {
            return;
        }
        FoldedLayout layout = new FoldedLayout(shape);
        for (int unit = 0; unit < shape.hidden(); unit += 1 + shape.hidden() / 8) {
            Curve way = layout.foldedShare(unit);
            assertThat(layout.foldedLoops().grow(0.01).contains(way.start())).isTrue();
            assertThat(layout.neuron(0, unit).grow(0.01).contains(way.end())).isTrue();
            for (int other = 0; other < unit; other++) {
                assertThat(way.flattened(20)).noneMatch(layout.neuron(0, other)::contains);
            }
        }
    }
}
