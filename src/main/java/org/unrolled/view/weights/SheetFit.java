package org.unrolled.view.weights;

import org.unrolled.diagram.WeightSheet;
import org.unrolled.diagram.WeightSheet.Spacing;
import org.unrolled.model.document.Outputs;
import org.unrolled.model.network.Rnn;
import org.unrolled.text.Notation;
import org.unrolled.view.Frame;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.theme.Fonts;

/**
 * A sheet that fits its place: with the largest type and the loosest rows that need no scrolling. What fits in no way is
 * drawn at its usual size, and scrolls.
 *
 * @param sheet where everything lies
 * @param type the size of the numbers
 */
record SheetFit(WeightSheet sheet, double type) {

    private static final double USUAL_TYPE = 16;
    /** Smaller numbers nobody reads from the back row. */
    private static final double LEAST_TYPE = 14;
    /** A bar for less than a row is worth the tightest rows. */
    private static final double NEARLY = 60;
    private static final double MOST_HEAD = 104;
    private static final double MOST_FOR_WORD = 76;
    /** Beside the name of a row: wider, it would push h₋₁ from beside Wh under it. */
    private static final double BESIDE_HEAD = 8;
    /** Around the text of a cell. */
    private static final double MARGIN = 5;

    /** How close the rows stand. */
    private enum Rows {
        LOOSE(30, 22, 28, 14),
        CLOSE(26, 22, 24, 8),
        /** The names of the groups stand in their corners. */
        TIGHT(22, 20, 0, 6);

        private final double cell;
        private final double head;
        private final double title;
        private final double gap;

        Rows(double cell, double head, double title, double gap) {
            this.cell = cell;
            this.head = head;
            this.title = title;
            this.gap = gap;
        }
    }

    /** What texts need, in sizes of their type: it is measured once, and many sheets are tried. */
    private record Needs(Rnn rnn, double number, double word, double head) {

        private static final double MEASURED = 15;

        static Needs of(Frame frame) {
            double number = TextPainter.width("−0." + "0".repeat(frame.diagram().digits()), Fonts.number(MEASURED));
            double word = frame.document().vocabulary().words().stream()
                    .mapToDouble(name -> TextPainter.width(name, Fonts.bold(MEASURED)))
                    .max().orElse(0);
            double head = TextPainter.width("h" + Notation.subscript(frame.document().rnn().hiddenSize()),
                    Fonts.text(MEASURED));
            for (String name : Outputs.names(frame.document())) {
                head = Math.max(head, TextPainter.width(name, Fonts.text(MEASURED)));
            }
            return new Needs(frame.document().rnn(), number / MEASURED, word / MEASURED, head / MEASURED);
        }

        SheetFit with(double type, Rows rows, double width) {
            double headType = headType(type);
            double headWidth = Math.ceil(Math.clamp(head * headType + BESIDE_HEAD, 2 * headType + 2, MOST_HEAD));
            Spacing spacing = new Spacing(cellWidth(type, rows.gap, width - headWidth), rows.cell, headWidth, rows.head,
                    rows.title, rows.gap);
            return new SheetFit(new WeightSheet(rnn, spacing, width), type);
        }

        /** As wide as the longest word likes, but not so that it scrolls or pushes a vector under its matrix. */
        private double cellWidth(double type, double gap, double room) {
            double least = Math.ceil(number * type + MARGIN);
            double wanted = Math.max(least, Math.ceil(Math.min(word * headType(type) + MARGIN, MOST_FOR_WORD)));
            double share = room / Math.max(rnn.inputSize(), rnn.hiddenSize());
            double besideVectors = (room - 2 * gap) / (rnn.hiddenSize() + 2);
            return share < least ? wanted
                    : Math.min(wanted, Math.floor(besideVectors < least ? share : Math.min(share, besideVectors)));
        }
    }

    /** The sheet for a place. */
    static SheetFit of(Frame frame, double width, double height) {
        Needs needs = Needs.of(frame);
        for (double type = USUAL_TYPE; type >= LEAST_TYPE; type--) {
            for (Rows rows : Rows.values()) {
                SheetFit fit = needs.with(type, rows, width);
                if (fit.sheet.width() <= width && fit.sheet.height() <= height) {
                    return fit;
                }
            }
        }
        double besideBar = width - SheetScroll.BAR;
        SheetFit least = needs.with(LEAST_TYPE, Rows.TIGHT, besideBar);
        if (least.sheet.width() <= besideBar && least.sheet.height() <= height + NEARLY) {
            return least;
        }
        for (double type = USUAL_TYPE; type >= LEAST_TYPE; type--) {
            SheetFit fit = needs.with(type, Rows.LOOSE, besideBar);
            if (fit.sheet.width() <= besideBar) {
                return fit;
            }
        }
        return needs.with(USUAL_TYPE, Rows.LOOSE, besideBar);
    }

    /** The least height in which a sheet of this width shows all of its rows. */
    static double leastHeight(Frame frame, double width) {
        return Needs.of(frame).with(LEAST_TYPE, Rows.TIGHT, width).sheet.height();
    }

    /** The size of the names of rows and columns. */
    double headType() {
        return headType(type);
    }

    private static double headType(double type) {
        return Math.max(LEAST_TYPE, type - 1);
    }
}
