package org.unrolled.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/** How large a part of a window is in windows of several sizes. */
class RoomForTypeTest {

    private final Pane part = new Pane();
    private final List<Double> heard = new ArrayList<>();
    private final RoomForType room = new RoomForType(part, heard::add);

    @Test
    void inASmallWindowAndTheUsualOneItIsAsLargeAsTheType() {
        new Scene(part, 1024, 768);
        assertThat(heard.getLast()).isEqualTo(1);
        assertThat(part.getStyle()).isEmpty();
        room.setTypeScale(1.5);
        assertThat(heard.getLast()).isEqualTo(1.5);
    }

    @Test
    void inALargeWindowItIsAsMuchLargerAsTheWindow() {
        new Scene(new Pane(part), 2560, 1440);
        assertThat(heard.getLast()).isEqualTo(1.6);
        assertThat(part.getStyle()).isEqualTo("-fx-font-size: 24px;");
    }

    @Test
    void theLesserSideOfTheWindowDecides() {
        new Scene(part, 3840, 1080);
        assertThat(heard.getLast()).isEqualTo(1.2);
    }

    @Test
    void typeThatIsLargeAlreadyIsNotMadeLargerTwice() {
        new Scene(part, 2560, 1440);
        room.setTypeScale(2);
        assertThat(heard.getLast()).isEqualTo(2);
        assertThat(part.getStyle()).isEmpty();
    }
}
