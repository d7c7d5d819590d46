package org.unrolled.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.view.theme.Fonts;

@Tag("window")
class WrappedLabelTest extends WindowHand {

    private static final int WIDTH = 240;
    private static final int ROOM = 900;

    @ParameterizedTest
    @ValueSource(strings = {
        "A plain network takes all of its input at once and computes forward, layer by layer.",
        "साधारण ANN अपना पूरा इनपुट एक साथ लेता है और लेयर-दर-लेयर आगे गणना करता है।"})
    void noLineGoesOnBesideItsColumn(String text) {
        WritableImage image = onFx(() -> {
            Fonts.load();
            WrappedLabel label = label(text);
            label.setPrefWidth(WIDTH);
            Pane room = room(label);
            return new Scene(room).snapshot(null);
        });
        assertThat(hasInk(image, 0, WIDTH)).isTrue();
        assertThat(hasInk(image, WIDTH, ROOM)).as("ink beside the column").isFalse();
    }

    @Test
    void itIsAsHighAsItsLinesAreMany() {
        double[] heights = onFx(() -> {
            WrappedLabel label = label("one two three four five six seven eight nine ten eleven twelve");
            Pane room = room(label);
            new Scene(room);
            room.applyCss();
            return new double[] {label.prefHeight(-1), label.prefHeight(WIDTH)};
        });
        assertThat(heights[0]).isPositive();
        assertThat(heights[1]).isGreaterThan(1.9 * heights[0]);
    }

    private static WrappedLabel label(String text) {
        WrappedLabel label = new WrappedLabel();
        label.setText(text);
        return label;
    }

    private static Pane room(WrappedLabel label) {
        Pane room = new Pane(label);
        room.setStyle("-fx-background-color: white; -fx-font-family: 'Mukta'; -fx-font-size: 16px");
        room.setPrefSize(ROOM, ROOM);
        return room;
    }

    private static boolean hasInk(WritableImage image, int from, int to) {
        PixelReader pixels = image.getPixelReader();
        return IntStream.range(from, to).anyMatch(x -> IntStream.range(0, (int) image.getHeight())
                .anyMatch(y -> !pixels.getColor(x, y).equals(Color.WHITE)));
    }
}
