package org.unrolled.view.theme;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;

/**
 * The colours of what is drawn. Those of buttons and text around it stand in styles/unrolled.css.
 *
 * @param background behind the diagram
 * @param surface behind what stands beside it
 * @param text dark text
 * @param inverseText text on what {@code text} does not stand out on
 * @param mutedText text of less weight
 * @param accent what is chosen
 * @param panels a hue per time step, then round again
 * @param panelBorder their border
 * @param input the input box, and its border
 * @param cell a one-hot cell of 0
 * @param hotCell the one-hot cell of 1
 * @param hidden the hidden layer, and its border
 * @param neuronBorder around every neuron
 * @param waiting a neuron that has no value yet
 * @param output the output, and its border
 * @param pill the read-out
 * @param chip behind the name of a weight
 * @param neutral the middle of the scale of values
 * @param negative its end at −1
 * @param positive its end at +1
 * @param zeroEdge an edge of weight 0
 * @param broken what overflowed
 * @param sheet the decision plane in the state space
 * @param sheetBorder its border
 * @param paths the sentences in the state space: lines, and words to be read
 */
public record Palette(
        Color background,
        Color surface,
        Color text,
        Color inverseText,
        Color mutedText,
        Color accent,
        List<Color> panels,
        Color panelBorder,
        Color input,
        Color inputBorder,
        Color cell,
        Color hotCell,
        Color hidden,
        Color hiddenBorder,
        Color neuronBorder,
        Color waiting,
        Color output,
        Color outputBorder,
        Color pill,
        Color chip,
        Color neutral,
        Color negative,
        Color positive,
        Color zeroEdge,
        Color broken,
        Color sheet,
        Color sheetBorder,
        List<Color> paths) {

    /** What text on a fill has at least, as WCAG 2 asks for. */
    public static final double LEAST_CONTRAST = 4.5;

    /** The projector theme: the article's colours on a light ground. */
    public static final Palette LIGHT = new Palette(
            Color.web("#fafbfe"),
            Color.WHITE,
            Color.web("#1b2233"),
            Color.WHITE,
            Color.web("#55607a"),
            Color.web("#2d4a9e"),
            panels(Color.WHITE, 0.62),
            Color.web("#999999"),
            Color.web("#87c7d8"),
            Color.web("#64b5f6"),
            Color.web("#fff4dd"),
            Color.web("#1b2233"),
            Color.web("#5fb48b"),
            Color.web("#85ff9f"),
            Color.web("#2f6b50"),
            Color.web("#fff4dd"),
            Color.web("#85929e"),
            Color.web("#f8cc52"),
            Color.web("#fff4dd"),
            Color.WHITE,
            Color.web("#eef1f6"),
            Color.web("#2f6dbe"),
            Color.web("#e67e22"),
            Color.web("#8a93a6"),
            Color.web("#b3261e"),
            Color.web("#7487c4", 0.24),
            Color.web("#55659f", 0.75),
            List.of(Color.web("#0b5cad"), Color.web("#b34700"), Color.web("#00705a"), Color.web("#9c3f7f"),
                    Color.web("#765a00"), Color.web("#3d4558")));

    /** The same for the folded diagram, whose three layers have colours of their own in the article. */
    public static final Palette FOLDED = LIGHT.withLayers(Color.web("#a7bde0"), Color.web("#a7e0b3"),
            Color.web("#e78383"));

    /** Light on dark: the article's hues as dark tints. */
    public static final Palette DARK = new Palette(
            Color.web("#12161f"),
            Color.web("#1a1f2b"),
            Color.web("#eef1f8"),
            Color.web("#10141c"),
            Color.web("#b3bdd2"),
            Color.web("#9db9ff"),
            panels(Color.web("#12161f"), 0.27),
            Color.web("#7d8699"),
            tint("#87c7d8", 0.34),
            Color.web("#64b5f6"),
            Color.web("#232a38"),
            Color.web("#fff4dd"),
            tint("#5fb48b", 0.32),
            Color.web("#85ff9f"),
            Color.web("#9fd9bd"),
            Color.web("#2a3140"),
            tint("#85929e", 0.38),
            Color.web("#f8cc52"),
            Color.web("#332e20"),
            Color.web("#1a1f2b"),
            Color.web("#343b4a"),
            Color.web("#6aaaf7"),
            Color.web("#ff9a3d"),
            Color.web("#949db0"),
            Color.web("#ff8a80"),
            Color.web("#8fa2e0", 0.26),
            Color.web("#a9b7ea", 0.75),
            List.of(Color.web("#6cb2ff"), Color.web("#ff9d5c"), Color.web("#3fd0ab"), Color.web("#ea93cd"),
                    Color.web("#d9bb4a"), Color.web("#c3cbdd")));

    /** The folded diagram, light on dark. */
    public static final Palette DARK_FOLDED = DARK.withLayers(tint("#a7bde0", 0.36), tint("#a7e0b3", 0.3),
            tint("#e78383", 0.34));

    /** Black on white; the article's hues only just, and every border black. */
    public static final Palette HIGH_CONTRAST = new Palette(
            Color.WHITE,
            Color.WHITE,
            Color.BLACK,
            Color.WHITE,
            Color.web("#2b2b2b"),
            Color.web("#0000c4"),
            panels(Color.WHITE, 0.3),
            Color.BLACK,
            pale("#87c7d8", 0.35),
            Color.BLACK,
            Color.WHITE,
            Color.BLACK,
            pale("#5fb48b", 0.3),
            Color.BLACK,
            Color.BLACK,
            Color.WHITE,
            pale("#85929e", 0.35),
            Color.BLACK,
            Color.WHITE,
            Color.WHITE,
            Color.web("#e9e9e9"),
            Color.web("#003f9e"),
            Color.web("#b34700"),
            Color.web("#595959"),
            Color.web("#a10016"),
            Color.web("#7487c4", 0.3),
            Color.BLACK,
            List.of(Color.web("#003f9e"), Color.web("#9c3f00"), Color.web("#005744"), Color.web("#7f1f62"),
                    Color.web("#5e4700"), Color.BLACK));

    /** The folded diagram, black on white. */
    public static final Palette HIGH_CONTRAST_FOLDED = HIGH_CONTRAST.withLayers(pale("#a7bde0", 0.4),
            pale("#a7e0b3", 0.4), pale("#e78383", 0.35));

    /** The colours of the three layers on their way to those of another palette, the share 0 … 1 of it gone. */
    public Palette towards(Palette other, double share) {
        return withLayers(input.interpolate(other.input, share), hidden.interpolate(other.hidden, share),
                output.interpolate(other.output, share));
    }

    private Palette withLayers(Color inputs, Color hiddenLayer, Color outputs) {
        return new Palette(background, surface, text, inverseText, mutedText, accent, panels, panelBorder, inputs,
                inputBorder, cell, hotCell, hiddenLayer, hiddenBorder, neuronBorder, waiting, outputs, outputBorder,
                pill, chip, neutral, negative, positive, zeroEdge, broken, sheet, sheetBorder, paths);
    }

    /** The hue of a time step's panel. */
    public Color panel(int t) {
        return panels.get(t % panels.size());
    }

    /** The fill of a value on −1 … 1: neutral at zero, clamped past the ends. */
    public Color ofValue(double value) {
        if (!Double.isFinite(value)) {
            return broken;
        }
        double share = Math.min(1, Math.abs(value));
        // The root lifts small values off the neutral colour, so that a pupil in the back row sees their sign.
        return neutral.interpolate(value < 0 ? negative : positive, Math.pow(share, 0.8));
    }

    /** The colour of a sign: of an edge's weight, or of the product that moves along it. */
    public Color ofSign(double value) {
        return value == 0 ? zeroEdge : value < 0 ? negative : value > 0 ? positive : broken;
    }

    /** The colour of a sentence in the state space, then round again. */
    public Color path(int sentence) {
        return paths.get(sentence % paths.size());
    }

    /** A bar under text: as much of the output's colour as leaves the text readable. */
    public Color bar() {
        double share = 1;
        while (share > 0 && contrast(text, pill.interpolate(outputBorder, share)) < LEAST_CONTRAST) {
            share -= 0.05;
        }
        return pill.interpolate(outputBorder, Math.max(0, share));
    }

    /** Dark or light text on a fill: the theme's own where it stands out well enough, else the starkest there is. */
    public Color textOn(Color fill) {
        if (contrast(text, fill) >= LEAST_CONTRAST) {
            return text;
        }
        if (contrast(inverseText, fill) >= LEAST_CONTRAST) {
            return inverseText;
        }
        return contrast(Color.BLACK, fill) >= contrast(Color.WHITE, fill) ? Color.BLACK : Color.WHITE;
    }

    /** The contrast of two opaque colours, 1 … 21, as WCAG 2 defines it. */
    public static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /** The article's three hues of time steps, and three more in the same key, so that edges stand out on them. */
    private static List<Color> panels(Color ground, double share) {
        return Stream.of("#9199e1", "#e19f91", "#c891e1", "#91c8e1", "#dfcf8c", "#9fd6a4")
                .map(hue -> ground.interpolate(Color.web(hue), share))
                .toList();
    }

    private static Color pale(String hue, double share) {
        return Color.WHITE.interpolate(Color.web(hue), share);
    }

    private static Color tint(String hue, double share) {
        return Color.web("#12161f").interpolate(Color.web(hue), share);
    }
}
