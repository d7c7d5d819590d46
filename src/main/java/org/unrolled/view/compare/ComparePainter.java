package org.unrolled.view.compare;

import org.unrolled.model.compare.Row;

/** Draws the comparison at rest, from the bottom up: panels, edges, boxes, differences, marks. */
final class ComparePainter {

    private ComparePainter() {
    }

    /** The columns from first to last, and what stands beside them. */
    static void paint(CompareSheet sheet, int first, int last) {
        for (Row row : Row.values()) {
            PanelPainter.paintStart(sheet, row);
            for (int column = first; column <= last; column++) {
                PanelPainter.paint(sheet, row, column);
            }
            // An edge can come from before what is seen, or lead to behind it.
            int end = Math.min(last + 1, sheet.frame().comparison().alignment().length() - 1);
            for (int column = first; column <= end; column++) {
                EdgePainter.paint(sheet, row, column);
            }
            EdgePainter.paintOutputs(sheet, row);
            NeuronPainter.paintStart(sheet, row);
            for (int column = first; column <= last; column++) {
                NeuronPainter.paint(sheet, row, column);
            }
            OutputPainter.paint(sheet, row);
        }
        DifferencePainter.paintName(sheet);
        for (int column = first; column <= last; column++) {
            DifferencePainter.paint(sheet, column);
        }
        MarkPainter.paint(sheet);
    }
}
