package org.unrolled.view.diagram;

/** Draws the diagram at rest, from the bottom up: panels, edges, boxes, chips. */
final class DiagramPainter {

    private DiagramPainter() {
    }

    /** The time steps from first to last, and what stands beside them. */
    static void paint(UnrolledSheet sheet, int first, int last) {
        PanelPainter.paintStart(sheet);
        for (int t = first; t <= last; t++) {
            PanelPainter.paint(sheet, t);
            InputPainter.paint(sheet, t);
        }
        boolean showsOutput = sheet.layout().hasOutputPanel() && last == sheet.layout().shape().length() - 1;
        if (showsOutput) {
            OutputPainter.paint(sheet, last);
        }
        for (int t = first; t <= last; t++) {
            if (!sheet.layout().hasOutputPanel()) {
                WordOutputPainter.paint(sheet, t);
            }
            EdgePainter.paint(sheet, t);
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
        AskedPainter.paint(sheet);
    }
}
