package org.unrolled.diagram.unrolled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.EdgeName;
import org.unrolled.diagram.Point;
import org.unrolled.model.Networks;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;

class EdgeNumbersTest {

    @Test
    void theArticlesNeuronHasTheNumbersOfAllItsEdges() {
        ForwardTrace trace = ForwardTrace.of(Networks.article(), 0, 1, 2);
        for (int unit = 0; unit < 3; unit++) {
            for (int t = 0; t < 2; t++) {
                assertThat(weights(numbers(trace, 2, t, unit))).containsExactlyInAnyOrder(WeightId.wh(unit, 0),
                        WeightId.wh(unit, 1), WeightId.wh(unit, 2), WeightId.wx(unit, trace.step(t).word()));
            }
            assertThat(weights(numbers(trace, 2, 2, unit))).as("out of it too, where the output is read")
                    .contains(WeightId.wy(0, unit));
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 1, 1, 2", "5, 3, 1, 2", "5, 3, 1, 6", "5, 4, 2, 3", "12, 8, 3, 2", "5, 64, 1, 2"})
    void noneCoversABoxANumberOrANameAndEachStandsOnItsEdge(int words, int hidden, int outputs, int digits) {
        ForwardTrace trace = ForwardTrace.of(Networks.random(3, words, hidden, outputs), 0, words - 1, 1);
        UnrolledLayout layout = new UnrolledLayout(Shape.of(trace));
        UnrolledEdges edges = new UnrolledEdges(trace, layout);
        for (int t = 0; t < 3; t++) {
            for (int unit = 0; unit < hidden; unit += 1 + hidden / 8) {
                List<EdgeName> numbers = numbers(trace, digits, t, unit);
                assertThat(numbers).isNotEmpty();
                for (EdgeName number : numbers) {
                    assertThat(numbers).filteredOn(other -> other != number)
                            .noneMatch(other -> other.box().overlaps(number.box()));
                    assertThat(written(layout)).noneMatch(number.box()::overlaps);
                    Point middle = new Point(number.box().centerX(), number.box().centerY());
                    assertThat(edges.curve(new EdgeId(number.weight(), t)).distance(middle)).isLessThan(1);
                }
            }
        }
    }

    private static List<EdgeName> numbers(ForwardTrace trace, int digits, int t, int unit) {
        UnrolledLayout layout = new UnrolledLayout(Shape.of(trace));
        return new EdgeNumbers(layout, new UnrolledEdges(trace, layout), digits).of(t, unit);
    }

    private static List<WeightId> weights(List<EdgeName> numbers) {
        return numbers.stream().map(EdgeName::weight).toList();
    }

    private static List<Box> written(UnrolledLayout layout) {
        List<Box> boxes = new ArrayList<>();
        UnrolledChips chips = new UnrolledChips(layout);
        for (int t = 0; t < layout.shape().length(); t++) {
            boxes.addAll(List.of(layout.input(t), chips.wx(t), chips.wh(t)));
            for (int unit = 0; unit < layout.hidden(); unit++) {
                boxes.add(layout.neuron(t, unit));
                if (layout.showsBiases()) {
                    boxes.add(layout.bias(t, unit));
                }
            }
        }
        for (int unit = 0; unit < layout.hidden(); unit++) {
            boxes.add(layout.startNeuron(unit));
        }
        boxes.add(chips.wy(layout.shape().length() - 1));
        boxes.add(layout.output(layout.shape().length() - 1));
        return boxes;
    }
}
