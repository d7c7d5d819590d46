package org.unrolled.diagram.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.Point;

class ChipFlowTest {

    private final ChipFlow line = new ChipFlow(List.of(60.0, 200.0, 40.0), 30, 10, 1000);

    @Test
    void chipsStandOneAfterTheOther() {
        assertThat(line.places()).extracting("x").containsExactly(0.0, 70.0, 280.0);
        assertThat(line.height()).isEqualTo(30);
    }

    @Test
    void whatHasNoRoomGoesToTheNextLine() {
        ChipFlow lines = new ChipFlow(List.of(60.0, 200.0, 40.0), 30, 10, 220);
        assertThat(lines.places()).extracting("y").containsExactly(0.0, 40.0, 80.0);
        assertThat(lines.height()).isEqualTo(110);
    }

    @Test
    void aChipWiderThanTheLineHasOneForItself() {
        assertThat(new ChipFlow(List.of(500.0, 40.0), 30, 10, 220).places()).extracting("y").containsExactly(0.0, 40.0);
    }

    @Test
    void aHeldChipChangesPlacesWhenItHasPassedTheMiddle() {
        assertThat(line.placeAt(new Point(60, 15), 0)).isZero();
        assertThat(line.placeAt(new Point(165, 15), 0)).isZero();
        assertThat(line.placeAt(new Point(175, 15), 0)).isEqualTo(1);
        assertThat(line.placeAt(new Point(990, 15), 0)).isEqualTo(2);
        assertThat(line.placeAt(new Point(-20, 15), 2)).isZero();
    }

    @Test
    void itDoesNotSpringBackFromAWiderOne() {
        int place = line.placeAt(new Point(160, 15), 2);
        assertThat(place).isEqualTo(1);
        ChipFlow after = new ChipFlow(ChipFlow.moved(line.widths(), 2, place), 30, 10, 1000);
        assertThat(after.placeAt(new Point(160, 15), place)).isEqualTo(place);
    }

    @Test
    void itGoesToAnotherLineToo() {
        ChipFlow lines = new ChipFlow(List.of(100.0, 100.0, 100.0, 100.0), 30, 10, 220);
        assertThat(lines.placeAt(new Point(30, 55), 0)).isEqualTo(1);
        assertThat(lines.placeAt(new Point(70, 55), 0)).isEqualTo(2);
        assertThat(lines.placeAt(new Point(200, 200), 0)).isEqualTo(3);
        assertThat(lines.placeAt(new Point(10, -50), 3)).isZero();
    }

    @Test
    void aThingMovesAndTheOthersCloseUp() {
        assertThat(ChipFlow.moved(List.of("Show", "is", "not"), 2, 0)).containsExactly("not", "Show", "is");
        assertThat(ChipFlow.moved(List.of("Show", "is", "not"), 0, 1)).containsExactly("is", "Show", "not");
    }
}
