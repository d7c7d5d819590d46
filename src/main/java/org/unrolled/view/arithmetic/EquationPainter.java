package org.unrolled.view.arithmetic;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.unrolled.arithmetic.Block;
import org.unrolled.arithmetic.Digits;
import org.unrolled.arithmetic.Equation;
import org.unrolled.arithmetic.EquationLayout;
import org.unrolled.arithmetic.EquationLayout.Cell;
import org.unrolled.arithmetic.Reference;
import org.unrolled.diagram.Box;
import org.unrolled.model.walk.Cursor;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.theme.Fonts;
import org.unrolled.view.theme.Palette;

/**
 * Paints the cells of an equation.
 *
 * @param pen what it paints with
 * @param palette its colours
 * @param digits how numbers are printed
 * @param unit the size of the type around
 */
record EquationPainter(GraphicsContext pen, Palette palette, Digits digits, double unit) {

    private static final double NUMBER = 1.07;
    private static final double HEAD = 0.96;
    private static final double SIGN = 1.5;
    /** A monospaced digit's width in its size. */
    private static final double DIGIT = 0.6;
    private static final double FAINT = 0.45;
    private static final double BESIDE = 0.72;
    /** What is computed now is first a ?, then fades into its number. */
    private static final double FADE_FROM = 0.35;
    private static final int LEAST_CHARACTERS = 5;
    /** Rows that are measured: all digits are about as long in every row. */
    private static final int MEASURED = 24;
    private static final double RADIUS = 4;
    private static final Text MEASURE = new Text();

    /** What the cells of a block need for the longest of their numbers. */
    double cellWidth(Block block) {
        int longest = LEAST_CHARACTERS;
        int column = block.marked().orElse(0);
        for (int row = 0; row < Math.min(block.rows(), MEASURED); row++) {
            for (int c = Math.max(0, column - 3); c < Math.min(block.columns(), column + 4); c++) {
                longest = Math.max(longest, digits.print(block.cells().value(row, c)).length());
            }
        }
        return Math.ceil((longest * DIGIT * NUMBER + 0.6) * unit);
    }

    /** What the head of a block needs. */
    double headWidth(Block block) {
        MEASURE.setFont(Fonts.text(unit * HEAD));
        MEASURE.setText(block.head());
        return Math.min(Math.ceil(MEASURE.getLayoutBounds().getWidth()), unit * 11);
    }

    /** Paints all that is shown, moved to the left. */
    void paint(Equation equation, EquationLayout layout, Frame frame, int focusRow, double left) {
        pen.save();
        pen.clearRect(0, 0, pen.getCanvas().getWidth(), pen.getCanvas().getHeight());
        pen.translate(-left, 0);
        for (int i = 0; i < equation.blocks().size(); i++) {
            Block block = equation.blocks().get(i);
            Box head = layout.head(i);
            write(block.head(), Fonts.text(unit * HEAD), palette.mutedText(), head);
            paintSign(block.operator(), layout.sign(i), head);
        }
        for (Cell cell : layout.cells()) {
            Block block = equation.blocks().get(cell.block());
            paint(cell, block, layout.cell(cell), equation.t(), frame, focusRow);
        }
        pen.restore();
    }

    /** The name of a function stands over its arrow. */
    private void paintSign(String operator, Box sign, Box head) {
        String[] parts = operator.split(" ");
        write(parts[parts.length - 1], Fonts.text(unit * SIGN), palette.text(), sign);
        if (parts.length > 1) {
            write(parts[0], Fonts.text(unit * HEAD), palette.text(),
                    new Box(sign.x(), head.y(), sign.width(), head.height()).grow(unit * 1.5));
        }
    }

    private void paint(Cell cell, Block block, Box box, int t, Frame frame, int focusRow) {
        double shown = known(block, cell.row(), t, frame);
        boolean isMarked = block.marked().map(column -> column == cell.column()).orElse(false);
        boolean isBeside = block.marked().isPresent() && !isMarked;
        double value = block.cells().value(cell.row(), cell.column());
        if (shown < 1) {
            pen.setGlobalAlpha((1 - shown) * FAINT);
            fill(palette.waiting(), box);
            write(Messages.text("diagram.unknown"), font(), palette.text(), box);
        }
        if (shown > 0) {
            pen.setGlobalAlpha(shown);
            // Beside the word's column the fill is faint, but not what is written on it.
            Color color = palette.surface().interpolate(palette.ofValue(value), isBeside ? FAINT : 1);
            fill(color, box);
            write(digits.print(value), font(), color.interpolate(palette.textOn(color), isBeside ? BESIDE : 1), box);
        }
        pen.setGlobalAlpha(1);
        Reference reference = block.cells().reference(cell.row(), cell.column());
        boolean isFocus = cell.row() == focusRow && !block.isBesideColumns() && !isBeside && block.rows() > 1;
        if (References.lights(frame.attention(), reference)) {
            outline(palette.accent(), 3, box);
        } else if (isMarked) {
            outline(palette.text(), isFocus ? 2.5 : 1.5, box);
        } else if (isFocus && block.marked().isEmpty() && block.columns() == 1) {
            outline(palette.mutedText(), 1.5, box);
        }
    }

    /** How much of a row of a block is seen: 0 … 1. */
    static double known(Block block, int row, int t, Frame frame) {
        return block.part().map(part -> {
            if (frame.diagram().doneOf(t, row).hasDone(t, part)) {
                return 1.0;
            }
            return frame.diagram().motion()
                    .filter(motion -> motion.part().equals(new Cursor(t, part)))
                    .map(motion -> motion.stage(FADE_FROM, 1))
                    .orElse(0.0);
        }).orElse(1.0);
    }

    private Font font() {
        return Fonts.number(unit * NUMBER);
    }

    private void fill(Color color, Box box) {
        pen.setFill(color);
        pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * RADIUS, 2 * RADIUS);
    }

    private void outline(Color color, double width, Box box) {
        pen.setStroke(color);
        pen.setLineWidth(width);
        pen.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * RADIUS, 2 * RADIUS);
    }

    private void write(String text, Font font, Color color, Box box) {
        TextPainter.center(pen, text, font, color, box.centerX(), box.centerY(), box.width());
    }
}
