package org.unrolled.diagram.morph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.folded.FoldedEdges;
import org.unrolled.diagram.folded.FoldedLayout;
import org.unrolled.diagram.folded.FoldedShape;
import org.unrolled.diagram.unrolled.Shape;
import org.unrolled.diagram.unrolled.UnrolledEdges;
import org.unrolled.diagram.unrolled.UnrolledLayout;
import org.unrolled.model.Networks;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;

class MorphTest {

    private static final Placement FOLDED_AT = new Placement(0.9, 12, 30);
    private static final Placement UNROLLED_AT = new Placement(1.2, -80, 5);

    private final ForwardTrace trace = ForwardTrace.of(Networks.article(), 0, 1, 4, 2);
    private final FoldedLayout folded = new FoldedLayout(FoldedShape.of(trace, true, 2));
    private final FoldedEdges foldedEdges = new FoldedEdges(trace, folded);
    private final UnrolledLayout unrolled = new UnrolledLayout(Shape.of(trace));
    private final UnrolledEdges unrolledEdges = new UnrolledEdges(trace, unrolled);
    private final List<Function<MorphLayout, Box>> places = List.of(
            layout -> layout.neuron(0, 1), layout -> layout.neuron(3, 2), layout -> layout.startNeuron(0),
            layout -> layout.cell(2, 4), layout -> layout.panel(1), layout -> layout.hiddenLayer(3), layout -> layout.input(2),
            layout -> layout.outputRow(3, 0), layout -> layout.readOut());

    @Test
    void atItsStartEverythingIsWhereTheFoldedDiagramHasIt() {
        for (int t = 0; t < 4; t++) {
            assertIsAt(onScreen(0, layout(0).neuron(t, 1)), FOLDED_AT.of(folded.neuron(t, 1)));
            assertIsAt(onScreen(0, layout(0).cell(t, 3)), FOLDED_AT.of(folded.input(3)));
            assertIsAt(onScreen(0, layout(0).hiddenLayer(t)), FOLDED_AT.of(folded.hiddenLayer()));
        }
        assertIsAt(onScreen(0, layout(0).readOut()), FOLDED_AT.of(folded.readOut()));
    }

    @Test
    void atItsEndEverythingIsWhereTheUnrolledDiagramHasIt() {
        for (int t = 0; t < 4; t++) {
            assertIsAt(onScreen(1, layout(1).neuron(t, 1)), UNROLLED_AT.of(unrolled.neuron(t, 1)));
            assertIsAt(onScreen(1, layout(1).cell(t, 3)), UNROLLED_AT.of(unrolled.cell(t, 3)));
            assertIsAt(onScreen(1, layout(1).panel(t)), UNROLLED_AT.of(unrolled.panel(t)));
        }
        assertIsAt(onScreen(1, layout(1).outputRow(3, 0)), UNROLLED_AT.of(unrolled.outputRow(3, 0)));
    }

    @Test
    void everythingComesNearerItsEndAllTheTime() {
        for (Function<MorphLayout, Box> place : places) {
            Point end = corner(onScreen(1, place.apply(layout(1))));
            double left = Double.MAX_VALUE;
            for (int i = 0; i <= 20; i++) {
                double share = Morph.eased(i / 20.0);
                double distance = corner(onScreen(share, place.apply(layout(share)))).distance(end);
                assertThat(distance).isLessThan(left);
                left = distance;
            }
        }
    }

    @Test
    void halfWayIsBetweenBoth() {
        Box half = onScreen(0.5, layout(0.5).neuron(2, 0));
        Point start = corner(FOLDED_AT.of(folded.neuron(2, 0)));
        Point end = corner(UNROLLED_AT.of(unrolled.neuron(2, 0)));
        assertThat(corner(half).distance(start.towards(end, 0.5))).isLessThan(1e-9);
    }

    @Test
    void theCopiesInTimeLieInAPileAndLeaveItInTheirOrder() {
        assertThat(layout(0).neuron(0, 1)).isEqualTo(layout(0).neuron(3, 1));
        assertThat(layout(0.3).neuron(0, 1).x()).isLessThan(layout(0.3).neuron(1, 1).x());
        assertThat(layout(0.3).neuron(1, 1).x()).isLessThan(layout(0.3).neuron(2, 1).x());
    }

    @Test
    void aLoopOpensIntoAnEdgeBetweenTwoPanels() {
        EdgeId edge = new EdgeId(WeightId.wh(1, 1), 2);
        assertIsOn(edges(0).curve(edge), foldedEdges.curve(edge), FOLDED_AT, morph(0).scale());
        assertIsOn(edges(1).curve(edge), unrolledEdges.curve(edge), UNROLLED_AT, morph(1).scale());
        Curve loop = edges(0).curve(edge);
        Curve open = edges(0.6).curve(edge);
        assertThat(loop.start().distance(loop.end())).isLessThan(open.start().distance(open.end()));
    }

    @Test
    void anEdgeKeepsItsEndsOnItsBoxes() {
        for (double share : new double[] {0, 0.25, 0.5, 0.75, 1}) {
            Curve edge = edges(share).curve(new EdgeId(WeightId.wh(2, 0), 3));
            assertThat(layout(share).neuron(2, 0).grow(1).contains(edge.start())).as("at %s", share).isTrue();
            assertThat(layout(share).neuron(3, 2).grow(1).contains(edge.end())).as("at %s", share).isTrue();
        }
    }

    @Test
    void anEdgeOfAWordThatIsNotReadStaysWhereItIs() {
        EdgeId edge = new EdgeId(WeightId.wx(0, 3), 1);
        assertThat(edges(0).others(1)).contains(edge);
        for (double share : new double[] {0, 0.5}) {
            Curve still = edges(share).curve(edge);
            double scale = morph(share).scale();
            Point seen = new Point(still.start().x() * scale, still.start().y() * scale);
            assertThat(seen.distance(FOLDED_AT.of(foldedEdges.curve(edge).start()))).isLessThan(1e-9);
        }
    }

    @Test
    void timeStartsAndEndsSlowly() {
        assertThat(Morph.eased(0)).isZero();
        assertThat(Morph.eased(0.1)).isLessThan(0.1);
        assertThat(Morph.eased(0.5)).isEqualTo(0.5);
        assertThat(Morph.eased(2)).isEqualTo(1);
    }

    private static Morph morph(double share) {
        return new Morph(FOLDED_AT, UNROLLED_AT, share);
    }

    private MorphLayout layout(double share) {
        return new MorphLayout(morph(share), folded, unrolled, unrolledEdges);
    }

    private MorphEdges edges(double share) {
        return new MorphEdges(morph(share), foldedEdges, unrolledEdges);
    }

    private static Box onScreen(double share, Box box) {
        return new Placement(morph(share).scale(), 0, 0).of(box);
    }

    private static Point corner(Box box) {
        return new Point(box.x(), box.y());
    }

    private static void assertIsAt(Box box, Box expected) {
        assertThat(corner(box).distance(corner(expected))).isLessThan(1e-9);
        assertThat(box.width()).isCloseTo(expected.width(), within(1e-9));
        assertThat(box.height()).isCloseTo(expected.height(), within(1e-9));
    }

    /** A curve through a few places of another bends a little otherwise between them. */
    private static void assertIsOn(Curve curve, Curve expected, Placement placement, double scale) {
        for (Point point : curve.flattened(4)) {
            Point seen = new Point((point.x() * scale - placement.x()) / placement.scale(),
                    (point.y() * scale - placement.y()) / placement.scale());
            assertThat(expected.distance(seen)).isLessThan(2);
        }
    }
}
