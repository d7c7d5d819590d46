package org.unrolled.view.canvas;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/**
 * Text on a canvas as outlines, for scripts whose letters join. A canvas arranges its text on the thread that draws; on
 * Linux what arranges such scripts must not be used by two threads at once, and ends the program if it is.
 */
final class TextOutline {

    /** Scripts in which every character stands for itself. */
    private static final Set<UnicodeScript> PLAIN = EnumSet.of(UnicodeScript.COMMON, UnicodeScript.LATIN,
            UnicodeScript.GREEK, UnicodeScript.CYRILLIC, UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
    /** The last character before any that joins. */
    private static final char LAST_PLAIN = '\u02ff';
    private static final int MOST_KEPT = 400;
    private static final Map<Line, Path> KEPT = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Line, Path> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Line(String text, Font font, TextAlignment alignment) {
    }

    private TextOutline() {
    }

    /** Whether a line has letters that join. */
    static boolean isNeeded(String line) {
        return line.chars().anyMatch(c -> c > LAST_PLAIN)
                && line.codePoints().anyMatch(c -> !PLAIN.contains(UnicodeScript.of(c)));
    }

    /** Fills a line in the colour of the pen, with its middle at this height. */
    static void fill(GraphicsContext pen, String line, Font font, double x, double y, TextAlignment alignment) {
        Path path = KEPT.computeIfAbsent(new Line(line, font, alignment), TextOutline::path);
        pen.save();
        pen.translate(x, y);
        pen.beginPath();
        path.getElements().forEach(element -> add(pen, element));
        pen.fill();
        pen.restore();
    }

    private static Path path(Line line) {
        Text text = new Text(line.text());
        text.setFont(line.font());
        text.setTextOrigin(VPos.CENTER);
        double width = text.getLayoutBounds().getWidth();
        text.setX(switch (line.alignment()) {
            case CENTER -> -width / 2;
            case RIGHT -> -width;
            default -> 0;
        });
        return (Path) Shape.union(text, new Rectangle());
    }

    private static void add(GraphicsContext pen, PathElement element) {
        switch (element) {
            case MoveTo to -> pen.moveTo(to.getX(), to.getY());
            case LineTo to -> pen.lineTo(to.getX(), to.getY());
            case QuadCurveTo to ->
                    pen.quadraticCurveTo(to.getControlX(), to.getControlY(), to.getX(), to.getY());
            case CubicCurveTo to -> pen.bezierCurveTo(to.getControlX1(), to.getControlY1(), to.getControlX2(),
                    to.getControlY2(), to.getX(), to.getY());
            case ClosePath _ -> pen.closePath();
            default -> throw new IllegalStateException(element.toString());
        }
    }
}
