package org.unrolled.view.diagram.folded;

import org.unrolled.view.diagram.Motion;
import org.unrolled.view.diagram.paint.MotionPainter;
import org.unrolled.view.diagram.paint.OutputPainter;

/** Where a word comes into the folded diagram, and where the answer leaves it, while they do. */
record FoldedEnds(FoldedSheet sheet) implements MotionPainter.Ends {

    @Override
    public void paintInput(Motion motion) {
        FoldedInputPainter.paintCurrent(sheet, motion.stage(0.1, 0.9));
    }

    @Override
    public void paintNames(int t) {
        FoldedNamePainter.paint(sheet);
    }

    @Override
    public void paintFoldedIn(Motion motion) {
        if (!sheet.layout().shape().hasLoops()) {
            FoldedLoopsPainter.paint(sheet, motion);
        }
    }

    @Override
    public void paintOutput(Motion motion, double alpha) {
        OutputPainter.paint(sheet, motion.part().t(), alpha, motion.progress() > 0.6, motion.progress() > 0.85);
    }
}
