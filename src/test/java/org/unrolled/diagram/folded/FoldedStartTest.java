package org.unrolled.diagram.folded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldedStartTest {

    @ParameterizedTest
    @MethodSource("org.unrolled.diagram.folded.FoldedShapes#shapes")
    void theNumbersOfTheStartLieApart(FoldedShape shape) {
        FoldedLayout layout = new FoldedLayout(shape);
        for (int unit = 1; unit < shape.hidden(); unit++) {
            for (int other = 0; other < unit; other++) {
                assertThat(layout.startNeuron(unit).overlaps(layout.startNeuron(other))).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.unrolled.diagram.folded.FoldedShapes#shapes")
    void theStartLeadsIntoTheHiddenLayer(FoldedShape shape) {
        FoldedLayout layout = new FoldedLayout(shape);
        assertThat(layout.start().grow(0.01).contains(layout.startWay().start())).isTrue();
        assertThat(layout.hiddenLayer().grow(0.01).contains(layout.startWay().end())).isTrue();
        assertThat(layout.start().overlaps(layout.hiddenLayer())).isFalse();
    }
}
