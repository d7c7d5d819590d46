package org.unrolled.view.weights;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.WeightSheet;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Decimals;
import org.unrolled.view.Frame;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.theme.Fonts;
import org.unrolled.view.theme.Palette;

/**
 * Draws the cells that are in sight, and the names of their rows and columns, which stay in sight.
 *
 * @param pen draws, in units of the sheet
 * @param frame what to show
 * @param fit where it lies, and how large
 * @param seen the part of the sheet that is in sight
 * @param chosen the chosen cells
 * @param palette the colours
 */
record WeightGridPainter(
        GraphicsContext pen, Frame frame, SheetFit fit, Box seen, CellRange chosen, Palette palette) {

    void paint() {
        for (WeightGroup group : WeightGroup.values()) {
            paintCells(group);
        }
        pen.setFill(palette.surface());
        pen.fillRect(seen.x(), seen.y(), headWidth(), seen.height());
        for (WeightGroup group : WeightGroup.values()) {
            if (sheet().hasRowHeads(group)) {
                paintRowHeads(group);
            }
        }
        for (WeightGroup group : WeightGroup.values()) {
            if (sheet().cells(group).bottom() > seen.y()) {
                paintColumnHeads(group);
            }
        }
    }

    private void paintCells(WeightGroup group) {
        Box cells = sheet().cells(group);
        int firstRow = firstRow(group, seen.y());
        int lastRow = lastRow(group);
        int firstColumn = firstColumn(group, seen.x() + headWidth());
        int lastColumn = lastColumn(group);
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                paintCell(new WeightId(group, row, column));
            }
        }
        if (group == WeightGroup.WX && frame.currentWord() >= 0) {
            Box column = sheet().cell(new WeightId(group, 0, frame.currentWord()));
            pen.setStroke(palette.text());
            pen.setLineWidth(2.5);
            pen.strokeRoundRect(column.x() + 1, cells.y(), column.width() - 2, cells.height(), 6, 6);
        }
    }

    private void paintCell(WeightId cell) {
        Box box = sheet().cell(cell).grow(-1);
        double value = frame.document().rnn().get(cell);
        Color fill = palette.ofValue(value);
        pen.setFill(fill);
        pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 5, 5);
        Color text = palette.textOn(fill);
        TextPainter.center(pen, Decimals.rounded(value, frame.diagram().digits()), Fonts.number(fit.type()), text,
                box.centerX(), box.centerY(), box.width() - 2);
        if (wasAnother(cell, value)) {
            pen.setFill(text);
            pen.fillPolygon(new double[] {box.right() - 9, box.right(), box.right()},
                    new double[] {box.y(), box.y(), box.y() + 9}, 3);
        }
        Attention attention = frame.attention();
        if (!chosen.isOne() && chosen.contains(cell) || CellAttention.lights(attention, cell, frame)) {
            pen.setStroke(palette.accent());
            pen.setLineWidth(3);
            pen.strokeRoundRect(box.x() + 1.5, box.y() + 1.5, box.width() - 3, box.height() - 3, 5, 5);
        }
    }

    private boolean wasAnother(WeightId cell, double value) {
        return frame.diagram().before()
                .map(before -> before.rnn())
                // Of what is not run, what stood before is not known either.
                .filter(_ -> frame.diagram().whatIfs().hiding(cell.group()).isEmpty())
                .filter(rnn -> rnn.has(cell) && rnn.get(cell) != value)
                .isPresent();
    }

    private void paintRowHeads(WeightGroup group) {
        for (int row = firstRow(group, seen.y()); row <= lastRow(group); row++) {
            Box cell = sheet().cell(new WeightId(group, row, 0));
            String name = TextPainter.shortened(WeightNames.row(group, row, frame.document()), Fonts.text(fit.headType()),
                    headWidth() - 7);
            TextPainter.right(pen, name, Fonts.text(fit.headType()), palette.mutedText(),
                    seen.x() + headWidth() - 7, cell.centerY());
        }
    }

    /** They stay on top while any of their rows is in sight. */
    private void paintColumnHeads(WeightGroup group) {
        Box cells = sheet().cells(group);
        double top = headTop(sheet(), group, seen);
        boolean hasCorner = sheet().hasRowHeads(group);
        double left = hasCorner ? seen.x() : cells.x();
        double underTitle = top + sheet().spacing().title();
        pen.setFill(palette.surface());
        pen.fillRect(left, top, cells.right() - left, sheet().headsHeight());
        for (int column = firstColumn(group, seen.x() + headWidth()); column <= lastColumn(group); column++) {
            paintColumnHead(group, column, underTitle);
        }
        if (hasCorner) {
            pen.setFill(palette.surface());
            pen.fillRect(seen.x(), underTitle, headWidth(), sheet().spacing().headHeight());
        }
        if (sheet().hasTitles()) {
            Rnn rnn = frame.document().rnn();
            String size = group.isMatrix() ? "  " + rnn.rows(group) + "×" + rnn.columns(group) : "";
            TextPainter.symbolAt(pen, letter(group), index(group), size, Fonts.bold(fit.headType() + 2), palette.text(),
                    (hasCorner ? seen.x() + headWidth() : cells.x()) + 2, top + sheet().spacing().title() / 2 - 1);
        } else if (group.isMatrix()) {
            paintName(group, seen.x() + headWidth() / 2, top);
        }
    }

    private void paintColumnHead(WeightGroup group, int column, double top) {
        Box cell = sheet().cell(new WeightId(group, 0, column));
        if (!group.isMatrix() && !sheet().hasTitles()) {
            paintName(group, cell.centerX(), top);
            return;
        }
        double height = sheet().spacing().headHeight();
        boolean isCurrent = group == WeightGroup.WX && column == frame.currentWord();
        if (isCurrent) {
            pen.setFill(palette.text());
            pen.fillRoundRect(cell.x() + 1, top, cell.width() - 2, height - 1, 5, 5);
        }
        Font font = isCurrent ? Fonts.bold(fit.headType()) : Fonts.text(fit.headType());
        String full = WeightNames.column(group, column, frame.document());
        String name = TextPainter.shortened(full, font, cell.width() - 4);
        TextPainter.center(pen, name, font, isCurrent ? palette.textOn(palette.text()) : palette.mutedText(), cell.centerX(),
                top + height / 2, cell.width() - 2);
    }

    /** As in the diagram: the letter of the matrix, and what it belongs to below the line. */
    private void paintName(WeightGroup group, double x, double top) {
        TextPainter.symbol(pen, letter(group), index(group), "", Fonts.bold(fit.headType() + 1), palette.text(),
                x, top + sheet().spacing().headHeight() / 2 - 1);
    }

    private static String letter(WeightGroup group) {
        return group.symbol().substring(0, 1);
    }

    private static String index(WeightGroup group) {
        return group == WeightGroup.H0 ? "−1" : group.symbol().substring(1);
    }

    private WeightSheet sheet() {
        return fit.sheet();
    }

    private double headWidth() {
        return fit.sheet().spacing().headWidth();
    }

    /** Where the names of a group's columns begin. */
    static double headTop(WeightSheet sheet, WeightGroup group, Box seen) {
        Box cells = sheet.cells(group);
        double heads = sheet.headsHeight();
        return Math.max(cells.y() - heads, Math.min(seen.y(), cells.bottom() - sheet.spacing().cellHeight() - heads));
    }

    private int firstRow(WeightGroup group, double top) {
        return WeightSheet.firstAfter(sheet().cells(group).y(), sheet().spacing().cellHeight(), top, rows(group));
    }

    private int lastRow(WeightGroup group) {
        return Math.min(rows(group) - 1, firstRow(group, seen.bottom()));
    }

    private int firstColumn(WeightGroup group, double left) {
        return WeightSheet.firstAfter(sheet().cells(group).x(), sheet().spacing().cellWidth(), left, columns(group));
    }

    private int lastColumn(WeightGroup group) {
        return Math.min(columns(group) - 1, firstColumn(group, seen.right()));
    }

    private int rows(WeightGroup group) {
        return frame.document().rnn().rows(group);
    }

    private int columns(WeightGroup group) {
        return frame.document().rnn().columns(group);
    }
}
