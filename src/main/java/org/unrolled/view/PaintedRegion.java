package org.unrolled.view;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.unrolled.view.theme.Palette;

/** A region that is drawn on one canvas of its size: anew with the next pulse, and only where something changed. */
public abstract class PaintedRegion extends Region {

    private final Canvas canvas = new Canvas();
    private Palette palette = Palette.LIGHT;
    private double scale = 1;
    private boolean isStale = true;

    /** With nothing drawn yet. */
    protected PaintedRegion() {
        getChildren().add(canvas);
    }

    /** Draws all of it on an empty canvas, as at the usual size; nothing where there is nothing to show yet. */
    protected abstract void paint(GraphicsContext pen);

    /** Draws in these colours. */
    public final void setPalette(Palette colors) {
        palette = colors;
        repaint();
    }

    /** Draws everything so many times as large as usual. */
    public final void setScale(double factor) {
        scale = factor;
        repaint();
    }

    /** The colours. */
    protected final Palette palette() {
        return palette;
    }

    /** How many times as large as usual everything is. */
    protected final double scale() {
        return scale;
    }

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
            pen.save();
            pen.scale(scale, scale);
            paint(pen);
            pen.restore();
        }
    }
}
