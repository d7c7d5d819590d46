package org.unrolled.view.diagram.morph;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.folded.FoldedShape;
import org.unrolled.model.network.Reads;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Messages;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.diagram.paint.BoxPainter;
import org.unrolled.view.diagram.paint.EdgePainter;
import org.unrolled.view.diagram.paint.OutputPainter;
import org.unrolled.view.diagram.paint.Sheet;
import org.unrolled.view.diagram.paint.UnitFace;
import org.unrolled.view.diagram.paint.UnitPainter;
import org.unrolled.view.theme.Fonts;

/** Draws a moment between the folded and the unrolled diagram: the copies in time leave the pile that they were in. */
final class MorphPainter {

    private static final double OTHER_WORD = 0.26;

    private final MorphSheet sheet;
    private final FoldedShape shape;
    private final List<Integer> steps;
    private final int lead;

    /** From one time step to another; the one being read lies on top of the pile. */
    MorphPainter(MorphSheet sheet, FoldedShape shape, int first, int last) {
        this.sheet = sheet;
        this.shape = shape;
        lead = sheet.frame().currentStep();
        steps = IntStream.concat(IntStream.rangeClosed(first, last).filter(t -> t != lead),
                IntStream.of(lead).filter(t -> t >= first && t <= last)).boxed().toList();
    }

    void paint() {
        GraphicsContext pen = sheet.pen();
        paintFoldedStart();
        if (lead >= 0) {
            paintStart();
        }
        steps.forEach(this::paintPanel);
        if (lead < 0) {
            paintStart();
        }
        steps.forEach(this::paintInput);
        paintOutputs();
        EdgePainter.paint(sheet, sheet.edges().others(Math.max(0, lead)), OTHER_WORD * Math.max(0, 1 - 2 * sheet.share()));
        steps.forEach(this::paintEdges);
        if (lead >= 0) {
            paintStartNeurons();
        }
        for (int t : steps) {
            for (int unit = 0; unit < sheet.layout().hidden(); unit++) {
                UnitPainter.paintHidden(sheet, t, unit);
            }
        }
        if (lead < 0) {
            paintStartNeurons();
        }
        pen.setGlobalAlpha(1);
    }

    /** It fades, as the copy of the layer that becomes h₋₁ leaves the pile. */
    private void paintFoldedStart() {
        double alpha = Math.max(0, 1 - 2 * sheet.share());
        Box box = sheet.layout().foldedStart();
        sheet.pen().setGlobalAlpha(alpha);
        BoxPainter.fill(sheet.pen(), box, sheet.palette().background().interpolate(sheet.palette().hidden(), 0.45));
        BoxPainter.border(sheet.pen(), box, sheet.palette().hiddenBorder(), 2.5);
        for (int unit = 0; unit < sheet.layout().hidden(); unit++) {
            UnitFace face = UnitFace.ofStart(sheet.frame().trace(), unit)
                    .silent(!sheet.frame().labels().ofNeuron(unit));
            UnitPainter.paint(sheet, sheet.layout().foldedStartNeuron(unit), face,
                    UnitPainter.fill(sheet.palette(), face), alpha, "");
        }
    }

    private void paintStart() {
        Color hidden = sheet.palette().hidden().interpolate(sheet.palette().background(), 0.55 * sheet.share());
        BoxPainter.fill(sheet.pen(), sheet.layout().start(), hidden);
        BoxPainter.border(sheet.pen(), sheet.layout().start(), sheet.palette().hiddenBorder(), 2.5);
    }

    private void paintStartNeurons() {
        for (int unit = 0; unit < sheet.layout().hidden(); unit++) {
            UnitFace face = UnitFace.ofStart(sheet.frame().trace(), unit)
                    .silent(!sheet.frame().labels().ofNeuron(unit));
            UnitPainter.paint(sheet, sheet.layout().startNeuron(unit), face, UnitPainter.fill(sheet.palette(), face), 1, "");
        }
    }

    private void paintPanel(int t) {
        GraphicsContext pen = sheet.pen();
        pen.setGlobalAlpha(strength(t));
        Box panel = sheet.layout().panel(t);
        BoxPainter.fill(pen, panel, sheet.folded().hidden().interpolate(sheet.palette().panel(t), sheet.share()));
        BoxPainter.border(pen, panel, sheet.palette().panelBorder(), 1.5);
        Box hidden = sheet.layout().hiddenLayer(t);
        BoxPainter.fill(pen, hidden, sheet.palette().hidden());
        BoxPainter.border(pen, hidden, sheet.palette().hiddenBorder(), 2.5);
        TextPainter.center(pen, Messages.text("diagram.hidden"), Fonts.text(17), sheet.palette().text(),
                hidden.centerX(), hidden.y() + 20, hidden.width() - 8);
        pen.setGlobalAlpha(strength(t) * late());
        TextPainter.center(pen, Messages.text("diagram.step", t), Fonts.bold(18), sheet.palette().text(),
                panel.centerX(), panel.y() + 22, panel.width() - 16);
        pen.setGlobalAlpha(1);
    }

    private void paintInput(int t) {
        GraphicsContext pen = sheet.pen();
        pen.setGlobalAlpha(strength(t));
        Box input = sheet.layout().input(t);
        BoxPainter.fill(pen, input, sheet.palette().input());
        BoxPainter.border(pen, input, sheet.palette().inputBorder(), 2.5);
        for (int row = 0; row < shape.words().size(); row++) {
            paintCell(t, row);
        }
        pen.setGlobalAlpha(1);
    }

    private void paintCell(int t, int row) {
        GraphicsContext pen = sheet.pen();
        Box cell = sheet.layout().cell(t, row);
        boolean isHot = shape.words().get(row) == sheet.frame().trace().step(t).word();
        boolean isRead = sheet.frame().done().hasDone(t, Part.INPUT);
        double folded = isHot && isRead && t == Math.max(0, lead) ? 1 : 0;
        double unrolled = !isHot ? 0 : isRead ? 1 : 0.35;
        Color fill = sheet.palette().cell().interpolate(sheet.palette().hotCell(),
                folded + sheet.share() * (unrolled - folded));
        double corner = Math.min(14, cell.width() / 2);
        pen.setFill(fill);
        pen.fillRoundRect(cell.x(), cell.y(), cell.width(), cell.height(), corner, corner);
        if (cell.width() >= 14) {
            TextPainter.center(pen, isHot ? "1" : "0", Fonts.number(19), sheet.palette().textOn(fill), cell.centerX(),
                    cell.centerY(), cell.width() - 2);
        }
    }

    private void paintOutputs() {
        int last = sheet.frame().trace().length() - 1;
        if (sheet.frame().trace().rnn().reads() == Reads.LAST) {
            OutputPainter.paint(sheet, last);
            return;
        }
        GraphicsContext pen = sheet.pen();
        for (int t : steps) {
            pen.setGlobalAlpha(strength(t));
            BoxPainter.fill(pen, sheet.layout().output(t), sheet.palette().output());
            BoxPainter.border(pen, sheet.layout().output(t), sheet.palette().outputBorder(), 2.5);
            for (int row = 0; row < sheet.layout().outputs(); row++) {
                BoxPainter.fill(pen, sheet.layout().outputRow(t, row), sheet.palette().pill());
            }
        }
        pen.setGlobalAlpha(Math.max(0, 1 - 2 * sheet.share()));
        BoxPainter.fill(pen, sheet.layout().readOut(), sheet.palette().pill());
        pen.setGlobalAlpha(1);
    }

    private void paintEdges(int t) {
        paintEdges(sheet.edges().wh(t), t, Part.WH);
        paintEdges(sheet.edges().wx(t), t, Part.WX);
        paintEdges(sheet.edges().wy(t), t, Part.OUTPUT);
    }

    private void paintEdges(List<EdgeId> edges, int t, Part part) {
        if (!edges.isEmpty()) {
            boolean isOfTheFold = t == Math.max(0, lead) || part == Part.OUTPUT;
            double shown = isOfTheFold ? 1 : Math.min(1, 3 * sheet.share());
            EdgePainter.paint(sheet, edges, shown * EdgePainter.strength(sheet, edges.getFirst(), part));
        }
    }

    /** What has not been read becomes faint only as it leaves the pile. */
    private double strength(int t) {
        boolean isReached = sheet.frame().done().hasDone(t, Part.INPUT) || t == lead;
        return isReached ? 1 : 1 + sheet.share() * (Sheet.FAINT - 1);
    }

    private double late() {
        return Math.max(0, 2 * sheet.share() - 1);
    }
}
