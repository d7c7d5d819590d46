package org.unrolled.diagram.unrolled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unrolled.diagram.Box;
import org.unrolled.model.network.Reads;

/** Whatever the shape, nothing lies over anything that it should not. */
class UnrolledLayoutTest {

    static Stream<Shape> shapes() {
        return Stream.of(1, 3)
                .flatMap(length -> Stream.of(1, 5, 40)
                        .flatMap(words -> Stream.of(1, 3, 4, 5, 16)
                                .flatMap(hidden -> Stream.of(
                                        new Shape(length, words, hidden, 1, Reads.LAST),
                                        new Shape(length, words, hidden, 2, Reads.LAST),
                                        new Shape(length, words, hidden, 7, Reads.LAST),
                                        new Shape(length, words, hidden, words, Reads.EVERY)))));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void panelsStandApartInARow(Shape shape) {
        UnrolledLayout layout = new UnrolledLayout(shape);
        List<Box> row = new ArrayList<>(List.of(layout.start()));
        IntStream.range(0, shape.length()).forEach(t -> row.add(layout.panel(t)));
        if (layout.hasOutputPanel()) {
            row.add(layout.output(shape.length() - 1));
        }
        for (int i = 1; i < row.size(); i++) {
            assertThat(row.get(i).x()).isGreaterThan(row.get(i - 1).right() + 10);
        }
        assertThat(row).allMatch(box -> inside(layout.bounds(), box));
        if (layout.hasOutputPanel()) {
            assertThat(inside(layout.bounds(), layout.readOut())).isTrue();
            assertThat(layout.readOut().overlaps(layout.panel(shape.length() - 1))).isFalse();
            assertThat(layout.readOut().overlaps(layout.output(0))).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void inAPanelNothingOverlaps(Shape shape) {
        UnrolledLayout layout = new UnrolledLayout(shape);
        for (int t = 0; t < shape.length(); t++) {
            List<Box> boxes = new ArrayList<>(List.of(layout.hiddenLayer(t), layout.input(t)));
            if (!layout.hasOutputPanel()) {
                boxes.add(layout.output(t));
            }
            assertApart(boxes);
            Box panel = layout.panel(t);
            assertThat(boxes).allMatch(box -> inside(panel, box));
            assertThat(layout.input(t).y()).as("inputs stand under the hidden layer")
                    .isGreaterThan(layout.hiddenLayer(t).bottom());
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void neuronsLieApartInTheirLayer(Shape shape) {
        UnrolledLayout layout = new UnrolledLayout(shape);
        int last = shape.length() - 1;
        List<Box> neurons = IntStream.range(0, shape.hidden()).mapToObj(unit -> layout.neuron(last, unit)).toList();
        List<Box> starts = IntStream.range(0, shape.hidden()).mapToObj(layout::startNeuron).toList();
        assertApart(neurons);
        assertApart(starts);
        assertThat(neurons).allMatch(box -> inside(layout.hiddenLayer(last), box));
        assertThat(starts).allMatch(box -> inside(layout.start(), box));
        for (int unit = 0; unit < shape.hidden(); unit++) {
            assertThat(neurons.get(unit).centerY()).as("level with h₋₁").isEqualTo(starts.get(unit).centerY());
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void cellsAndOutputsLieApartInTheirBoxes(Shape shape) {
        UnrolledLayout layout = new UnrolledLayout(shape);
        int last = shape.length() - 1;
        List<Box> cells = IntStream.range(0, shape.words()).mapToObj(word -> layout.cell(last, word)).toList();
        assertApart(cells);
        assertThat(cells).allMatch(box -> inside(layout.input(last), box) && box.width() > 0);
        assertThat(cells).noneMatch(layout.word(last)::overlaps);
        List<Box> rows = IntStream.range(0, layout.shownOutputs()).mapToObj(row -> layout.outputRow(last, row))
                .toList();
        assertApart(rows);
        assertThat(rows).allMatch(box -> inside(layout.output(last), box));
        if (layout.hasOutputPanel() && shape.outputs() > 1) {
            for (int row = 0; row < shape.outputs(); row++) {
                Box name = layout.outputName(row);
                assertThat(inside(layout.output(last), name)).isTrue();
                assertThat(rows).noneMatch(name::overlaps);
                assertThat(name.centerY()).as("beside its output").isEqualTo(rows.get(row).centerY());
                assertThat(name.width()).isGreaterThan(50);
            }
        }
    }

    @Test
    void thePanelsSeenAreFoundForAnyLength() {
        for (int length : new int[] {1, 2, 30, 10_000}) {
            UnrolledLayout layout = new UnrolledLayout(new Shape(length, 5, 3, 1, Reads.LAST));
            for (int t = 0; t < length; t += Math.max(1, length / 50)) {
                Box panel = layout.panel(t);
                assertThat(layout.firstPanelAt(panel.x())).isEqualTo(t);
                assertThat(layout.firstPanelAt(panel.right() - 1)).isEqualTo(t);
                assertThat(layout.lastPanelAt(panel.x() + 1)).isEqualTo(t);
                assertThat(layout.lastPanelAt(panel.right())).isEqualTo(t);
            }
            assertThat(layout.firstPanelAt(-1e9)).isZero();
            assertThat(layout.lastPanelAt(-1e9)).isZero();
            assertThat(layout.firstPanelAt(1e18)).isEqualTo(length - 1);
            assertThat(layout.lastPanelAt(1e18)).isEqualTo(length - 1);
        }
    }

    @Test
    void noPanelThatIsSeenIsLeftOut() {
        UnrolledLayout layout = new UnrolledLayout(new Shape(10_000, 5, 3, 1, Reads.LAST));
        for (double left = -500; left < layout.bounds().right(); left += 40_077.7) {
            Box seen = new Box(left, 0, 1600, 900);
            int first = layout.firstPanelAt(seen.x());
            int last = layout.lastPanelAt(seen.right());
            for (int t = Math.max(0, first - 3); t <= Math.min(9999, last + 3); t++) {
                if (layout.panel(t).overlaps(seen)) {
                    assertThat(t).isBetween(first, last);
                }
            }
        }
    }

    private static void assertApart(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j))).as(boxes.get(i) + " and " + boxes.get(j)).isFalse();
            }
        }
    }

    private static boolean inside(Box outer, Box inner) {
        return inner.x() >= outer.x() - 1e-9 && inner.right() <= outer.right() + 1e-9
                && inner.y() >= outer.y() - 1e-9 && inner.bottom() <= outer.bottom() + 1e-9;
    }
}
