package org.unrolled.view.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class PaletteTest {

    private static final double READABLE = 4.5;

    private final Palette palette = Palette.LIGHT;

    @Test
    void contrastIsAsWcagDefinesIt() {
        assertThat(Palette.contrast(Color.BLACK, Color.WHITE)).isCloseTo(21, within(1e-9));
        assertThat(Palette.contrast(Color.WHITE, Color.WHITE)).isEqualTo(1);
        assertThat(Palette.contrast(Color.web("#777777"), Color.WHITE)).isCloseTo(4.48, within(0.01));
    }

    @Test
    void textCanBeReadOnEveryValue() {
        for (int i = -1200; i <= 1200; i++) {
            Color fill = palette.ofValue(i / 1000.0);
            assertThat(Palette.contrast(palette.textOn(fill), fill)).as("on " + i / 1000.0)
                    .isGreaterThanOrEqualTo(READABLE);
        }
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThat(Palette.contrast(palette.textOn(palette.ofValue(value)), palette.ofValue(value)))
                    .isGreaterThanOrEqualTo(READABLE);
        }
    }

    @Test
    void textCanBeReadOnEveryBox() {
        List<Color> withDarkText = List.of(palette.background(), palette.input(), palette.hidden(), palette.output(),
                palette.waiting(), palette.pill(), palette.chip(), palette.cell(), palette.outputBorder());
        assertThat(withDarkText).allMatch(fill -> Palette.contrast(palette.text(), fill) >= READABLE);
        for (int t = 0; t < 12; t++) {
            assertThat(Palette.contrast(palette.text(), palette.panel(t))).isGreaterThanOrEqualTo(READABLE);
        }
        assertThat(Palette.contrast(palette.textOn(palette.hotCell()), palette.hotCell()))
                .isGreaterThanOrEqualTo(READABLE);
    }

    @Test
    void oneDivergingScaleStandsForValues() {
        assertThat(palette.ofValue(0)).isEqualTo(palette.neutral());
        assertThat(palette.ofValue(1)).isEqualTo(palette.positive());
        assertThat(palette.ofValue(-1)).isEqualTo(palette.negative());
        assertThat(palette.ofValue(7)).isEqualTo(palette.positive());
        assertThat(palette.ofValue(Double.NaN)).isEqualTo(palette.broken());
        for (double value = 0.01; value <= 1; value += 0.01) {
            assertThat(warmth(palette.ofValue(value))).isGreaterThan(warmth(palette.neutral()));
            assertThat(warmth(palette.ofValue(-value))).isLessThan(warmth(palette.neutral()));
        }
    }

    @Test
    void signsHaveTheirColours() {
        assertThat(palette.ofSign(0.001)).isEqualTo(palette.positive());
        assertThat(palette.ofSign(-1e-300)).isEqualTo(palette.negative());
        assertThat(palette.ofSign(-0.0)).isEqualTo(palette.zeroEdge());
        assertThat(palette.ofSign(Double.NaN)).isEqualTo(palette.broken());
        assertThat(palette.ofSign(Double.NEGATIVE_INFINITY)).isEqualTo(palette.negative());
    }

    @Test
    void panelsGoRoundInSixHues() {
        assertThat(palette.panels()).hasSize(6).doesNotHaveDuplicates();
        assertThat(palette.panel(6)).isEqualTo(palette.panel(0));
        assertThat(palette.panel(9_999)).isEqualTo(palette.panel(3));
    }

    private static double warmth(Color color) {
        return color.getRed() - color.getBlue();
    }
}
