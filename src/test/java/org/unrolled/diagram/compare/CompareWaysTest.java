package org.unrolled.diagram.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.model.compare.Alignment;
import org.unrolled.model.compare.Row;
import org.unrolled.model.network.Reads;

class CompareWaysTest {

    private static final Alignment NICE =
            Alignment.of(List.of("Show", "is", "nice"), List.of("Show", "is", "not", "nice"));

    @ParameterizedTest
    @MethodSource("org.unrolled.diagram.compare.CompareLayoutTest#shapes")
    void edgesLeadFromTheirSenderToTheirReceiver(CompareShape shape) {
        CompareLayout layout = new CompareLayout(shape);
        CompareWays ways = new CompareWays(layout);
        int column = shape.alignment().length() - 1;
        for (Row row : Row.values()) {
            for (int unit = 0; unit < shape.hidden(); unit++) {
                Box neuron = layout.neuron(row, column, unit);
                assertLeads(ways.wx(row, column, unit), layout.word(row, column), neuron);
                assertLeads(ways.wh(row, -1, column, unit, 0), layout.startNeuron(row, 0), neuron);
                for (int line = 0; layout.hasOutputAtEnd() && line < layout.shownOutputs(); line++) {
                    assertLeads(ways.wy(row, column, line, unit), neuron, layout.output(row, line));
                }
            }
        }
    }

    @Test
    void edgesCrossAGapBetweenTheMarkAndTheLineThatSaysItWaits() {
        CompareLayout layout = new CompareLayout(new CompareShape(NICE, 3, 1, Reads.LAST));
        CompareWays ways = new CompareWays(layout);
        for (int unit = 0; unit < 3; unit++) {
            for (int from = 0; from < 3; from++) {
                Box way = ways.wh(Row.UPPER, 1, 3, unit, from).bounds();
                assertThat(way.overlaps(layout.parting(2))).isFalse();
                assertThat(way.overlaps(layout.word(Row.UPPER, 2))).isFalse();
                assertThat(way.x()).isEqualTo(layout.neuron(Row.UPPER, 1, from).right());
                assertThat(way.right()).isEqualTo(layout.neuron(Row.UPPER, 3, unit).x());
            }
        }
    }

    private static void assertLeads(Curve curve, Box from, Box to) {
        assertThat(from.grow(1e-6).contains(curve.start())).as("starts at its sender").isTrue();
        assertThat(to.grow(1e-6).contains(curve.end())).as("ends at its receiver").isTrue();
    }
}
