package org.unrolled.view.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Point;
import org.unrolled.model.compare.Row;
import org.unrolled.model.trace.Quantity;
import org.unrolled.view.diagram.Motion;

/** Draws a part of a step while it happens, in both rows at once, over what has been done before. */
final class CompareMotionPainter {

    private CompareMotionPainter() {
    }

    /** The part that happens now; a row that waits does nothing. */
    static void paint(CompareSheet sheet) {
        for (Row row : Row.values()) {
            sheet.frame().motion(row).ifPresent(motion -> paint(sheet, row, motion));
        }
    }

    private static void paint(CompareSheet sheet, Row row, Motion motion) {
        int column = sheet.frame().comparison().alignment().column(row, motion.part().t());
        switch (motion.part().part()) {
            case INPUT -> {
                // The panel of the word that comes in stands out at once.
            }
            case WX -> {
                List<EdgeId> edges = sheet.edges().wx(row, column);
                EdgePainter.paint(sheet, row, edges, motion.stage(0, 0.3));
                become(sheet, row, column, Quantity.WX_X, motion.stage(0.7, 1));
                travel(sheet, row, edges, motion.stage(0.05, 0.85));
            }
            case WH -> {
                become(sheet, row, column, Quantity.WH_H, motion.stage(0.7, 1));
                travel(sheet, row, sheet.edges().wh(row, column), motion.stage(0.05, 0.85));
            }
            case SUM -> become(sheet, row, column, Quantity.A, motion.stage(0.2, 0.75));
            case ACTIVATION -> become(sheet, row, column, Quantity.H, motion.stage(0, 1));
            case OUTPUT -> {
                if (sheet.layout().hasOutputAtEnd()) {
                    travel(sheet, row, sheet.edges().wy(row, column), motion.stage(0.05, 0.65));
                    if (motion.stage(0.4, 0.7) >= 0.5) {
                        OutputPainter.paint(sheet, row, true);
                    }
                }
            }
        }
    }

    /** The numbers change at one moment: fading, two would lie on one another. */
    private static void become(CompareSheet sheet, Row row, int column, Quantity quantity, double share) {
        if (share >= 0.5) {
            NeuronPainter.paint(sheet, row, column, Optional.of(quantity));
        }
    }

    /** Products run along their edges. */
    private static void travel(CompareSheet sheet, Row row, List<EdgeId> edges, double u) {
        if (u <= 0 || u >= 1) {
            return;
        }
        for (EdgeId edge : edges) {
            double product = sheet.edges().product(row, edge);
            if (product != 0) {
                dot(sheet, sheet.edges().curve(row, edge).at(u), sheet.palette().ofSign(product),
                        Double.isFinite(product) ? 3.5 + 3 * Math.min(1.5, Math.sqrt(Math.abs(product))) : 8);
            }
        }
    }

    private static void dot(CompareSheet sheet, Point place, Color color, double radius) {
        GraphicsContext pen = sheet.pen();
        pen.setFill(sheet.palette().surface());
        pen.fillOval(place.x() - radius - 1.5, place.y() - radius - 1.5, 2 * radius + 3, 2 * radius + 3);
        pen.setFill(color);
        pen.fillOval(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius);
    }
}
