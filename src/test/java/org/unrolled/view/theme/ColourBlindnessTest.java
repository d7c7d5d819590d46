package org.unrolled.view.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Signs stay apart for every eye. Colours are as they are seen with deuteranopia, protanopia and tritanopia after
 * Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
 * Transactions on Visualization and Computer Graphics 15(6), 2009, at severity 1.0, applied to linear RGB; distances
 * are CIE 1976 ΔE*ab, of which about 2.3 can just be told apart.
 */
class ColourBlindnessTest {

    /** Twenty-five times what can just be told apart. */
    private static final double APART = 58;
    /** The article's red of the folded output and the orange of + come closest, to a tritanope. */
    private static final double OFF_THE_GROUND = 10;

    private enum Eye {
        USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Eye(double... matrix) {
            this.matrix = matrix;
        }

        /** Linear red, green and blue as this eye sees them. */
        double[] sees(Color color) {
            double[] rgb = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
            double[] seen = new double[3];
            for (int i = 0; i < 3; i++) {
                seen[i] = Math.clamp(matrix[3 * i] * rgb[0] + matrix[3 * i + 1] * rgb[1] + matrix[3 * i + 2] * rgb[2],
                        0, 1);
            }
            return seen;
        }

        private static double linear(double channel) {
            return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
        }
    }

    @ParameterizedTest
    @CsvSource({"PROJECTOR", "DARK", "HIGH_CONTRAST"})
    void negativeAndPositiveStayApart(Theme theme) {
        for (Eye eye : Eye.values()) {
            Palette palette = theme.palette();
            assertThat(distance(palette.negative(), palette.positive(), eye)).as("signs, " + eye)
                    .isGreaterThan(APART);
            assertThat(distance(palette.negative(), palette.zeroEdge(), eye)).as("− and 0, " + eye).isGreaterThan(20);
            assertThat(distance(palette.positive(), palette.zeroEdge(), eye)).as("+ and 0, " + eye).isGreaterThan(20);
        }
    }

    @ParameterizedTest
    @CsvSource({"PROJECTOR", "DARK", "HIGH_CONTRAST"})
    void theScaleOfValuesGoesApartFromItsMiddle(Theme theme) {
        for (Eye eye : Eye.values()) {
            double before = 0;
            for (double value = 0.1; value <= 1; value += 0.1) {
                double apart = distance(theme.palette().ofValue(-value), theme.palette().ofValue(value), eye);
                // A little less only where a colour leaves what a screen can show.
                assertThat(apart).as("±" + value + ", " + eye).isGreaterThan(before - 3);
                before = apart;
            }
            assertThat(distance(theme.palette().ofValue(-0.1), theme.palette().ofValue(0.1), eye)).as(eye.name())
                    .isGreaterThan(12);
        }
    }

    @ParameterizedTest
    @CsvSource({"PROJECTOR", "DARK", "HIGH_CONTRAST"})
    void edgesStandOutOnEveryGround(Theme theme) {
        for (Color ground : grounds(theme)) {
            for (Color sign : List.of(theme.palette().negative(), theme.palette().positive())) {
                for (Eye eye : Eye.values()) {
                    assertThat(distance(sign, ground, eye)).as(sign + " on " + ground + ", " + eye)
                            .isGreaterThan(OFF_THE_GROUND);
                }
            }
        }
    }

    /** The projector's grounds are the article's, as light or dark as they are there. */
    @ParameterizedTest
    @CsvSource({"DARK", "HIGH_CONTRAST"})
    void edgesContrastWithEveryGround(Theme theme) {
        for (Color ground : grounds(theme)) {
            for (Color sign : List.of(theme.palette().negative(), theme.palette().positive())) {
                assertThat(Palette.contrast(sign, ground)).as(sign + " on " + ground).isGreaterThanOrEqualTo(3);
            }
        }
    }

    private static List<Color> grounds(Theme theme) {
        List<Color> grounds = new ArrayList<>(theme.palette().panels());
        for (Palette palette : List.of(theme.palette(), theme.folded())) {
            grounds.addAll(List.of(palette.background(), palette.surface(), palette.input(), palette.hidden(),
                    palette.output()));
        }
        return grounds;
    }

    private static double distance(Color one, Color other, Eye eye) {
        double[] first = lab(eye.sees(one));
        double[] second = lab(eye.sees(other));
        return Math.hypot(Math.hypot(first[0] - second[0], first[1] - second[1]), first[2] - second[2]);
    }

    /** CIE L*a*b* of linear sRGB, under D65. */
    private static double[] lab(double[] rgb) {
        double x = root((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
        double y = root(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
        double z = root((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double share) {
        return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    }
}
