package org.unrolled.view.weights;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.unrolled.diagram.Box;
import org.unrolled.view.WindowHand;

@Tag("window")
class CellProblemTest {

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void itStandsUnderItsCellOrAboveItWhereThereIsNoRoom() {
        Box high = new Box(40, 20, 50, 24);
        Box low = new Box(40, 270, 50, 24);
        assertThat(placed(high).y()).isGreaterThanOrEqualTo(high.bottom());
        assertThat(placed(low).bottom()).isLessThanOrEqualTo(low.y());
    }

    @Test
    void itStaysInItsPlace() {
        Box atTheEdge = placed(new Box(380, 20, 50, 24));
        assertThat(atTheEdge.right()).isEqualTo(400);
        assertThat(atTheEdge.width()).isEqualTo(300);
    }

    private static Box placed(Box cell) {
        return WindowHand.onFx(() -> {
            CellProblem problem = new CellProblem();
            new Scene(new Pane(problem));
            problem.say("Not a number.");
            problem.applyCss();
            problem.place(cell, 1, 400, 300);
            return new Box(problem.getLayoutX(), problem.getLayoutY(), problem.getWidth(), problem.getHeight());
        });
    }
}
