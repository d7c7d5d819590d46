package org.unrolled.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unrolled.arithmetic.EquationLayout.Cell;
import org.unrolled.model.Networks;
import org.unrolled.model.trace.ForwardTrace;

/** Arrow keys over the cells of an equation. */
class EquationWalkTest {

    private static final ForwardTrace TRACE = Networks.articleDocument().trace(List.of("Show", "is", "nice"));
    private static final EquationWalk STATE = new EquationWalk(Equation.ofState(TRACE, 1, "is"));
    private static final EquationWalk READ_OUT = new EquationWalk(Equation.ofOutput(TRACE, 2));

    @Test
    void ofTheMatrixOnlyTheColumnOfTheWordIsOnTheWay() {
        assertThat(STATE.start(2)).isEqualTo(new Cell(0, 2, 1));
        assertThat(wayRight(STATE, STATE.start(2))).containsExactly(new Cell(0, 2, 1), new Cell(1, 2, 0),
                new Cell(2, 2, 0), new Cell(3, 2, 0), new Cell(4, 2, 0), new Cell(5, 2, 0));
    }

    @Test
    void allOfWyIsOnTheWayAndTheRowsFitTheBlock() {
        Cell ofThirdNeuron = new Cell(1, 2, 0);
        assertThat(wayRight(READ_OUT, READ_OUT.start(0))).containsExactly(new Cell(0, 0, 0), new Cell(0, 0, 1),
                new Cell(0, 0, 2), new Cell(1, 0, 0), new Cell(2, 0, 0), new Cell(3, 0, 0), new Cell(4, 0, 0));
        assertThat(READ_OUT.move(new Cell(1, 1, 0), 0, 1)).isEqualTo(ofThirdNeuron);
        assertThat(READ_OUT.move(ofThirdNeuron, 1, 0)).isEqualTo(new Cell(2, 0, 0));
    }

    @Test
    void atTheEndsItStays() {
        assertThat(STATE.move(new Cell(0, 0, 1), -1, 0)).isEqualTo(new Cell(0, 0, 1));
        assertThat(STATE.move(new Cell(5, 2, 0), 1, 1)).isEqualTo(new Cell(5, 2, 0));
        assertThat(STATE.move(new Cell(2, 1, 0), Integer.MAX_VALUE, 0)).isEqualTo(new Cell(5, 1, 0));
        assertThat(STATE.move(new Cell(2, 1, 0), -Integer.MAX_VALUE, 0)).isEqualTo(new Cell(0, 1, 1));
        assertThat(STATE.move(new Cell(2, 0, 0), 0, -1)).isEqualTo(new Cell(2, 0, 0));
    }

    @Test
    void withAnotherWordItGoesAlongToItsColumn() {
        EquationWalk next = new EquationWalk(Equation.ofState(TRACE, 2, "nice"));
        assertThat(next.nearest(new Cell(0, 2, 1))).isEqualTo(new Cell(0, 2, 2));
        assertThat(next.nearest(new Cell(4, 1, 0))).isEqualTo(new Cell(4, 1, 0));
        assertThat(READ_OUT.nearest(new Cell(0, 2, 9))).isEqualTo(new Cell(0, 0, 2));
    }

    private static List<Cell> wayRight(EquationWalk walk, Cell from) {
        List<Cell> way = new ArrayList<>(List.of(from));
        for (Cell next = walk.move(from, 1, 0); !next.equals(way.getLast()); next = walk.move(next, 1, 0)) {
            way.add(next);
        }
        return way;
    }
}
