package org.unrolled.diagram.statespace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.Vector;
import org.unrolled.model.trace.ForwardTrace;

class StatePathTest {

    @Test
    void ofThreeNeuronsThePlacesAreTheStates() {
        ForwardTrace trace = Networks.articleDocument().trace(List.of("Show", "is", "nice"));
        StatePath path = StatePath.of(trace, StateAxes.Units.first(3));
        assertThat(path.length()).isEqualTo(3);
        assertThat(path.at(-1)).contains(Point3.ORIGIN);
        Vector h = trace.last().h();
        assertThat(path.at(2)).contains(new Point3(h.get(0), h.get(1), h.get(2)));
        assertThat(Extent.of(path.places().stream().flatMap(Optional::stream).toList())).isEqualTo(1);
    }

    @Test
    void ofOneNeuronAllLieOnALine() {
        ForwardTrace trace = ForwardTrace.of(Networks.random(3, 4, 1, 1), 0, 3);
        StatePath path = StatePath.of(trace, StateAxes.Units.first(1));
        assertThat(path.at(1)).contains(new Point3(trace.last().h().get(0), 0, 0));
    }

    @Test
    void chosenNeuronsAreTheCoordinates() {
        ForwardTrace trace = ForwardTrace.of(Networks.random(3, 4, 8, 1), 0, 3);
        Vector h = trace.last().h();
        assertThat(StatePath.of(trace, new StateAxes.Units(List.of(7, 0, 4))).at(1))
                .contains(new Point3(h.get(7), h.get(0), h.get(4)));
    }

    @Test
    void whatIsNotFiniteIsLeftOutAndCounted() {
        ForwardTrace trace = ForwardTrace.of(Networks.tiny(Activation.IDENTITY, 1e308, 10, 0, 1, 0, 0.5), 0, 0, 0);
        StatePath path = StatePath.of(trace, StateAxes.Units.first(1));
        assertThat(path.at(0)).isPresent();
        assertThat(path.at(1)).isEmpty();
        assertThat(path.omitted()).isEqualTo(2);
        assertThat(StatePath.finiteStates(trace)).hasSize(2);
    }

    @Test
    void theAxesGrowWithTheStatesInRoundSteps() {
        assertThat(extent(0.3)).isEqualTo(1);
        assertThat(extent(-1.2)).isEqualTo(1.5);
        assertThat(extent(2.01)).isEqualTo(3);
        assertThat(extent(7)).isEqualTo(8);
        assertThat(extent(10.5)).isCloseTo(15, within(1e-9));
        assertThat(extent(1e300)).isCloseTo(1e300, within(1e288));
        assertThat(Extent.of(List.of())).isEqualTo(1);
    }

    private static double extent(double x) {
        return Extent.of(List.of(new Point3(0, x, 0)));
    }
}
