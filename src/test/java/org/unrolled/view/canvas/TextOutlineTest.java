package org.unrolled.view.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.unrolled.view.WindowHand;
import org.unrolled.view.theme.Fonts;

/** Scripts whose letters join reach a canvas as outlines, at the place and of the width that text has. */
@Tag("looks")
class TextOutlineTest {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 100;
    private static final String HINDI = "नमस्ते दुनिया";

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        WindowHand.onFx(() -> {
            Fonts.load();
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"नहीं", "שלום", "مرحبا", "e\u0301"})
    void isNeededWhereLettersJoin(String line) {
        assertThat(TextOutline.isNeeded(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Show", "größe", "h₂,₁ ≈ −0.38", "◂ ▸ ✓ → …", "не", "言葉", "λ"})
    void isNotNeededWhereEachStandsForItself(String line) {
        assertThat(TextOutline.isNeeded(line)).isFalse();
    }

    @Test
    void itsInkIsAsWideAsTheTextAndAroundItsPlace() {
        Font font = font();
        double width = WindowHand.onFx(() -> TextPainter.width(HINDI, font));
        int[] columns = columnsWithInk(pen -> TextPainter.center(pen, HINDI, font, Color.BLACK, 200, 50, WIDTH), true);
        assertThat((double) columns[columns.length - 1] - columns[0]).isCloseTo(width, within(6.0));
        assertThat((columns[columns.length - 1] + columns[0]) / 2.0).isCloseTo(200, within(4.0));
        int[] rows = columnsWithInk(pen -> TextPainter.center(pen, HINDI, font, Color.BLACK, 200, 50, WIDTH), false);
        assertThat(rows[0]).isBetween(25, 50);
        assertThat(rows[rows.length - 1]).isBetween(50, 75);
    }

    @Test
    void itStartsAndEndsAtItsPlace() {
        Font font = font();
        assertThat(columnsWithInk(pen -> TextPainter.left(pen, HINDI, font, Color.BLACK, 100, 50), true)[0])
                .isBetween(98, 104);
        int[] columns = columnsWithInk(pen -> TextPainter.right(pen, HINDI, font, Color.BLACK, 300, 50), true);
        assertThat(columns[columns.length - 1]).isBetween(294, 302);
    }

    private static Font font() {
        return WindowHand.onFx(() -> Font.font("Mukta", 30));
    }

    private static int[] columnsWithInk(Consumer<GraphicsContext> painter, boolean isAcross) {
        WritableImage image = WindowHand.onFx(() -> {
            Canvas canvas = new Canvas(WIDTH, HEIGHT);
            painter.accept(canvas.getGraphicsContext2D());
            return canvas.snapshot(null, null);
        });
        int lines = isAcross ? WIDTH : HEIGHT;
        int places = isAcross ? HEIGHT : WIDTH;
        return IntStream.range(0, lines)
                .filter(line -> IntStream.range(0, places).anyMatch(place -> isInk(image, isAcross ? line : place,
                        isAcross ? place : line)))
                .toArray();
    }

    private static boolean isInk(WritableImage image, int x, int y) {
        return image.getPixelReader().getColor(x, y).getBrightness() < 0.5;
    }
}
