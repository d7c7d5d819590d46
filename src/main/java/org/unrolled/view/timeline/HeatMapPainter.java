package org.unrolled.view.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.timeline.HeatMapLayout;
import org.unrolled.model.network.Vector;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Change;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;
import org.unrolled.view.Frame;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.UnitId;
import org.unrolled.view.theme.Fonts;
import org.unrolled.view.theme.Palette;

/**
 * Draws the heat map: colours, and where there is room numbers, names and words; over them the scrubber.
 *
 * @param pen draws
 * @param frame what to show
 * @param layout where it lies
 * @param palette the colours
 */
record HeatMapPainter(GraphicsContext pen, Frame frame, HeatMapLayout layout, Palette palette) {

    /** How strongly a state is drawn that has not been read yet. */
    private static final double FAINT = 0.5;
    private static final double NUMBER_SIZE = 16;
    private static final double WORD_SIZE = 16;
    /** Where cells are this small, the hairlines between them would leave nothing of them. */
    private static final double LEAST_SPACED = 8;
    private static final double CORNER = 9;
    /** Smaller cells have no room for a corner of another colour. */
    private static final double LEAST_CORNERED = 18;

    void paint() {
        paintCells();
        paintScrubber();
        if (layout.showsNames()) {
            for (int unit = 0; unit < layout.hidden(); unit++) {
                Box name = layout.name(unit);
                TextPainter.symbol(pen, "h", String.valueOf(unit + 1), "",
                        unit == frame.focusUnit() ? Fonts.bold(17) : Fonts.text(17), palette.text(),
                        name.centerX() - 2, name.centerY() - 1);
            }
        }
        paintHeads();
        frame.attention().unit().filter(unit -> unit.kind() != UnitId.Kind.OUTPUT).ifPresent(this::light);
    }

    /** One cell to a pixel at the most: where there are more, every so many of them are drawn. */
    private void paintCells() {
        int columnStep = (int) Math.max(1, Math.floor(1 / layout.columnWidth()));
        int rowStep = (int) Math.max(1, Math.floor(1 / layout.rowHeight()));
        for (int t = -1; t < layout.length(); t += t < 0 ? 1 : columnStep) {
            Vector h = state(t);
            for (int unit = 0; unit < layout.hidden(); unit += rowStep) {
                Box cell = layout.cell(t, unit);
                paintCell(new Box(cell.x(), cell.y(), t < 0 ? cell.width() : cell.width() * columnStep,
                        cell.height() * rowStep), h.get(unit), read(t, unit));
                if (read(t, unit) == 1) {
                    paintFormer(t, unit, cell, h.get(unit));
                }
            }
        }
    }

    private void paintCell(Box cell, double value, double read) {
        double gapX = cell.width() >= LEAST_SPACED ? 1 : 0;
        double gapY = cell.height() >= LEAST_SPACED ? 1 : 0;
        // Of what has not been read not even the sign is told.
        Color fill = palette.background().interpolate(palette.waiting(), FAINT)
                .interpolate(palette.ofValue(value), read);
        pen.setFill(fill);
        // Whole pixels, so that no light shows between cells.
        double x = gapX > 0 ? cell.x() + gapX : Math.floor(cell.x());
        double y = gapY > 0 ? cell.y() + gapY : Math.floor(cell.y());
        double width = gapX > 0 ? cell.width() - 2 * gapX : Math.ceil(cell.right()) - x;
        double height = gapY > 0 ? cell.height() - 2 * gapY : Math.ceil(cell.bottom()) - y;
        pen.fillRect(x, y, width, height);
        if (layout.showsNumbers() && read == 0) {
            pen.setGlobalAlpha(FAINT);
            TextPainter.center(pen, Messages.text("diagram.unknown"), Fonts.number(NUMBER_SIZE),
                    palette.textOn(fill), cell.centerX(), cell.centerY(), cell.width());
            pen.setGlobalAlpha(1);
        } else if (layout.showsNumbers() && read == 1 && cell.width() >= HeatMapLayout.LEAST_COLUMN) {
            String number = Decimals.rounded(value, frame.diagram().digits());
            // A number too long for its cell at a size that can be read is left to the line below.
            if (TextPainter.width(number, Fonts.number(NUMBER_SIZE)) <= cell.width() - 8) {
                TextPainter.center(pen, number, Fonts.number(NUMBER_SIZE), palette.textOn(fill), cell.centerX(),
                        cell.centerY(), cell.width() - 8);
            }
        }
    }

    /** The colour that stood there before an edit, in a corner. */
    private void paintFormer(int t, int unit, Box cell, double value) {
        if (Math.min(cell.width(), cell.height()) < LEAST_CORNERED) {
            return;
        }
        frame.diagram().before()
                .map(before -> before.stateBefore(t + 1).get(unit))
                .filter(then -> !Change.isSame(then, value))
                .ifPresent(then -> {
                    double right = cell.right() - 1;
                    double top = cell.y() + 1;
                    double[] xs = {right - CORNER, right, right};
                    double[] ys = {top, top, top + CORNER};
                    pen.setFill(palette.ofValue(then));
                    pen.fillPolygon(xs, ys, xs.length);
                    pen.setStroke(palette.textOn(palette.ofValue(value)));
                    pen.setLineWidth(1);
                    pen.strokePolygon(xs, ys, xs.length);
                });
    }

    private void paintHeads() {
        Box start = layout.head(-1);
        if (layout.columnWidth() >= HeatMapLayout.LEAST_COLUMN) {
            TextPainter.symbol(pen, "h", "−1", "", Fonts.text(WORD_SIZE), palette.text(), start.centerX(),
                    start.centerY() - 1);
        }
        if (!layout.showsWords()) {
            paintCurrentHead();
            return;
        }
        int current = frame.seen().t();
        for (int t = 0; t < layout.length(); t++) {
            Box head = layout.head(t);
            boolean isCurrent = t == current;
            var font = isCurrent ? Fonts.bold(WORD_SIZE) : Fonts.text(WORD_SIZE);
            TextPainter.center(pen, TextPainter.shortened(frame.words().get(t), font, head.width() - 6), font,
                    t <= current ? palette.text() : palette.mutedText(), head.centerX(), head.centerY(),
                    head.width() - 4);
        }
    }

    /** Where words have no room, the one being read is named over its column. */
    private void paintCurrentHead() {
        int t = frame.seen().t();
        String word = t < 0 ? "h" + Notation.subscript(-1) : frame.words().get(t);
        double half = TextPainter.width(word, Fonts.bold(WORD_SIZE)) / 2 + 4;
        Box head = layout.head(t);
        double x = Math.clamp(head.centerX(), half, Math.max(half, layout.width() - half));
        TextPainter.center(pen, word, Fonts.bold(WORD_SIZE), palette.text(), x, head.centerY(), layout.width());
    }

    /** A frame round the column that has been read last, which the hand can drag. */
    private void paintScrubber() {
        Box column = layout.column(frame.seen().t());
        double width = Math.max(column.width(), 4);
        Box shown = new Box(column.centerX() - width / 2, column.y(), width, column.height());
        pen.setFill(palette.panel(Math.max(0, frame.seen().t())).deriveColor(0, 1, 1, 0.9));
        if (layout.showsWords() && !frame.seen().isStart()) {
            pen.fillRoundRect(shown.x(), 2, shown.width(), shown.y() - 3, 10, 10);
        }
        pen.setStroke(palette.text());
        pen.setLineWidth(3);
        pen.strokeRoundRect(shown.x() - 0.5, shown.y() - 0.5, shown.width() + 1, shown.height() + 1, 6, 6);
    }

    /** What the pointer rests on, in whatever view. */
    private void light(UnitId unit) {
        int t = unit.kind() == UnitId.Kind.START ? -1 : unit.t();
        if (t >= layout.length() || unit.index() >= layout.hidden()) {
            return;
        }
        Box cell = layout.cell(t, unit.index());
        double margin = Math.max(0, (6 - Math.min(cell.width(), cell.height())) / 2);
        Box lit = cell.grow(margin);
        pen.setStroke(palette.accent());
        pen.setLineWidth(2.5);
        pen.strokeRect(lit.x() + 0.5, lit.y() + 0.5, lit.width() - 1, lit.height() - 1);
    }

    private Vector state(int t) {
        return frame.diagram().trace().stateBefore(t + 1);
    }

    /** How far a state has been read, 0 … 1: between them while it is being made. */
    private double read(int t, int unit) {
        DiagramFrame diagram = frame.diagram();
        if (t < 0 || diagram.doneOf(t, unit).hasDone(t, Part.ACTIVATION)) {
            return 1;
        }
        return diagram.motion()
                .filter(motion -> motion.part().t() == t && motion.part().part() == Part.ACTIVATION)
                .map(motion -> Math.min(0.999, motion.stage(0, 1)))
                .orElse(0.0);
    }
}
