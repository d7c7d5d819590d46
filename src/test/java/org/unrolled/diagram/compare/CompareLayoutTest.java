package org.unrolled.diagram.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;
import org.unrolled.model.compare.Alignment;
import org.unrolled.model.compare.Row;
import org.unrolled.model.network.Reads;

/** Whatever is compared, nothing lies over anything that it should not. */
class CompareLayoutTest {

    private static final Alignment NICE = align("Show is nice", "Show is not nice");

    static Stream<CompareShape> shapes() {
        return Stream.of(NICE, align("a", "a"), align("a", "b"), align("a b", "a b c d e"), align("b", "a b"),
                        align("a b c", "d e"), align("a x y b", "a z b"))
                .flatMap(alignment -> Stream.of(1, 3, 5, 7, 64)
                        .flatMap(hidden -> Stream.of(
                                new CompareShape(alignment, hidden, 1, Reads.LAST),
                                new CompareShape(alignment, hidden, 2, Reads.LAST),
                                new CompareShape(alignment, hidden, 20, Reads.LAST),
                                new CompareShape(alignment, hidden, 20, Reads.EVERY))));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void bothRowsShareTheirColumns(CompareShape shape) {
        CompareLayout layout = new CompareLayout(shape);
        for (int column = 0; column < shape.alignment().length(); column++) {
            Box upper = layout.panel(Row.UPPER, column);
            Box lower = layout.panel(Row.LOWER, column);
            assertThat(upper.x()).isEqualTo(lower.x());
            assertThat(upper.width()).isEqualTo(lower.width());
            assertThat(upper.height()).isEqualTo(lower.height());
            assertThat(layout.difference(column, 0).centerX()).isEqualTo(layout.neuron(Row.LOWER, column, 0).centerX());
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theLargerBoxesStandApartAndInSight(CompareShape shape) {
        CompareLayout layout = new CompareLayout(shape);
        List<Box> boxes = new ArrayList<>();
        for (Row row : Row.values()) {
            boxes.add(layout.name(row));
            boxes.add(layout.start(row));
            for (int column = 0; column < shape.alignment().length(); column++) {
                boxes.add(layout.panel(row, column));
            }
            for (int line = 0; layout.hasOutputAtEnd() && line < layout.shownOutputs(); line++) {
                boxes.add(layout.output(row, line));
                boxes.add(layout.readOut(row, line));
            }
        }
        boxes.add(layout.differenceName());
        for (int column = 0; column < shape.alignment().length(); column++) {
            for (int unit = 0; unit < shape.hidden(); unit++) {
                boxes.add(layout.difference(column, unit).grow(-0.01));
            }
        }
        assertApart(boxes);
        Box bounds = layout.bounds();
        assertThat(boxes).allSatisfy(box -> assertThat(bounds.contains(new Point(box.x(), box.y()))
                && bounds.contains(new Point(box.right(), box.bottom()))).isTrue());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void whatIsInAPanelStandsApartInIt(CompareShape shape) {
        CompareLayout layout = new CompareLayout(shape);
        for (Row row : Row.values()) {
            int column = shape.alignment().length() - 1;
            List<Box> parts = new ArrayList<>(List.of(layout.title(row, column), layout.hiddenLayer(row, column),
                    layout.word(row, column)));
            for (int line = 0; !layout.hasOutputAtEnd() && line < layout.shownOutputs(); line++) {
                parts.add(layout.wordOutput(row, column, line));
            }
            assertApart(parts);
            assertThat(parts).allSatisfy(part -> assertInside(part, layout.panel(row, column)));
            for (int unit = 0; unit < shape.hidden(); unit++) {
                assertInside(layout.neuron(row, column, unit), layout.hiddenLayer(row, column));
                assertInside(layout.startNeuron(row, unit), layout.start(row));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theMarkWhereTheyPartCoversNoWordNeuronOrDifference(CompareShape shape) {
        CompareLayout layout = new CompareLayout(shape);
        for (int column = 0; column < shape.alignment().length(); column++) {
            List<Box> covered = new ArrayList<>(List.of(layout.parting(column), layout.difference(column, 0)));
            for (Row row : Row.values()) {
                covered.add(layout.word(row, column));
                covered.add(layout.hiddenLayer(row, column));
            }
            assertApart(covered);
        }
    }

    @Test
    void whatIsIdenticalIsFramedAndNothingElse() {
        CompareLayout layout = new CompareLayout(new CompareShape(NICE, 3, 1, Reads.LAST));
        Box frame = layout.identical(2);
        for (Row row : Row.values()) {
            assertInside(layout.panel(row, 0), frame);
            assertInside(layout.panel(row, 1), frame);
            assertThat(layout.panel(row, 2).overlaps(frame)).isFalse();
            assertThat(layout.start(row).overlaps(frame)).isFalse();
        }
        assertThat(layout.identicalName(2).overlaps(layout.panel(Row.LOWER, 0))).isFalse();
        assertInside(layout.identicalName(2), layout.bounds());
    }

    @Test
    void columnsAreFoundByTheirPlace() {
        CompareLayout layout = new CompareLayout(new CompareShape(NICE, 3, 1, Reads.LAST));
        for (int column = 0; column < 4; column++) {
            Box panel = layout.panel(Row.LOWER, column);
            assertThat(layout.firstColumnAt(panel.centerX())).isEqualTo(column);
            assertThat(layout.lastColumnAt(panel.centerX())).isEqualTo(column);
        }
        assertThat(layout.firstColumnAt(-1000)).isZero();
        assertThat(layout.lastColumnAt(1e6)).isEqualTo(3);
    }

    private static void assertInside(Box inner, Box outer) {
        assertThat(inner.x()).isGreaterThanOrEqualTo(outer.x() - 1e-9);
        assertThat(inner.y()).isGreaterThanOrEqualTo(outer.y() - 1e-9);
        assertThat(inner.right()).isLessThanOrEqualTo(outer.right() + 1e-9);
        assertThat(inner.bottom()).isLessThanOrEqualTo(outer.bottom() + 1e-9);
    }

    private static void assertApart(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                if (boxes.get(i).overlaps(boxes.get(j))) {
                    fail(boxes.get(i) + " lies over " + boxes.get(j));
                }
            }
        }
    }

    private static Alignment align(String upper, String lower) {
        return Alignment.of(List.of(upper.split(" ")), List.of(lower.split(" ")));
    }
}
