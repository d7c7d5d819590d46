package org.unrolled.diagram.unrolled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Point;
import org.unrolled.model.Networks;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;

class UnrolledEdgesTest {

    private static final ForwardTrace ARTICLE = Networks.articleDocument().trace(List.of("is", "not", "is"));
    private static final ForwardTrace NEXT_WORD = Networks.nextWordDocument().trace(List.of("a", "b", "."));

    private final UnrolledEdges edges = of(ARTICLE);
    private final UnrolledEdges nextWord = of(NEXT_WORD);

    @Test
    void eachStepHasTheWordsColumnAndAllOfWh() {
        for (int t = 0; t < 3; t++) {
            assertThat(edges.wx(t)).hasSize(3);
            assertThat(edges.wh(t)).hasSize(9).doesNotHaveDuplicates();
        }
        assertThat(edges.wx(1)).extracting(edge -> edge.weight().column()).containsOnly(4);
    }

    @Test
    void wyIsDrawnWhereTheOutputIsRead() {
        assertThat(edges.wy(0)).isEmpty();
        assertThat(edges.wy(2)).hasSize(3);
        for (int t = 0; t < 3; t++) {
            assertThat(nextWord.wy(t)).hasSize(6);
        }
    }

    @Test
    void productsAddUpToTheTrace() {
        for (int t = 0; t < 3; t++) {
            for (int unit = 0; unit < 3; unit++) {
                int row = unit;
                assertThat(edges.wh(t).stream().filter(edge -> edge.weight().row() == row)
                        .mapToDouble(edges::product).sum()).isCloseTo(ARTICLE.step(t).whH().get(unit), within(1e-15));
                assertThat(edges.product(new EdgeId(WeightId.wx(unit, ARTICLE.step(t).word()), t)))
                        .isEqualTo(ARTICLE.step(t).wxX().get(unit));
            }
        }
        assertThat(edges.wy(2).stream().mapToDouble(edges::product).sum() + 1.4)
                .isCloseTo(ARTICLE.last().z().get(0), within(1e-15));
    }

    @Test
    void atTheFirstStepTheStartValuesAreSent() {
        assertThat(edges.sent(new EdgeId(WeightId.wh(0, 1), 0))).isZero();
        assertThat(edges.sent(new EdgeId(WeightId.wh(0, 1), 1))).isEqualTo(ARTICLE.step(0).h().get(1));
        assertThat(edges.sent(new EdgeId(WeightId.wx(0, 1), 1))).isEqualTo(1);
        assertThat(edges.sent(new EdgeId(WeightId.wy(0, 1), 2))).isEqualTo(ARTICLE.step(2).h().get(1));
    }

    @Test
    void aSharedWeightHasACopyAtEveryStepWhereItIsDrawn() {
        assertThat(steps(edges.copies(WeightId.wh(0, 1), 0, 2))).containsExactly(0, 1, 2);
        assertThat(steps(edges.copies(WeightId.wx(0, 1), 0, 2))).as("“is”").containsExactly(0, 2);
        assertThat(steps(edges.copies(WeightId.wx(0, 0), 0, 2))).as("“Show” is not read").isEmpty();
        assertThat(steps(edges.copies(WeightId.wy(0, 1), 0, 2))).containsExactly(2);
        assertThat(steps(edges.copies(WeightId.wh(0, 1), 1, 1))).containsExactly(1);
        assertThat(edges.copies(WeightId.bh(0), 0, 2)).isEmpty();
    }

    @Test
    void thePlaceOfAnEdgeIsNearestToThatEdge() {
        for (EdgeId edge : edges.into(2)) {
            boolean isFound = IntStream.range(1, 100)
                    .mapToObj(i -> edges.curve(edge).at(i / 100.0))
                    .anyMatch(place -> edges.nearest(place, 9, 0, 2).filter(edge::equals).isPresent());
            assertThat(isFound).as(edge + " can be pointed at").isTrue();
        }
    }

    @Test
    void farFromAllEdgesNoneIsNear() {
        assertThat(edges.nearest(new Point(-100, -100), 9, 0, 2)).isEmpty();
        Point onFirst = edges.curve(new EdgeId(WeightId.wh(0, 0), 0)).at(0.3);
        assertThat(edges.nearest(onFirst, 9, 2, 2)).as("a step that is not asked for").isEmpty();
    }

    @Test
    void intoANeuronComeItsRowOfWhAndItsWeightOfTheWord() {
        assertThat(edges.intoNeuron(1, 2)).extracting(EdgeId::weight).containsExactlyInAnyOrder(
                WeightId.wh(2, 0), WeightId.wh(2, 1), WeightId.wh(2, 2), WeightId.wx(2, 4));
    }

    @Test
    void whereEveryWordIsReadTheLikeliestStandFirst() {
        for (int t = 0; t < 3; t++) {
            List<Integer> shown = nextWord.shownOutputs(t);
            assertThat(shown).hasSize(3);
            for (int row = 1; row < shown.size(); row++) {
                assertThat(NEXT_WORD.step(t).y().get(shown.get(row)))
                        .isLessThanOrEqualTo(NEXT_WORD.step(t).y().get(shown.get(row - 1)));
            }
        }
    }

    @Test
    void aBiasHasNoWay() {
        assertThatThrownBy(() -> edges.curve(new EdgeId(WeightId.bh(0), 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(edges.isDrawn(new EdgeId(WeightId.bh(0), 0))).isFalse();
    }

    private static List<Integer> steps(List<EdgeId> copies) {
        return copies.stream().map(EdgeId::t).toList();
    }

    private static UnrolledEdges of(ForwardTrace trace) {
        return new UnrolledEdges(trace, new UnrolledLayout(Shape.of(trace)));
    }
}
