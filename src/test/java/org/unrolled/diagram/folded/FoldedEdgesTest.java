package org.unrolled.diagram.folded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Point;
import org.unrolled.model.Networks;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;

class FoldedEdgesTest {

    private final ForwardTrace trace = ForwardTrace.of(Networks.article(), 0, 1, 4, 2);

    @Test
    void onlyTheWordThatIsReadSendsA1() {
        FoldedEdges edges = edges(trace, true);
        assertThat(edges.sent(new EdgeId(WeightId.wx(0, 4), 2))).isEqualTo(1);
        assertThat(edges.sent(new EdgeId(WeightId.wx(0, 1), 2))).isZero();
        assertThat(edges.product(new EdgeId(WeightId.wx(2, 4), 2))).isEqualTo(-0.3);
    }

    @Test
    void aLoopSendsTheFormerStateAndAnEdgeToTheOutputThisOne() {
        FoldedEdges edges = edges(trace, true);
        assertThat(edges.sent(new EdgeId(WeightId.wh(0, 1), 2))).isEqualTo(trace.step(1).h().get(1));
        assertThat(edges.sent(new EdgeId(WeightId.wy(0, 1), 2))).isEqualTo(trace.step(2).h().get(1));
        assertThat(edges.product(new EdgeId(WeightId.wh(0, 1), 2))).isEqualTo(1.1 * trace.step(1).h().get(1));
    }

    @Test
    void loopsComeAndGo() {
        assertThat(edges(trace, true).wh(1)).hasSize(9);
        assertThat(edges(trace, false).wh(1)).isEmpty();
        assertThat(edges(trace, true).intoNeuron(1, 2)).hasSize(5 + 3);
        assertThat(edges(trace, false).intoNeuron(1, 2)).hasSize(5);
    }

    @Test
    void thePointerFindsAnEdgeNearIt() {
        FoldedEdges edges = edges(trace, true);
        EdgeId edge = new EdgeId(WeightId.wh(2, 0), 1);
        assertThat(edges.nearest(edges.curve(edge).at(0.5), 5, 1)).contains(edge);
        assertThat(edges.nearest(new Point(-50, -50), 5, 1)).isEqualTo(Optional.empty());
    }

    @Test
    void ofALargeVocabularyTheSentencesWordsAreShownAndTheOthersCounted() {
        Rnn rnn = Networks.random(1, 40, 3, 1, Activation.TANH, OutputActivation.SIGMOID, Reads.LAST);
        FoldedShape shape = FoldedShape.of(ForwardTrace.of(rnn, 30, 2, 30, 7), true, 2);
        assertThat(shape.words()).containsExactly(30, 2, 7);
        assertThat(shape.others()).isEqualTo(37);
    }

    @Test
    void ofTwelveWordsAllAreShown() {
        Rnn rnn = Networks.random(1, 12, 3, 1, Activation.TANH, OutputActivation.SIGMOID, Reads.LAST);
        FoldedShape shape = FoldedShape.of(ForwardTrace.of(rnn, 3), true, 2);
        assertThat(shape.words()).hasSize(12);
        assertThat(shape.others()).isZero();
    }

    @Test
    void aThousandEdgesAreNotAllDrawnButThoseOfTheWordAre() {
        Rnn rnn = Networks.random(1, 12, 64, 1, Activation.TANH, OutputActivation.SIGMOID, Reads.LAST);
        FoldedEdges edges = edges(ForwardTrace.of(rnn, 3), true);
        assertThat(edges.wh(0)).hasSize(256);
        assertThat(edges.wx(0)).hasSize(64);
        assertThat(edges.otherWx(0)).hasSizeLessThanOrEqualTo(256);
    }

    private static FoldedEdges edges(ForwardTrace trace, boolean hasLoops) {
        return new FoldedEdges(trace, new FoldedLayout(FoldedShape.of(trace, hasLoops, 2)));
    }
}
