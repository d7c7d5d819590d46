package org.unrolled.view.theme;

import java.util.List;
import javafx.scene.paint.Color;

/**
 * The colours of what is drawn. Those of buttons and text around it stand in styles/unrolled.css.
 *
 * @param background behind the diagram
 * @param text dark text
 * @param textOnDark light text
 * @param mutedText text of less weight
 * @param accent what is chosen
 * @param panels a hue per time step, then round again
 * @param panelBorder their border
 * @param input the input box, and its border
 * @param cell a one-hot cell of 0
 * @param hotCell the one-hot cell of 1
 * @param hidden the hidden layer, and its border
 * @param waiting a neuron that has no value yet
 * @param output the output, and its border
 * @param pill the read-out
 * @param chip behind the name of a weight
 * @param neutral the middle of the scale of values
 * @param negative its end at −1
 * @param positive its end at +1
 * @param zeroEdge an edge of weight 0
 * @param broken what overflowed
 */
public record Palette(
        Color background,
        Color text,
        Color textOnDark,
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
        Color broken) {

    /** What text on a fill has at least, as WCAG 2 asks for. */
    public static final double LEAST_CONTRAST = 4.5;

    /** The projector theme: the article's colours on a light ground. */
    public static final Palette LIGHT = new Palette(
            Color.web("#fafbfe"),
            Color.web("#1b2233"),
            Color.WHITE,
            Color.web("#55607a"),
            Color.web("#2d4a9e"),
            List.of(pale("#9199e1"), pale("#e19f91"), pale("#c891e1"), pale("#91c8e1"), pale("#dfcf8c"),
                    pale("#9fd6a4")),
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
            Color.web("#b3261e"));

    /** The same for the folded diagram, whose three layers have colours of their own in the article. */
    public static final Palette FOLDED = LIGHT.withLayers(Color.web("#a7bde0"), Color.web("#a7e0b3"),
            Color.web("#e78383"));

    /** The colours of the three layers on their way to those of another palette, the share 0 … 1 of it gone. */
    public Palette towards(Palette other, double share) {
        return withLayers(input.interpolate(other.input, share), hidden.interpolate(other.hidden, share),
                output.interpolate(other.output, share));
    }

    private Palette withLayers(Color inputs, Color hiddenLayer, Color outputs) {
        return new Palette(background, text, textOnDark, mutedText, accent, panels, panelBorder, inputs, inputBorder,
                cell, hotCell, hiddenLayer, hiddenBorder, neuronBorder, waiting, outputs, outputBorder, pill, chip,
                neutral, negative, positive, zeroEdge, broken);
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

    /** Dark or light text on a fill: the softer dark where it stands out well enough, else the starker of both. */
    public Color textOn(Color fill) {
        if (contrast(text, fill) >= LEAST_CONTRAST) {
            return text;
        }
        return contrast(textOnDark, fill) >= LEAST_CONTRAST ? textOnDark : Color.BLACK;
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

    /** The article's hue, paler, so that edges stand out on it. */
    private static Color pale(String hue) {
        return Color.WHITE.interpolate(Color.web(hue), 0.62);
    }
}
