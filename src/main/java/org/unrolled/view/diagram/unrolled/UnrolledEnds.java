package org.unrolled.view.diagram.unrolled;

import org.unrolled.view.diagram.Motion;
import org.unrolled.view.diagram.paint.MotionPainter;
import org.unrolled.view.diagram.paint.OutputPainter;
import org.unrolled.view.diagram.paint.Sheet;

/** Where a word comes into the unrolled diagram, and where the answer leaves it, while they do. */
record UnrolledEnds(UnrolledSheet sheet) implements MotionPainter.Ends {

    @Override
    public void paintInput(Motion motion) {
        InputPainter.paint(sheet, motion.part().t(), Sheet.FAINT + (1 - Sheet.FAINT) * motion.stage(0, 0.5),
                motion.stage(0.3, 1));
    }

    @Override
    public void paintNames(int t) {
        ChipPainter.paint(sheet, t);
        EdgeNumberPainter.paint(sheet);
    }

    /** Every copy of Wh has its edges. */
    @Override
    public void paintFoldedIn(Motion motion) {
    }

    @Override
    public void paintOutput(Motion motion, double alpha) {
        if (sheet.layout().hasOutputPanel()) {
            OutputPainter.paint(sheet, motion.part().t(), alpha, motion.progress() > 0.6, motion.progress() > 0.85);
        } else {
            WordOutputPainter.paint(sheet, motion.part().t(), alpha, motion.stage(0.6, 1));
        }
    }
}
