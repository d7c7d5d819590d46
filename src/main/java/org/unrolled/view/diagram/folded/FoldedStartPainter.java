package org.unrolled.view.diagram.folded;

import javafx.scene.canvas.GraphicsContext;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.Polygon;
import org.unrolled.text.Messages;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.diagram.paint.BoxPainter;
import org.unrolled.view.diagram.paint.EdgeBatch;
import org.unrolled.view.diagram.paint.Sheet;
import org.unrolled.view.diagram.paint.UnitPainter;
import org.unrolled.view.theme.Fonts;

/** Draws the box of h₋₁ in the folded diagram, which leads into the layer: what the loops carry to the first word. */
final class FoldedStartPainter {

    private static final double WIDTH = 3;
    private static final double HEAD = 12;

    private FoldedStartPainter() {
    }

    /** The box with its numbers; its arrow is strong until the first word is read. */
    static void paint(FoldedSheet sheet) {
        GraphicsContext pen = sheet.pen();
        Box box = sheet.layout().start();
        BoxPainter.fill(pen, box, sheet.palette().background().interpolate(sheet.palette().hidden(), 0.45));
        BoxPainter.border(pen, box, sheet.palette().hiddenBorder(), 2.5);
        TextPainter.center(pen, Messages.text("diagram.start"), Fonts.text(17), sheet.palette().text(), box.centerX(),
                box.y() + 15, box.width() - 8);
        paintWay(sheet, sheet.layout().startWay(), sheet.frame().currentStep() > 0 ? Sheet.FAINT : 1);
        for (int unit = 0; unit < sheet.layout().hidden(); unit++) {
            UnitPainter.paintStart(sheet, sheet.layout().startNeuron(unit), unit);
        }
    }

    private static void paintWay(FoldedSheet sheet, Curve way, double alpha) {
        EdgeBatch batch = new EdgeBatch();
        batch.add(sheet.palette().neuronBorder(), alpha, Polygon.ribbon(way.flattened(8), WIDTH));
        Point before = way.points().get(way.points().size() - 2);
        batch.add(sheet.palette().neuronBorder(), alpha, Polygon.arrowhead(way.end(), before, HEAD, HEAD / 2));
        batch.paint(sheet.pen());
    }
}
