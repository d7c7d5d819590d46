package org.unrolled.diagram.folded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.EdgeName;
import org.unrolled.diagram.Point;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;

class FoldedWaysTest {

    @ParameterizedTest
    @MethodSource("org.unrolled.diagram.folded.FoldedShapes#shapes")
    void noEdgeCrossesText(FoldedShape shape) {
        FoldedLayout layout = new FoldedLayout(shape);
        FoldedWays ways = new FoldedWays(layout);
        List<Box> texts = FoldedShapes.texts(layout).stream().map(box -> box.grow(-1)).toList();
        List<EdgeName> names = FoldedShapes.columnNames(layout);
        for (WeightId weight : FoldedShapes.few(FoldedShapes.weights(shape))) {
            List<Point> way = curve(ways, weight).flattened(20);
            assertThat(texts).as("crossed by %s", weight).noneMatch(text -> way.stream().anyMatch(text::contains));
            assertThat(names.stream().filter(name -> !name.weight().equals(weight)).map(name -> name.box().grow(-1)))
                    .as("crossed by %s", weight)
                    .noneMatch(name -> way.stream().anyMatch(name::contains));
        }
    }

    @ParameterizedTest
    @MethodSource("org.unrolled.diagram.folded.FoldedShapes#shapes")
    void anEdgeLeavesOneBoxAndReachesTheOther(FoldedShape shape) {
        FoldedLayout layout = new FoldedLayout(shape);
        FoldedWays ways = new FoldedWays(layout);
        for (WeightId weight : FoldedShapes.few(FoldedShapes.weights(shape))) {
            Curve curve = curve(ways, weight);
            assertThat(sender(layout, weight).grow(0.01).contains(curve.start())).as("%s", weight).isTrue();
            assertThat(receiver(layout, weight).grow(0.01).contains(curve.end())).as("%s", weight).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("org.unrolled.diagram.folded.FoldedShapes#shapes")
    void anEdgeRunsThroughItsNameWhereAllHaveOne(FoldedShape shape) {
        FoldedLayout layout = new FoldedLayout(shape);
        FoldedWays ways = new FoldedWays(layout);
        List<EdgeName> onEdges = FoldedShapes.columnNames(layout).stream()
                .filter(name -> name.weight().group() != WeightGroup.WH
                        || name.weight().row() != name.weight().column())
                .toList();
        for (EdgeName name : onEdges) {
            Point middle = new Point(name.box().centerX(), name.box().centerY());
            assertThat(curve(ways, name.weight()).distance(middle)).as("%s", name.weight()).isLessThan(1);
        }
    }

    private static Curve curve(FoldedWays ways, WeightId weight) {
        return switch (weight.group()) {
            case WX -> ways.wx(weight.row(), weight.column());
            case WH -> ways.wh(weight.row(), weight.column());
            default -> ways.wy(weight.row(), weight.column());
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
}
