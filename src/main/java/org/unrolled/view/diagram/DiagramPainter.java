package org.unrolled.view.diagram;

/** Draws the diagram at rest, from the bottom up: panels, edges, boxes, chips. */
final class DiagramPainter {

    private DiagramPainter() {
    }

    /** All of it at once: the time steps from first to last, and what stands beside them. */
    static void paint(Sheet sheet, int first, int last) {
        paintUnder(sheet, first, last);
        EdgePainter.paintResting(sheet, EdgePainter.resting(sheet, first, last));
        paintOver(sheet, first, last);
    }

    /** What lies under the edges. */
    static void paintUnder(Sheet sheet, int first, int last) {
        PanelPainter.paintStart(sheet);
        for (int t = first; t <= last; t++) {
            PanelPainter.paint(sheet, t);
            InputPainter.paint(sheet, t);
        }
        if (sheet.layout().hasOutputPanel()) {
            if (last == sheet.layout().shape().length() - 1) {
                OutputPainter.paint(sheet);
            }
        } else {
            for (int t = first; t <= last; t++) {
                WordOutputPainter.paint(sheet, t);
            }
        }
    }

    /** What lies over the edges at rest. */
    static void paintOver(Sheet sheet, int first, int last) {
        for (int t = first; t <= last; t++) {
            EdgePainter.paintLit(sheet, t);
        }
        for (int unit = 0; unit < sheet.layout().shape().hidden(); unit++) {
            UnitPainter.paintStart(sheet, unit);
        }
        for (int t = first; t <= last; t++) {
            for (int unit = 0; unit < sheet.layout().shape().hidden(); unit++) {
                UnitPainter.paintHidden(sheet, t, unit);
            }
            ChipPainter.paint(sheet, t);
        }
    }
}
