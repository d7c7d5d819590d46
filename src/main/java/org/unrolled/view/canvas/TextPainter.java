package org.unrolled.view.canvas;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Affine;

/** Writes on a canvas: lines, and symbols with an index below the line. */
public final class TextPainter {

    private static final double INDEX_SIZE = 0.74;
    private static final double INDEX_DROP = 0.22;
    /** One for all measuring: a node per line would cost more than drawing it. */
    private static final Text MEASURE = new Text();
    /** The fonts at the scale drawn at last: looking one up costs more than drawing with it. */
    private static final Map<Font, Font> SCALED = new HashMap<>();

    private static double fontScale;

    private TextPainter() {
    }

    /** A line around a place, made narrower if it does not fit. */
    public static void center(
            GraphicsContext pen, String line, Font font, Color color, double x, double y, double width) {
        write(pen, line, fitting(line, font, width), color, x, y, TextAlignment.CENTER);
    }

    /** A line that starts at a place. */
    public static void left(GraphicsContext pen, String line, Font font, Color color, double x, double y) {
        write(pen, line, font, color, x, y, TextAlignment.LEFT);
    }

    /** A line that ends at a place. */
    public static void right(GraphicsContext pen, String line, Font font, Color color, double x, double y) {
        write(pen, line, font, color, x, y, TextAlignment.RIGHT);
    }

    /** A symbol with an index, around a place: h with 2,1 below the line; and a factor after it. */
    public static void symbol(
            GraphicsContext pen, String base, String index, String factor, Font font, Color color, double x, double y) {
        double width = width(base, font) + width(index, smaller(font)) + width(factor, font);
        symbolAt(pen, base, index, factor, font, color, x - width / 2, y);
    }

    /** A symbol with an index that starts at a place. */
    public static void symbolAt(
            GraphicsContext pen, String base, String index, String factor, Font font, Color color, double x, double y) {
        Font small = smaller(font);
        left(pen, base, font, color, x, y);
        double afterBase = x + width(base, font);
        left(pen, index, small, color, afterBase, y + font.getSize() * INDEX_DROP);
        left(pen, factor, font, color, afterBase + width(index, small), y);
    }

    /** A symbol with an index below the line and an exponent above it, that starts at a place. */
    public static void powerAt(
            GraphicsContext pen, String base, String index, String exponent, Font font, Color color, double x, double y) {
        symbolAt(pen, base, index, "", font, color, x, y);
        Font small = smaller(font);
        left(pen, exponent, small, color, x + width(base, font) + width(index, small) + 1,
                y - font.getSize() * INDEX_DROP * 1.5);
    }

    /** How wide a line is. */
    public static double width(String line, Font font) {
        MEASURE.setFont(font);
        MEASURE.setText(line);
        return MEASURE.getLayoutBounds().getWidth();
    }

    /** The line, cut with an ellipsis if it is wider than there is room. */
    public static String shortened(String line, Font font, double width) {
        if (width(line, font) <= width) {
            return line;
        }
        String shown = line;
        while (!shown.isEmpty() && width(shown + "…", font) > width) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), -1));
        }
        return shown + "…";
    }

    private static Font smaller(Font font) {
        return Font.font(font.getFamily(), weight(font), font.getSize() * INDEX_SIZE);
    }

    private static FontWeight weight(Font font) {
        return font.getStyle().contains("Bold")
                ? FontWeight.BOLD
                : FontWeight.NORMAL;
    }

    private static Font fitting(String line, Font font, double width) {
        double needed = width(line, font);
        return needed <= width ? font : Font.font(font.getFamily(), weight(font), font.getSize() * width / needed);
    }

    private static void write(
            GraphicsContext pen, String line, Font font, Color color, double x, double y, TextAlignment alignment) {
        pen.setFill(color);
        if (TextOutline.isNeeded(line)) {
            TextOutline.fill(pen, line, font, x, y, alignment);
            return;
        }
        pen.setTextAlign(alignment);
        pen.setTextBaseline(VPos.CENTER);
        Affine view = pen.getTransform();
        double scale = view.getMxx();
        if (scale == 1 || view.getMyy() != scale || view.getMxy() != 0 || view.getMyx() != 0) {
            pen.setFont(font);
            pen.fillText(line, x, y);
            return;
        }
        // Letters of the size that is seen are kept as pixels; under a scale each would be filled anew as a shape.
        pen.setTransform(1, 0, 0, 1, 0, 0);
        pen.setFont(scaled(font, scale));
        pen.fillText(line, view.getTx() + scale * x, view.getTy() + scale * y);
        pen.setTransform(view);
    }

    private static Font scaled(Font font, double scale) {
        if (scale != fontScale) {
            SCALED.clear();
            fontScale = scale;
        }
        return SCALED.computeIfAbsent(font, f -> Font.font(f.getFamily(), weight(f), f.getSize() * scale));
    }
}
