package org.unrolled.diagram.statespace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;

class StageTest {

    private static final Box ROOM = new Box(10, 20, 600, 400);

    @Test
    void theMiddleOfTheSpaceIsTheMiddleOfTheRoom() {
        assertThat(new Stage(3, 1, Camera.HOME, ROOM).toScreen(Point3.ORIGIN)).isEqualTo(new Point(310, 220));
    }

    @Test
    void aCameraMovedAsideMovesAllOfIt() {
        Point before = new Stage(3, 1, Camera.HOME, ROOM).toScreen(new Point3(1, -1, 0.5));
        Point after = new Stage(3, 1, Camera.HOME.moved(25, 10, 100, 100), ROOM).toScreen(new Point3(1, -1, 0.5));
        assertThat(after.x() - before.x()).isCloseTo(25, within(1e-9));
        assertThat(after.y() - before.y()).isCloseTo(10, within(1e-9));
    }

    @Test
    void upIsUpOnTheScreenAndRightIsRight() {
        Stage stage = new Stage(2, 1, Camera.FRONT, ROOM);
        Point seen = stage.toScreen(new Point3(1, 1, 0));
        assertThat(seen.x()).isCloseTo(310 + 200 / 1.2, within(1e-9));
        assertThat(seen.y()).isCloseTo(220 - 200 / 1.2, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 0.8, 1.2, 2.5, 3})
    void noCornerLeavesTheRoomHoweverItIsTurned(double angle) {
        Stage stage = new Stage(3, 20, Camera.FRONT.turned(angle, angle / 2), ROOM);
        assertThat(stage.edges()).allSatisfy(edge -> {
            assertThat(ROOM.grow(1e-9).contains(stage.toScreen(edge.from()))).isTrue();
            assertThat(ROOM.grow(1e-9).contains(stage.toScreen(edge.to()))).isTrue();
        });
    }

    @Test
    void aCubeHasTwelveEdgesASquareFourALineOne() {
        assertThat(new Stage(3, 1, Camera.HOME, ROOM).edges()).hasSize(12);
        assertThat(new Stage(2, 1, Camera.FRONT, ROOM).edges()).hasSize(4);
        assertThat(new Stage(1, 1, Camera.FRONT, ROOM).edges())
                .containsExactly(new Stage.Edge(new Point3(-1, 0, 0), new Point3(1, 0, 0)));
    }

    @Test
    void threeEdgesOfACubeAreHiddenThoseOfTheFarthestCorner() {
        Stage stage = new Stage(3, 1, Camera.HOME, ROOM);
        assertThat(stage.edges().stream().filter(stage::isBehind)).hasSize(3)
                .allSatisfy(edge -> assertThat(edge.from().equals(new Point3(1, -1, -1))
                        || edge.to().equals(new Point3(1, -1, -1))
                        || edge.from().equals(new Point3(-1, -1, -1))
                        || edge.to().equals(new Point3(-1, -1, -1))).isTrue());
        assertThat(new Stage(2, 1, Camera.FRONT, ROOM).edges()).noneMatch(
                edge -> new Stage(2, 1, Camera.FRONT, ROOM).isBehind(edge));
    }

    @Test
    void axesAreNamedOutsideBelowAndOnTheLeft() {
        Stage square = new Stage(2, 1, Camera.FRONT, ROOM);
        assertThat(square.named(0).middle()).isEqualTo(new Point3(0, -1, 0));
        assertThat(square.named(1).middle()).isEqualTo(new Point3(-1, 0, 0));
        Stage cube = new Stage(3, 1, Camera.HOME, ROOM);
        assertThat(cube.isBehind(cube.named(0))).isFalse();
        assertThat(cube.named(2).from().z()).isEqualTo(-1);
        assertThat(cube.named(2).to().z()).isEqualTo(1);
    }
}
