package org.unrolled.view;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/** A region that is drawn on one canvas of its size: anew with the next pulse, and only where something changed. */
public abstract class PaintedRegion extends Region {

    private final Canvas canvas = new Canvas();
    private boolean isStale = true;

    /** With nothing drawn yet. */
    protected PaintedRegion() {
        getChildren().add(canvas);
    }

    /** Draws all of it on an empty canvas; nothing where there is nothing to show yet. */
    protected abstract void paint(GraphicsContext pen);

    /** Has it drawn anew with the next pulse. */
    protected final void repaint() {
        isStale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            isStale = true;
        }
        if (isStale && getWidth() > 0) {
            isStale = false;
            GraphicsContext pen = canvas.getGraphicsContext2D();
            pen.clearRect(0, 0, getWidth(), getHeight());
            paint(pen);
        }
    }
}
