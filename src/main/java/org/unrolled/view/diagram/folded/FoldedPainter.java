package org.unrolled.view.diagram.folded;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.canvas.GraphicsContext;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.EdgeId;
import org.unrolled.text.Messages;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.diagram.paint.AskedPainter;
import org.unrolled.view.diagram.paint.BoxPainter;
import org.unrolled.view.diagram.paint.EdgePainter;
import org.unrolled.view.diagram.paint.OutputPainter;
import org.unrolled.view.diagram.paint.Sheet;
import org.unrolled.view.diagram.paint.UnitPainter;
import org.unrolled.view.theme.Fonts;

/** Draws the folded diagram at rest, from the bottom up: layers, edges, boxes, names. */
final class FoldedPainter {

    /** Before the first word the diagram is a plan: no edge has been gone along, and none is faint. */
    private static final double PLANNED = 0.7;
    private static final double OTHER_WORD = 0.26;

    private FoldedPainter() {
    }

    /** All of it. */
    static void paint(FoldedSheet sheet) {
        int t = sheet.t();
        FoldedInputPainter.paint(sheet);
        paintHiddenLayer(sheet);
        if (!sheet.layout().shape().hasLoops()) {
            FoldedLoopsPainter.paint(sheet);
        }
        OutputPainter.paint(sheet, sheet.edges().readAt(t));
        FoldedStartPainter.paint(sheet);
        paintEdges(sheet);
        for (int unit = 0; unit < sheet.layout().hidden(); unit++) {
            UnitPainter.paintHidden(sheet, sheet.frame().currentStep(), unit);
        }
        FoldedNamePainter.paint(sheet);
        AskedPainter.paint(sheet);
    }

    private static void paintHiddenLayer(FoldedSheet sheet) {
        GraphicsContext pen = sheet.pen();
        Box panel = sheet.layout().hiddenLayer();
        BoxPainter.fill(pen, panel, sheet.palette().hidden());
        BoxPainter.border(pen, panel, sheet.palette().hiddenBorder(), 2.5);
        TextPainter.center(pen, Messages.text("diagram.hidden"), Fonts.text(17), sheet.palette().text(),
                panel.centerX(), panel.y() + 20, panel.width() - 8);
    }

    private static void paintEdges(FoldedSheet sheet) {
        boolean isPlan = sheet.frame().currentStep() < 0;
        Predicate<EdgeId> isLit = sheet.attention()::lights;
        List<EdgeId> others = isPlan ? sheet.edges().all(sheet.t()) : sheet.edges().otherWx(sheet.t());
        double alpha = sheet.attention().isSome() ? Sheet.DIMMED : isPlan ? PLANNED : OTHER_WORD;
        EdgePainter.paint(sheet, others.stream().filter(isLit.negate()).toList(), alpha);
        if (isPlan) {
            EdgePainter.paint(sheet, others.stream().filter(isLit).toList(), 1);
        } else {
            EdgePainter.paint(sheet, sheet.t());
        }
    }
}
