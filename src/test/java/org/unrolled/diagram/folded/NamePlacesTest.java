package org.unrolled.diagram.folded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;
import org.unrolled.model.network.WeightId;

class NamePlacesTest {

    private final FoldedLayout layout = new FoldedLayout(FoldedShapes.shape(9, 8, 5, true, 2));
    private final FoldedWays ways = new FoldedWays(layout);
    private final NamePlaces places = new NamePlaces(layout);

    @Test
    void aNameWithoutAColumnStandsOnItsEdgeNearTheEndThatIsAskedFor() {
        Box atWord = places.of(WeightId.wx(2, 4), false);
        Box atNeuron = places.of(WeightId.wx(2, 4), true);
        assertThat(ways.wx(2, 4).distance(middle(atWord))).isLessThan(5);
        assertThat(ways.wx(2, 4).distance(middle(atNeuron))).isLessThan(5);
        assertThat(atWord.x()).isBetween(layout.inputs().right(), layout.inputs().right() + 20);
        assertThat(atNeuron.right()).isBetween(layout.hiddenLayer().x() - 20, layout.hiddenLayer().x());
    }

    @Test
    void theSameBeforeTheOutputs() {
        Box atNeuron = places.of(WeightId.wy(3, 1), false);
        Box atOutput = places.of(WeightId.wy(3, 1), true);
        assertThat(ways.wy(3, 1).distance(middle(atNeuron))).isLessThan(5);
        assertThat(ways.wy(3, 1).distance(middle(atOutput))).isLessThan(5);
        assertThat(atNeuron.x()).isBetween(layout.hiddenLayer().right(), layout.hiddenLayer().right() + 20);
        assertThat(atOutput.right()).isBetween(layout.output().x() - 20, layout.output().x());
    }

    @Test
    void aBiasHasNoEdge() {
        assertThatThrownBy(() -> places.of(WeightId.bh(0), true)).hasMessageContaining("no edge");
    }

    private static Point middle(Box box) {
        return new Point(box.centerX(), box.centerY());
    }
}
