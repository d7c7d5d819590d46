package org.unrolled.view.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.view.WindowHand;
import org.unrolled.view.theme.Fonts;

@Tag("window")
class MarkdownTextTest extends WindowHand {

    private static final int WIDTH = 240;
    private static final int ROOM = 900;

    @ParameterizedTest
    @ValueSource(strings = {
        "A plain network takes all of its input at once and computes forward, layer by layer.",
        "साधारण ANN अपना पूरा इनपुट एक साथ लेता है और लेयर-दर-लेयर आगे गणना करता है।",
        "RNN **हर स्थान पर वही वेट्स काम में लेता है और एक-एक शब्द पढ़ता है**, अंत तक।"})
    void noLineGoesOnBesideItsColumn(String markdown) {
        WritableImage image = onFx(() -> {
            Fonts.load();
            MarkdownText text = new MarkdownText(markdown);
            text.setPrefWidth(WIDTH);
            Pane room = new Pane(text);
            room.setStyle("-fx-background-color: white; -fx-font-family: 'Mukta'; -fx-font-size: 16px");
            room.setPrefSize(ROOM, ROOM);
            return new Scene(room).snapshot(null);
        });
        assertThat(hasInk(image, 0, WIDTH)).isTrue();
        assertThat(hasInk(image, WIDTH, ROOM)).as("ink beside the column").isFalse();
    }

    private static boolean hasInk(WritableImage image, int from, int to) {
        PixelReader pixels = image.getPixelReader();
        return IntStream.range(from, to).anyMatch(x -> IntStream.range(0, (int) image.getHeight())
                .anyMatch(y -> !pixels.getColor(x, y).equals(Color.WHITE)));
    }
}
