package org.unrolled.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unrolled.arithmetic.EquationLayout.Cell;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;
import org.unrolled.model.Networks;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.trace.StepTrace;

class EquationLayoutTest {

    private static final ForwardTrace ARTICLE = ForwardTrace.of(Networks.article(), 0, 1, 4, 2);
    private static final ForwardTrace LARGE = ForwardTrace.of(Networks.random(1, 100, 64, 1), 50, 99);

    @Test
    void theCellsHoldTheTracesNumbers() {
        Equation state = Equation.ofState(ARTICLE, 2, "not");
        StepTrace step = ARTICLE.step(2);

        assertThat(state.blocks().stream().skip(1).map(EquationLayoutTest::numbers)).containsExactly(
                step.wxX().stream().boxed().toList(), step.whH().stream().boxed().toList(),
                step.bh().stream().boxed().toList(), step.a().stream().boxed().toList(),
                step.h().stream().boxed().toList());
        assertThat(state.blocks().getFirst().cells().value(2, 1)).isEqualTo(0.7);
        assertThat(state.blocks().getFirst().marked()).contains(4);
        Equation output = Equation.ofOutput(ARTICLE, 3);
        assertThat(numbers(output.blocks().get(3))).containsExactly(ARTICLE.step(3).z().get(0));
        assertThat(numbers(output.blocks().get(4))).containsExactly(ARTICLE.step(3).y().get(0));
    }

    @Test
    void aCellKnowsItsEdgeOrItsNeuron() {
        Equation state = Equation.ofState(ARTICLE, 2, "not");

        assertThat(state.blocks().get(0).cells().reference(1, 4)).isEqualTo(Reference.edge(WeightId.wx(1, 4), 2));
        assertThat(state.blocks().get(0).cells().reference(1, 3)).isEqualTo(Reference.NOTHING);
        assertThat(state.blocks().get(5).cells().reference(2, 0)).isEqualTo(Reference.hidden(2, 2));
        assertThat(Equation.ofOutput(ARTICLE, 3).blocks().get(0).cells().reference(0, 2))
                .isEqualTo(Reference.edge(WeightId.wy(0, 2), 3));
    }

    @Test
    void noCellLiesOverAnother() {
        for (Equation equation : List.of(Equation.ofState(ARTICLE, 2, "not"), Equation.ofOutput(ARTICLE, 3),
                Equation.ofState(LARGE, 1, "w"), Equation.ofOutput(LARGE, 1))) {
            EquationLayout layout = layout(equation, 900, 200, 3, 0);
            List<Box> boxes = layout.cells().stream().map(layout::cell).toList();
            for (int i = 0; i < boxes.size(); i++) {
                Box one = boxes.get(i);
                assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(one::overlaps);
                Cell cell = layout.cells().get(i);
                assertThat(layout.cellAt(new Point(one.centerX(), one.centerY()))).contains(cell);
                assertThat(one.right()).isLessThanOrEqualTo(layout.width());
                assertThat(one.bottom()).isLessThanOrEqualTo(200);
            }
        }
    }

    @Test
    void ofAWideMatrixTheColumnsAroundTheWordAreShown() {
        Equation equation = Equation.ofState(LARGE, 0, "w");
        for (int column : new int[] {0, 50, 99}) {
            EquationLayout layout = layout(equation, 900, 200, column, 0);
            assertThat(layout.shownColumns()).isBetween(2, 99);
            assertThat(column).isBetween(layout.firstColumn(), layout.firstColumn() + layout.shownColumns() - 1);
            assertThat(layout.width()).isLessThanOrEqualTo(900);
        }
        assertThat(layout(equation, 100, 200, 50, 0).shownColumns()).isOne();
    }

    @Test
    void ofLongColumnsSomeRowsAreShownAndTheyScrollTogether() {
        EquationLayout layout = layout(Equation.ofState(LARGE, 0, "w"), 900, 200, 0, 60);

        assertThat(layout.shownRows()).isEqualTo(6);
        assertThat(layout.hiddenRows()).isEqualTo(58);
        assertThat(IntStream.range(0, 6).map(layout::firstRow)).containsOnly(58);
    }

    @Test
    void theStateBesideWyShowsTheRowsThatItsColumnsMeet() {
        EquationLayout layout = layout(Equation.ofOutput(LARGE, 0), 900, 200, 40, 0);

        assertThat(layout.firstColumn()).isPositive();
        assertThat(layout.firstRow(1)).isEqualTo(layout.firstColumn());
        assertThat(layout.hiddenRows()).isZero();
    }

    @Test
    void theAxesHoldEveryPointAndGrowWithUnboundedActivations() {
        for (Activation f : Activation.values()) {
            ForwardTrace trace = ForwardTrace.of(Networks.tiny(f, 7, 0.5, 1, 1, 0, 0.3), 0, 0, 0);
            CurveAxes axes = CurveAxes.of(trace, new Box(10, 20, 300, 200));
            assertThat(axes.most()).isEqualTo(f == Activation.TANH
                    || f == Activation.SIGMOID ? 10 : 20);
            for (StepTrace step : trace.steps()) {
                Point place = axes.place(step.a().get(0), step.h().get(0));
                assertThat(new Box(10, 20, 300, 200).contains(place)).isTrue();
                assertThat(place.x()).isCloseTo(10 + 150 * (1 + step.a().get(0) / axes.most()),
                        offset(1e-9));
            }
            assertThat(axes.curve(10)).hasSize(11);
        }
    }

    @Test
    void slopesAgreeWithDifferences() {
        for (Activation f : Activation.values()) {
            for (double a : new double[] {-2.5, -0.3, 0.4, 3}) {
                double difference = (f.of(a + 1e-6) - f.of(a - 1e-6)) / 2e-6;
                assertThat(CurveAxes.slope(f, a, f.of(a)))
                        .isCloseTo(difference, offset(1e-8));
            }
        }
        Activation tanh = Activation.TANH;
        double edge = CurveAxes.saturationAbove(tanh);
        assertThat(CurveAxes.slope(tanh, edge, Math.tanh(edge))).isCloseTo(0.1, offset(1e-9));
        assertThat(CurveAxes.isSaturated(tanh, edge + 0.01)).isTrue();
        assertThat(CurveAxes.isSaturated(tanh, -edge + 0.01)).isFalse();
        assertThat(SlopeLine.of(tanh, 0.7484, Math.tanh(0.7484), Digits.of(2))).isEqualTo("1 − h² ≈ 1 − 0.63² = 0.60");
    }

    private static List<Double> numbers(Block block) {
        return IntStream.range(0, block.rows()).mapToObj(row -> block.cells().value(row, 0)).toList();
    }

    private static EquationLayout layout(Equation equation, double width, double height, int column, int row) {
        double[] heads = equation.blocks().stream().mapToDouble(block -> 30).toArray();
        double[] cells = equation.blocks().stream().mapToDouble(block -> 58).toArray();
        return new EquationLayout(equation, cells, 26, heads, width, height, column, row);
    }
}
