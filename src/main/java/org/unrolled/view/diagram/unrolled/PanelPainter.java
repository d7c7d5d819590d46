package org.unrolled.view.diagram.unrolled;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.unrolled.diagram.Box;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Messages;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.diagram.paint.BoxPainter;
import org.unrolled.view.diagram.paint.Sheet;
import org.unrolled.view.theme.Fonts;

/** Draws what lies under edges and neurons: panels, hidden layers and the box of h₋₁. */
final class PanelPainter {

    private PanelPainter() {
    }

    /** The panel of a time step, with the empty hidden layer. */
    static void paint(UnrolledSheet sheet, int t) {
        GraphicsContext pen = sheet.pen();
        boolean isReached = sheet.frame().done().hasDone(t, Part.INPUT);
        boolean isCurrent = sheet.frame().currentStep() == t;
        double alpha = isReached || isCurrent ? 1 : Sheet.FAINT;
        Box panel = sheet.layout().panel(t);
        pen.setGlobalAlpha(alpha);
        BoxPainter.fill(pen, panel, sheet.palette().panel(t));
        BoxPainter.border(pen, panel, isCurrent ? sheet.palette().text() : sheet.palette().panelBorder(),
                isCurrent ? 3.5 : 1.5);
        TextPainter.center(pen, Messages.text("diagram.step", t), Fonts.bold(18), sheet.palette().text(),
                panel.centerX(), panel.y() + 22, panel.width() - 16);
        Box hidden = sheet.layout().hiddenLayer(t);
        BoxPainter.fill(pen, hidden, sheet.palette().hidden());
        BoxPainter.border(pen, hidden, sheet.palette().hiddenBorder(), 2.5);
        TextPainter.center(pen, Messages.text("diagram.hidden"), Fonts.text(17), sheet.palette().text(),
                hidden.centerX(), hidden.y() + 20, hidden.width() - 8);
        pen.setGlobalAlpha(1);
    }

    /** The box of h₋₁, the state before the first word. */
    static void paintStart(UnrolledSheet sheet) {
        GraphicsContext pen = sheet.pen();
        Box start = sheet.layout().start();
        Color hidden = sheet.palette().hidden();
        BoxPainter.fill(pen, start, sheet.palette().background().interpolate(hidden, 0.45));
        BoxPainter.border(pen, start, sheet.palette().hiddenBorder(), 2.5);
        TextPainter.center(pen, Messages.text("diagram.start"), Fonts.text(17), sheet.palette().text(),
                start.centerX(), start.y() + 20, start.width() - 8);
    }
}
