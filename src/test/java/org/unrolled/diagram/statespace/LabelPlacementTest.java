package org.unrolled.diagram.statespace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;

class LabelPlacementTest {

    private static final Box ROOM = new Box(0, 0, 400, 300);

    @Test
    void aLabelStandsRightOfItsPoint() {
        assertThat(new LabelPlacement(ROOM, List.of(), List.of()).place(new Point(100, 100), 5, 40, 20))
                .contains(new Box(105, 90, 40, 20));
    }

    @Test
    void atTheRightSideOfTheRoomItStandsAbove() {
        assertThat(new LabelPlacement(ROOM, List.of(), List.of()).place(new Point(370, 100), 5, 40, 20))
                .contains(new Box(350, 75, 40, 20));
    }

    @Test
    void aLineIsAvoidedWhereThereIsAnotherPlace() {
        Point point = new Point(100, 100);
        Box line = new Box(110, 98, 4, 4);
        assertThat(new LabelPlacement(ROOM, List.of(), List.of(line)).place(point, 5, 40, 20).orElseThrow()
                .overlaps(line)).isFalse();
        assertThat(new LabelPlacement(ROOM, List.of(), List.of(ROOM)).place(point, 5, 40, 20))
                .contains(new Box(105, 90, 40, 20));
    }

    @Test
    void ofAHundredLabelsNoTwoOverlapAndNoneLeavesTheRoom() {
        Random random = new Random(7);
        List<Point> points = random.doubles(100).mapToObj(u -> new Point(400 * u, 300 * random.nextDouble())).toList();
        List<Box> dots = points.stream().map(p -> new Box(p.x() - 3, p.y() - 3, 6, 6)).toList();
        LabelPlacement places = new LabelPlacement(ROOM, dots, List.of());
        List<Box> placed = new ArrayList<>();
        for (Point point : points) {
            places.place(point, 5, 45, 18).ifPresent(box -> {
                assertThat(placed).noneMatch(box::overlaps);
                assertThat(dots).noneMatch(box::overlaps);
                assertThat(ROOM.contains(new Point(box.x(), box.y()))).isTrue();
                assertThat(ROOM.contains(new Point(box.right(), box.bottom()))).isTrue();
                placed.add(box);
            });
        }
        assertThat(placed).hasSizeGreaterThan(20);
    }

    @Test
    void whereThereIsNoRoomThereIsNoLabel() {
        assertThat(new LabelPlacement(ROOM, List.of(ROOM), List.of()).place(new Point(100, 100), 5, 40, 20))
                .isEqualTo(Optional.empty());
    }
}
