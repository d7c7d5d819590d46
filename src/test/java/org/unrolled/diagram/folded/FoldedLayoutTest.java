package org.unrolled.diagram.folded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.EdgeName;
import org.unrolled.diagram.Point;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;

class FoldedLayoutTest {

    private static final double HEADING = 34;

    static Stream<FoldedShape> shapes() {
        return Stream.of(1, 2, 3, 5, 9, 12).flatMap(words -> Stream.of(1, 2, 3, 4, 5, 8, 64)
                .flatMap(hidden -> Stream.of(1, 2, 5, 20).flatMap(outputs -> Stream.of(true, false)
                        .map(loops -> shape(words, hidden, outputs, loops, words == 5 ? 6 : 2)))));
    }

    private static FoldedShape shape(int words, int hidden, int outputs, boolean loops, int digits) {
        return new FoldedShape(IntStream.range(0, words).boxed().toList(), words == 12 ? 40 : words, hidden, outputs, loops,
                digits);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void nothingLiesOnAnythingElse(FoldedShape shape) {
        FoldedLayout layout = new FoldedLayout(shape);
        List<Box> boxes = new ArrayList<>(texts(layout));
        boxes.addAll(columnNames(layout).stream().map(EdgeName::box).toList());
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
        FoldedLayout layout = new FoldedLayout(shape(6, 10, 20, true, 2));
        assertThat(layout.output().height()).isLessThan(1.05 * layout.hiddenLayer().height());
        assertThat(layout.outputRow(0, 19).height()).as("room for its type").isGreaterThanOrEqualTo(26);
    }

    @ParameterizedTest
    @MethodSource("shapes")
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
        columnNames(layout).forEach(name -> assertThat(holds(layout.bounds(), name.box())).isTrue());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void noEdgeCrossesText(FoldedShape shape) {
        FoldedLayout layout = new FoldedLayout(shape);
        List<Box> texts = texts(layout).stream().map(box -> box.grow(-1)).toList();
        List<EdgeName> names = columnNames(layout);
        for (WeightId weight : few(weights(shape))) {
            List<Point> way = curve(layout, weight).flattened(20);
            assertThat(texts).as("crossed by %s", weight).noneMatch(text -> way.stream().anyMatch(text::contains));
            assertThat(names.stream().filter(name -> !name.weight().equals(weight)).map(name -> name.box().grow(-1)))
                    .as("crossed by %s", weight)
                    .noneMatch(name -> way.stream().anyMatch(name::contains));
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void anEdgeLeavesOneBoxAndReachesTheOther(FoldedShape shape) {
        FoldedLayout layout = new FoldedLayout(shape);
        for (WeightId weight : few(weights(shape))) {
            Curve curve = curve(layout, weight);
            assertThat(sender(layout, weight).grow(0.01).contains(curve.start())).as("%s", weight).isTrue();
            assertThat(receiver(layout, weight).grow(0.01).contains(curve.end())).as("%s", weight).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void anEdgeRunsThroughItsNameWhereAllHaveOne(FoldedShape shape) {
        FoldedLayout layout = new FoldedLayout(shape);
        List<EdgeName> onEdges = columnNames(layout).stream()
                .filter(name -> name.weight().group() != WeightGroup.WH
                        || name.weight().row() != name.weight().column())
                .toList();
        for (EdgeName name : onEdges) {
            Point middle = new Point(name.box().centerX(), name.box().centerY());
            assertThat(curve(layout, name.weight()).distance(middle)).as("%s", name.weight()).isLessThan(1);
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theNumbersOfTheStartLieApart(FoldedShape shape) {
        FoldedLayout layout = new FoldedLayout(shape);
        for (int unit = 1; unit < shape.hidden(); unit++) {
            for (int other = 0; other < unit; other++) {
                assertThat(layout.startNeuron(unit).overlaps(layout.startNeuron(other))).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theStartLeadsIntoTheHiddenLayer(FoldedShape shape) {
        FoldedLayout layout = new FoldedLayout(shape);
        assertThat(layout.start().grow(0.01).contains(layout.startWay().start())).isTrue();
        assertThat(layout.hiddenLayer().grow(0.01).contains(layout.startWay().end())).isTrue();
        assertThat(layout.start().overlaps(layout.hiddenLayer())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("shapes")
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

    @ParameterizedTest
    @MethodSource("shapes")
    void upToThreeNeuronsHaveRoomForTheNamesOfAllLoops(FoldedShape shape) {
        assertThat(new FoldedLayout(shape).hasWhNames()).isEqualTo(shape.hasLoops() && shape.hidden() <= 3);
    }

    private static List<Box> texts(FoldedLayout layout) {
        List<Box> boxes = new ArrayList<>();
        FoldedShape shape = layout.shape();
        for (Box panel : List.of(layout.inputs(), layout.hiddenLayer(), layout.output())) {
            boxes.add(new Box(panel.centerX() - 52, panel.y(), 104, HEADING));
        }
        for (int row = 0; row < shape.words().size(); row++) {
            boxes.add(layout.input(row));
        }
        if (shape.others() > 0) {
            boxes.add(layout.others());
        }
        for (int unit = 0; unit < shape.hidden(); unit++) {
            boxes.add(layout.neuron(0, unit));
            if (layout.showsBiases()) {
                boxes.add(layout.bias(0, unit));
            }
        }
        for (int row = 0; row < shape.outputs(); row++) {
            boxes.add(layout.outputRow(0, row));
            if (layout.showsOutputBiases()) {
                boxes.add(layout.outputBias(row));
            }
        }
        boxes.add(layout.readOut());
        boxes.add(layout.start());
        if (!shape.hasLoops()) {
            boxes.add(layout.foldedLoops());
        }
        return boxes;
    }

    /** Those that stand at once: in a column, or beside a neuron. */
    private static List<EdgeName> columnNames(FoldedLayout layout) {
        return weights(layout.shape()).stream()
                .filter(weight -> switch (weight.group()) {
                    case WX -> layout.hasWxNames();
                    case WY -> layout.hasWyNames();
                    default -> layout.hasWhNames();
                })
                .map(weight -> new EdgeName(weight, layout.name(weight, true)))
                .toList();
    }

    private static List<WeightId> weights(FoldedShape shape) {
        List<WeightId> weights = new ArrayList<>();
        for (int unit = 0; unit < shape.hidden(); unit++) {
            for (int word : shape.words()) {
                weights.add(WeightId.wx(unit, word));
            }
            for (int from = 0; shape.hasLoops() && from < shape.hidden(); from++) {
                weights.add(WeightId.wh(unit, from));
            }
            for (int output = 0; output < shape.outputs(); output++) {
                weights.add(WeightId.wy(output, unit));
            }
        }
        return weights;
    }

    /** Every one of a small network, a sample of a large one's. */
    private static List<WeightId> few(List<WeightId> weights) {
        int pace = 1 + weights.size() / 300;
        return IntStream.range(0, weights.size()).filter(i -> i % pace == 0).mapToObj(weights::get).toList();
    }

    private static Curve curve(FoldedLayout layout, WeightId weight) {
        return switch (weight.group()) {
            case WX -> layout.wx(weight.row(), weight.column());
            case WH -> layout.wh(weight.row(), weight.column());
            default -> layout.wy(weight.row(), weight.column());
        };
    }

    private static Box sender(FoldedLayout layout, WeightId weight) {
        return switch (weight.group()) {
            case WX -> layout.input(layout.shape().words().indexOf(weight.column()));
            default -> layout.neuron(0, weight.column());
        };
    }

    private static Box receiver(FoldedLayout layout, WeightId weight) {
        return switch (weight.group()) {
            case WY -> layout.outputRow(0, weight.row());
            default -> layout.neuron(0, weight.row());
        };
    }

    private static boolean holds(Box outer, Box inner) {
        return inner.x() >= outer.x() - 0.01 && inner.y() >= outer.y() - 0.01 && inner.right() <= outer.right() + 0.01
                && inner.bottom() <= outer.bottom() + 0.01;
    }
}
