package org.unrolled.view.diagram.folded;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ArcType;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.Polygon;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.diagram.Motion;
import org.unrolled.view.diagram.paint.EdgeBatch;
import org.unrolled.view.diagram.paint.MotionPainter;
import org.unrolled.view.theme.Fonts;

/** Draws the loops of Wh while they are folded in: one mark for all, and what each neuron gets from them. */
final class FoldedLoopsPainter {

    private static final double WIDTH = 3;
    private static final double REACH_X = 29;
    private static final double REACH_Y = 18;
    private static final double FROM = -70;
    private static final double LENGTH = 320;

    private FoldedLoopsPainter() {
    }

    /** The mark: a loop round the name of the matrix. */
    static void paint(FoldedSheet sheet) {
        paint(sheet, 0);
    }

    /** While the memory is weighed the mark swells, and each neuron's share of Wh h runs to it. */
    static void paint(FoldedSheet sheet, Motion motion) {
        paint(sheet, Math.sin(Math.PI * motion.progress()));
        Vector shares = sheet.frame().trace().step(motion.part().t()).whH();
        for (int unit = 0; unit < sheet.layout().hidden(); unit++) {
            MotionPainter.run(sheet, sheet.layout().foldedShare(unit), shares.get(unit), motion.stage(0.05, 0.85));
        }
    }

    private static void paint(FoldedSheet sheet, double swollen) {
        GraphicsContext pen = sheet.pen();
        Box mark = sheet.layout().foldedLoops();
        double width = WIDTH * (1 + swollen);
        pen.setFill(sheet.palette().chip());
        pen.fillOval(mark.centerX() - REACH_X, mark.centerY() - REACH_Y, 2 * REACH_X, 2 * REACH_Y);
        pen.setStroke(sheet.palette().neuronBorder());
        pen.setLineWidth(width);
        pen.strokeArc(mark.centerX() - REACH_X, mark.centerY() - REACH_Y, 2 * REACH_X, 2 * REACH_Y, FROM, LENGTH,
                ArcType.OPEN);
        Point tip = onArc(mark, FROM + LENGTH + 14);
        EdgeBatch head = new EdgeBatch();
        head.add(sheet.palette().neuronBorder(), 1,
                Polygon.arrowhead(tip, onArc(mark, FROM + LENGTH - 6), 8 + width, 4 + width));
        head.paint(pen);
        TextPainter.symbol(pen, "W", "h", "", Fonts.text(17), sheet.palette().text(), mark.centerX(),
                mark.centerY() - 1);
        if (sheet.frame().whatIfs().hiding(WeightGroup.WH).isPresent()) {
            pen.setStroke(sheet.palette().text());
            pen.setLineWidth(WIDTH);
            pen.strokeLine(mark.centerX() - REACH_X, mark.centerY() + REACH_Y, mark.centerX() + REACH_X,
                    mark.centerY() - REACH_Y);
        }
    }

    private static Point onArc(Box mark, double degrees) {
        double angle = Math.toRadians(degrees);
        return new Point(mark.centerX() + REACH_X * Math.cos(angle), mark.centerY() - REACH_Y * Math.sin(angle));
    }
}
