package org.unrolled.view.diagram.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;

class HoverCardTest {

    private static final Box ROOM = new Box(0, 0, 1000, 700);

    @Test
    void staysInTheRoomAndOffTheNumbersItSpeaksOf() {
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            Box unit = new Box(random.nextDouble(900), random.nextDouble(600), 84, 62);
            Point place = new Point(unit.right(), unit.centerY());
            Box card = HoverCard.best(place, 180, 160, List.of(unit), List.of(), ROOM);
            assertThat(card.overlaps(unit)).as("card %s over %s", card, unit).isFalse();
            assertThat(card.x()).isBetween(0.0, 1000 - 180.0);
            assertThat(card.y()).isBetween(0.0, 700 - 160.0);
        }
    }

    @Test
    void ofPlacesOffTheNumbersItTakesTheOneOverTheFewestOthers() {
        Box unit = new Box(400, 300, 84, 62);
        Point place = new Point(unit.right(), unit.centerY());
        Box first = HoverCard.best(place, 100, 80, List.of(unit), List.of(), ROOM);
        Box second = HoverCard.best(place, 100, 80, List.of(unit), List.of(first), ROOM);
        assertThat(second.overlaps(first)).isFalse();
        assertThat(second.overlaps(unit)).isFalse();
    }

    @Test
    void doesNotLieUnderThePointer() {
        Random random = new Random(6);
        for (int i = 0; i < 2000; i++) {
            Point place = new Point(random.nextDouble(1000), random.nextDouble(700));
            assertThat(HoverCard.best(place, 180, 60, List.of(), List.of(), ROOM).contains(place)).isFalse();
        }
    }
}
