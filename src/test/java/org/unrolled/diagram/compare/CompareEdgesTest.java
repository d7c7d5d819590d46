package org.unrolled.diagram.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Point;
import org.unrolled.model.Networks;
import org.unrolled.model.compare.Alignment;
import org.unrolled.model.compare.Comparison;
import org.unrolled.model.compare.Row;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;

class CompareEdgesTest {

    private final Comparison comparison = compare(Networks.article());
    private final CompareLayout layout = new CompareLayout(CompareShape.of(comparison));
    private final CompareEdges edges = new CompareEdges(comparison, layout);

    @Test
    void noEdgeLeadsIntoAGap() {
        assertThat(edges.wh(Row.UPPER, 2)).isEmpty();
        assertThat(edges.wx(Row.UPPER, 2)).isEmpty();
        assertThat(edges.wh(Row.LOWER, 2)).hasSize(9);
        assertThat(edges.wx(Row.LOWER, 2)).extracting(EdgeId::weight)
                .containsExactly(WeightId.wx(0, 4), WeightId.wx(1, 4), WeightId.wx(2, 4));
    }

    @Test
    void theMemoryCrossesTheGap() {
        EdgeId edge = new EdgeId(WeightId.wh(0, 2), 3);
        Curve upper = edges.curve(Row.UPPER, edge);
        Curve lower = edges.curve(Row.LOWER, edge);
        assertThat(upper.start().x()).isEqualTo(layout.neuron(Row.UPPER, 1, 2).right());
        assertThat(lower.start().x()).isEqualTo(layout.neuron(Row.LOWER, 2, 2).right());
        assertThat(upper.end().x()).isEqualTo(layout.neuron(Row.UPPER, 3, 0).x());
        assertThat(edges.curve(Row.UPPER, new EdgeId(WeightId.wh(0, 2), 0)).start().x())
                .isEqualTo(layout.startNeuron(Row.UPPER, 2).right());
    }

    @Test
    void whatMovesAlongAnEdgeComesFromTheWordBeforeInItsOwnRow() {
        EdgeId edge = new EdgeId(WeightId.wh(0, 1), 3);
        assertThat(edges.product(Row.UPPER, edge))
                .isEqualTo(1.1 * ForwardTrace.of(Networks.article(), 0, 1).last().h().get(1));
        assertThat(edges.product(Row.LOWER, edge))
                .isEqualTo(1.1 * ForwardTrace.of(Networks.article(), 0, 1, 4).last().h().get(1));
        assertThat(edges.product(Row.UPPER, new EdgeId(WeightId.wx(0, 2), 3))).isEqualTo(0.6);
        assertThat(edges.product(Row.UPPER, new EdgeId(WeightId.wy(0, 0), 3)))
                .isEqualTo(3.2 * comparison.upper().last().h().get(0));
    }

    @Test
    void outputsAreReadFromEachRowsLastWord() {
        assertThat(edges.wy(Row.UPPER, 3)).hasSize(3);
        assertThat(edges.wy(Row.UPPER, 1)).isEmpty();
        Rnn everyWord = Networks.random(1, 5, 3, 2, Activation.TANH, OutputActivation.SOFTMAX, Reads.EVERY);
        Comparison every = compare(everyWord);
        assertThat(new CompareEdges(every, new CompareLayout(CompareShape.of(every))).wy(Row.UPPER, 3)).isEmpty();
    }

    @Test
    void ofManyOutputsTheLikeliestAreShown() {
        Rnn rnn = Networks.random(7, 5, 3, 9);
        Comparison many = compare(rnn);
        List<Integer> shown = new CompareEdges(many, new CompareLayout(CompareShape.of(many))).shownOutputs(Row.LOWER);
        assertThat(shown).hasSize(3).first().isEqualTo(many.lower().last().y().indexOfLargest());
    }

    @Test
    void ofManyWeightsTheStrongestAreDrawn() {
        Rnn rnn = Networks.random(7, 5, 64, 2);
        Comparison many = compare(rnn);
        List<EdgeId> drawn = new CompareEdges(many, new CompareLayout(CompareShape.of(many))).wh(Row.LOWER, 1);
        assertThat(drawn).hasSizeLessThan(100);
        double weakest = drawn.stream().mapToDouble(edge -> Math.abs(rnn.get(edge.weight()))).min().orElseThrow();
        assertThat(weakest).isGreaterThan(2);
    }

    @Test
    void theNearestEdgeIsFoundInItsRow() {
        EdgeId edge = new EdgeId(WeightId.wh(2, 0), 1);
        Point place = edges.curve(Row.LOWER, edge).at(0.35);
        assertThat(edges.nearest(place, 3, 0, 3)).contains(new RowEdge(Row.LOWER, edge));
        assertThat(edges.nearest(new Point(place.x(), layout.differenceName().centerY()), 3, 0, 3)).isEmpty();
    }

    private static Comparison compare(Rnn rnn) {
        return new Comparison(ForwardTrace.of(rnn, 0, 1, 2), ForwardTrace.of(rnn, 0, 1, 4, 2),
                Alignment.of(List.of("Show", "is", "nice"), List.of("Show", "is", "not", "nice")));
    }
}
