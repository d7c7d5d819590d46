package org.unrolled.view.diagram.sight;

import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/** A canvas of the size of what is seen, which keeps its picture. With nothing on it, it is hidden and costs nothing. */
public final class Layer extends Canvas {

    private record Picture(Object content, Viewport viewport) {
    }

    private Picture shown;

    /** Takes another size; its picture is lost. */
    public void sizeTo(double width, double height) {
        setWidth(width);
        setHeight(height);
        shown = null;
    }

    /** Paints what is not the same as what it shows: what is equal looks equal. */
    public void paintIfOther(Object content, Viewport viewport, Consumer<GraphicsContext> painter) {
        Picture next = new Picture(content, viewport);
        if (!next.equals(shown)) {
            paint(viewport, painter);
            shown = next;
        }
    }

    /** Paints, in units of the diagram. */
    public void paint(Viewport viewport, Consumer<GraphicsContext> painter) {
        shown = null;
        setVisible(true);
        GraphicsContext pen = getGraphicsContext2D();
        pen.save();
        pen.clearRect(0, 0, getWidth(), getHeight());
        pen.translate(viewport.x(), viewport.y());
        pen.scale(viewport.scale(), viewport.scale());
        painter.accept(pen);
        pen.restore();
    }

    /** Shows nothing. */
    public void hide() {
        shown = null;
        setVisible(false);
    }
}
