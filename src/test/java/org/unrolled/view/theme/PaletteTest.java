package org.unrolled.view.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

    private static final double READABLE = 4.5;

    private final Palette palette = Palette.LIGHT;

    @Test
    void contrastIsAsWcagDefinesIt() {
        assertThat(Palette.contrast(Color.BLACK, Color.WHITE)).isCloseTo(21, within(1e-9));
        assertThat(Palette.contrast(Color.WHITE, Color.WHITE)).isEqualTo(1);
        assertThat(Palette.contrast(Color.web("#777777"), Color.WHITE)).isCloseTo(4.48, within(0.01));
    }

    @ParameterizedTest
    @MethodSource("all")
    void textCanBeReadOnEveryValue(Palette palette) {
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

    @ParameterizedTest
    @MethodSource("all")
    void textCanBeReadOnEveryBox(Palette palette) {
        List<Color> withText = List.of(palette.background(), palette.surface(), palette.input(), palette.hidden(),
                palette.output(), palette.waiting(), palette.pill(), palette.chip(), palette.cell(), palette.bar());
        assertThat(withText).allMatch(fill -> Palette.contrast(palette.text(), fill) >= READABLE);
        for (int t = 0; t < 12; t++) {
            assertThat(Palette.contrast(palette.text(), palette.panel(t))).isGreaterThanOrEqualTo(READABLE);
        }
        for (int share = 0; share <= 100; share++) {
            Color cell = palette.cell().interpolate(palette.hotCell(), share / 100.0);
            assertThat(Palette.contrast(palette.textOn(cell), cell)).isGreaterThanOrEqualTo(READABLE);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void lesserTextCanBeReadToo(Palette palette) {
        assertThat(List.of(palette.background(), palette.surface(), palette.neutral()))
                .allMatch(ground -> Palette.contrast(palette.mutedText(), ground) >= READABLE);
        assertThat(palette.paths()).hasSize(6).doesNotHaveDuplicates()
                .allMatch(color -> Palette.contrast(color, palette.background()) >= READABLE);
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsLitOrCurrentStandsOut(Palette palette) {
        for (Color ground : List.of(palette.background(), palette.surface(), palette.hidden())) {
            assertThat(Palette.contrast(palette.accent(), ground)).isGreaterThanOrEqualTo(3);
            assertThat(Palette.contrast(palette.text(), ground)).isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theScaleIsBlueNeutralOrange(Palette palette) {
        assertThat(palette.negative().getHue()).isBetween(200.0, 225.0);
        assertThat(palette.positive().getHue()).isBetween(20.0, 35.0);
        assertThat(palette.neutral().getSaturation()).isLessThan(0.35);
    }

    private static List<Palette> all() {
        return Stream.of(Theme.values()).flatMap(theme -> Stream.of(theme.palette(), theme.folded())).toList();
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
