package org.unrolled.view.diagram.unrolled;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.unrolled.Shape;
import org.unrolled.diagram.unrolled.UnrolledEdges;
import org.unrolled.diagram.unrolled.UnrolledLayout;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.sight.Viewport;
import org.unrolled.view.theme.Palette;

/** The unrolled diagram as a picture. */
public final class DiagramImage {

    private DiagramImage() {
    }

    /**
     * Draws the whole diagram, in the middle of a picture. A long sentence that would be too small to read is shown
     * around its current word.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public static WritableImage draw(DiagramFrame frame, Palette palette, int width, int height) {
        UnrolledLayout layout = new UnrolledLayout(Shape.of(frame.trace()));
        Canvas canvas = new Canvas(width, height);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setFill(palette.background());
        pen.fillRect(0, 0, width, height);
        Box panel = layout.panel(Math.max(0, frame.currentStep()));
        Viewport viewport = Viewport.picture(layout.bounds(), width, height)
                .showing(panel.grow(panel.width()), width, height)
                .within(layout.bounds(), width, height);
        pen.translate(viewport.x(), viewport.y());
        pen.scale(viewport.scale(), viewport.scale());
        int first = layout.firstPanelAt(viewport.toDiagram(0, 0).x());
        int last = Math.max(first, layout.lastPanelAt(viewport.toDiagram(width, 0).x()));
        UnrolledPainter.paint(new UnrolledSheet(pen, frame, layout, new UnrolledEdges(frame.trace(), layout), palette,
                Attention.NONE), first, last);
        return canvas.snapshot(null, null);
    }
}
