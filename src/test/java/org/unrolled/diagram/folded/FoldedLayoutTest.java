package org.unrolled.diagram.folded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.EdgeName;

class FoldedLayoutTest {

    @ParameterizedTest
    @MethodSource("org.unrolled.diagram.folded.FoldedShapes#shapes")
    void nothingLiesOnAnythingElse(FoldedShape shape) {
        FoldedLayout layout = new FoldedLayout(shape);
        List<Box> boxes = new ArrayList<>(FoldedShapes.texts(layout));
        boxes.addAll(FoldedShapes.columnNames(layout).stream().map(EdgeName::box).toList());
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j))).as("%s on %s", boxes.get(i), boxes.get(j)).isFalse();
            }
        }
        assertThat(layout.inputs().overlaps(layout.hiddenLayer())).isFalse();
        assertThat(layout.hiddenLayer().overlaps(layout.output())).isFalse();
        assertThat(layout.hiddenLayer().overlaps(layout.readOut())).isFalse();
    }

    @Test
    void manyOutputsStandBesideTheHiddenLayerAndNotFarAboveAndBelowIt() {
        FoldedLayout layout = new FoldedLayout(FoldedShapes.shape(6, 10, 20, true, 2));
        assertThat(layout.output().height()).isLessThan(1.05 * layout.hiddenLayer().height());
        assertThat(layout.outputRow(0, 19).height()).as("room for its type").isGreaterThanOrEqualTo(26);
    }

    @ParameterizedTest
    @MethodSource("org.unrolled.diagram.folded.FoldedShapes#shapes")
    void everythingLiesInItsPanelAndAllInTheBounds(FoldedShape shape) {
        FoldedLayout layout = new FoldedLayout(shape);
        for (int row = 0; row < shape.words().size(); row++) {
            assertThat(holds(layout.inputs(), layout.input(row))).isTrue();
        }
        for (int unit = 0; unit < shape.hidden(); unit++) {
            assertThat(holds(layout.hiddenLayer(), layout.neuron(0, unit))).isTrue();
            if (layout.showsBiases()) {
                assertThat(holds(layout.hiddenLayer(), layout.bias(0, unit))).isTrue();
            }
        }
        for (int row = 0; row < shape.outputs(); row++) {
            assertThat(holds(layout.output(), layout.outputRow(0, row))).isTrue();
            if (layout.showsOutputBiases()) {
                assertThat(holds(layout.output(), layout.outputBias(row))).isTrue();
            }
        }
        for (int unit = 0; unit < shape.hidden(); unit++) {
            assertThat(holds(layout.start(), layout.startNeuron(unit))).isTrue();
        }
        for (Box box : List.of(layout.inputs(), layout.hiddenLayer(), layout.output(), layout.readOut(),
                layout.start())) {
            assertThat(holds(layout.bounds(), box)).isTrue();
        }
        FoldedShapes.columnNames(layout).forEach(name -> assertThat(holds(layout.bounds(), name.box())).isTrue());
    }

    @ParameterizedTest
    @MethodSource("org.unrolled.diagram.folded.FoldedShapes#shapes")
    void upToThreeNeuronsHaveRoomForTheNamesOfAllLoops(FoldedShape shape) {
        assertThat(new FoldedLayout(shape).hasWhNames()).isEqualTo(shape.hasLoops() && shape.hidden() <= 3);
    }

    private static boolean holds(Box outer, Box inner) {
        return inner.x() >= outer.x() - 0.01 && inner.y() >= outer.y() - 0.01 && inner.right() <= outer.right() + 0.01
                && inner.bottom() <= outer.bottom() + 0.01;
    }
}
