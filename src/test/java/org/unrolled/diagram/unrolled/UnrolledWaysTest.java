package org.unrolled.diagram.unrolled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.Point;
import org.unrolled.model.network.Reads;

/** Every edge runs from its sender to its receiver, and over nothing else that is written. */
class UnrolledWaysTest {

    private static final double HEADING = 30;

    static Stream<Shape> shapes() {
        return Stream.of(1, 3, 5).flatMap(words -> Stream.of(1, 2, 3, 5, 8).flatMap(hidden -> Stream.of(
                new Shape(3, words, hidden, 1, Reads.LAST),
                new Shape(3, words, hidden, 2, Reads.LAST),
                new Shape(3, Math.max(3, words), hidden, Math.max(3, words), Reads.EVERY))));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void edgesOfWhLeadFromNeuronToNeuron(Shape shape) {
        UnrolledLayout layout = new UnrolledLayout(shape);
        UnrolledWays ways = new UnrolledWays(layout);
        for (int t = 0; t < shape.length(); t++) {
            for (int unit = 0; unit < shape.hidden(); unit++) {
                for (int from = 0; from < shape.hidden(); from++) {
                    Curve curve = ways.wh(t, unit, from);
                    assertLeads(curve, t == 0 ? layout.startNeuron(from) : layout.neuron(t - 1, from),
                            layout.neuron(t, unit));
                    assertRunsFree(layout, t, curve, "Wh at t=" + t);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void edgesOfWxLeadFromTheWordsCellToNeurons(Shape shape) {
        UnrolledLayout layout = new UnrolledLayout(shape);
        UnrolledWays ways = new UnrolledWays(layout);
        for (int word = 0; word < shape.words(); word++) {
            for (int unit = 0; unit < shape.hidden(); unit++) {
                Curve curve = ways.wx(1, unit, word);
                assertLeads(curve, layout.cell(1, word), layout.neuron(1, unit));
                assertThat(curve.start().y()).as("leaves upwards").isEqualTo(layout.cell(1, word).y());
                assertRunsFree(layout, 1, curve, "Wx");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void edgesOfWyLeadFromNeuronsToOutputs(Shape shape) {
        UnrolledLayout layout = new UnrolledLayout(shape);
        UnrolledWays ways = new UnrolledWays(layout);
        int last = shape.length() - 1;
        for (int row = 0; row < layout.shownOutputs(); row++) {
            for (int from = 0; from < shape.hidden(); from++) {
                Curve curve = ways.wy(last, row, from);
                assertThat(layout.neuron(last, from).grow(1e-6).contains(curve.start())).isTrue();
                Box output = layout.hasOutputPanel() ? layout.outputRow(last, row) : layout.output(last);
                assertThat(output.grow(1e-6).contains(curve.end())).isTrue();
                assertThat(curve.end().y()).isBetween(layout.outputRow(last, row).y(),
                        layout.outputRow(last, row).bottom());
                assertRunsFree(layout, last, curve, "Wy");
            }
        }
    }

    private static void assertLeads(Curve curve, Box from, Box to) {
        assertThat(from.grow(1e-6).contains(curve.start())).as("starts at its sender").isTrue();
        assertThat(to.grow(1e-6).contains(curve.end())).as("ends at its receiver").isTrue();
    }

    /** Over no neuron, no input's cells or word, no heading and no title; its own ends only touch. */
    private static void assertRunsFree(UnrolledLayout layout, int t, Curve curve, String which) {
        List<Box> texts = new ArrayList<>();
        for (int step = Math.max(0, t - 1); step <= Math.min(layout.shape().length() - 1, t + 1); step++) {
            int at = step;
            IntStream.range(0, layout.shape().hidden()).forEach(unit -> texts.add(layout.neuron(at, unit)));
            texts.add(layout.word(at));
            IntStream.range(0, layout.shape().words()).forEach(word -> texts.add(layout.cell(at, word)));
            Box layer = layout.hiddenLayer(at);
            texts.add(new Box(layer.x(), layer.y(), layer.width(), HEADING));
            Box panel = layout.panel(at);
            texts.add(new Box(panel.x(), panel.y(), panel.width(), HEADING));
        }
        for (double u = 0; u <= 1; u += 1 / 256.0) {
            Point place = curve.at(u);
            for (Box text : texts) {
                assertThat(text.grow(-0.01).contains(place)).as(which + " crosses " + text + " at " + u).isFalse();
            }
        }
    }
}
