package org.unrolled.view.lesson.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.view.ViewWindow;
import org.unrolled.view.theme.Palette;

/** How long the bars are drawn. */
class WorkBarsTest extends ViewWindow {

    private static final double PITCH = 26;

    @BeforeEach
    void openBars() {
        open(Networks.articleDocument());
        WorkBars bars = onFx(WorkBars::new);
        act(() -> {
            bars.setPalette(Palette.FOLDED);
            bars.show(List.of(
                    new WorkBars.Group("first", List.of(bar("a", 400, 0.75), bar("b", 100, 0), bar("c", 0, 0))),
                    new WorkBars.Group("second", List.of(bar("a", 8, 0)))));
        });
        show(onFx(() -> new StackPane(bars)), _ -> { }, 500, 300);
    }

    @Test
    void barsOfAGroupAreOnOneLinearScaleFromZero() {
        int longest = length(1);
        assertThat(longest).isGreaterThan(300);
        assertThat((double) length(2)).isCloseTo(longest / 4.0, within(2.0));
        assertThat(length(3)).isZero();
    }

    @Test
    void everyGroupHasAScaleOfItsOwn() {
        assertThat(length(5)).isCloseTo(length(1), within(1));
    }

    @Test
    void whatGoesIntoZerosIsPale() {
        Color full = at(2, 3);
        assertThat(at(1, 3)).isEqualTo(full);
        assertThat(at(1, length(1) / 2)).isNotEqualTo(full);
    }

    @Test
    void aScreenReaderHearsNamesAndAmounts() {
        assertThat(onFx(() -> node("work-bars").getAccessibleText())).isEqualTo("first: a 400, b 100, c 0. second: a 8");
    }

    private static WorkBar bar(String name, double amount, double idle) {
        return new WorkBar(name, amount, idle, String.valueOf((int) amount), true);
    }

    /** How many pixels of a line are of a bar: from where the bars start to the number's distance. */
    private int length(int line) {
        PixelReader pixels = onFx(() -> node("work-bars").snapshot(null, null).getPixelReader());
        int y = middle(line);
        int x = start();
        while (!isGround(pixels.getColor(x, y))) {
            x++;
        }
        return x - start();
    }

    private Color at(int line, int x) {
        return pixel(node("work-bars"), start() + x, middle(line));
    }

    /** Where the longest bar begins: right of its name. */
    private int start() {
        PixelReader pixels = onFx(() -> node("work-bars").snapshot(null, null).getPixelReader());
        int x = 14;
        while (isGround(pixels.getColor(x, middle(1)))) {
            x++;
        }
        return x;
    }

    private static int middle(int line) {
        // Between the groups lies a gap.
        return (int) (line * PITCH + PITCH / 2 + (line > 3 ? 6 : 0));
    }

    private static boolean isGround(Color color) {
        return color.getBrightness() > 0.98 && color.getSaturation() < 0.02;
    }
}
