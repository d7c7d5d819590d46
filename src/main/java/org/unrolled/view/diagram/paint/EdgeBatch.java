package org.unrolled.view.diagram.paint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.unrolled.diagram.Polygon;

/**
 * Shapes of the same colour and strength, filled as one path: a software renderer pays for each path by its area, and
 * edges cross so much that a path each would cost a hundred times more.
 */
public final class EdgeBatch {

    private record Ink(Color color, double alpha) {
    }

    private final Map<Ink, List<Polygon>> shapes = new LinkedHashMap<>();

    /** Adds a shape. */
    public void add(Color color, double alpha, Polygon shape) {
        shapes.computeIfAbsent(new Ink(color, alpha), _ -> new ArrayList<>()).add(shape);
    }

    /** Fills them all. */
    public void paint(GraphicsContext pen) {
        shapes.forEach((ink, polygons) -> {
            pen.setGlobalAlpha(ink.alpha());
            pen.setFill(ink.color());
            pen.beginPath();
            for (Polygon polygon : polygons) {
                pen.moveTo(polygon.x()[0], polygon.y()[0]);
                for (int i = 1; i < polygon.x().length; i++) {
                    pen.lineTo(polygon.x()[i], polygon.y()[i]);
                }
                pen.closePath();
            }
            pen.fill();
        });
        pen.setGlobalAlpha(1);
    }
}
