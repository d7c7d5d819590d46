package org.unrolled.view.diagram.unrolled;

import org.unrolled.view.diagram.paint.AskedPainter;
import org.unrolled.view.diagram.paint.EdgePainter;
import org.unrolled.view.diagram.paint.OutputPainter;
import org.unrolled.view.diagram.paint.UnitPainter;

/** Draws the unrolled diagram at rest, from the bottom up: panels, edges, boxes, chips. */
final class UnrolledPainter {

    private UnrolledPainter() {
    }

    /** The time steps from first to last, and what stands beside them. */
    static void paint(UnrolledSheet sheet, int first, int last) {
        UnrolledGround.of(sheet, first, last).paint(sheet);
        paintOver(sheet, first, last);
    }

    /** What lies over the ground: the edges that light up, and all numbers. */
    static void paintOver(UnrolledSheet sheet, int first, int last) {
        for (int t = first; t <= last; t++) {
            EdgePainter.paintLit(sheet, t);
        }
        paintOutputs(sheet, first, last);
        for (int unit = 0; unit < sheet.layout().shape().hidden(); unit++) {
            UnitPainter.paintStart(sheet, sheet.layout().startNeuron(unit), unit);
        }
        for (int t = first; t <= last; t++) {
            for (int unit = 0; unit < sheet.layout().shape().hidden(); unit++) {
                UnitPainter.paintHidden(sheet, t, unit);
            }
            ChipPainter.paint(sheet, t);
        }
        EdgeNumberPainter.paint(sheet);
        AskedPainter.paint(sheet);
    }

    private static void paintOutputs(UnrolledSheet sheet, int first, int last) {
        if (!sheet.layout().hasOutputPanel()) {
            for (int t = first; t <= last; t++) {
                WordOutputPainter.paintNumbers(sheet, t);
            }
        } else if (last == sheet.layout().shape().length() - 1) {
            OutputPainter.paintNumbers(sheet, last);
        }
    }
}
