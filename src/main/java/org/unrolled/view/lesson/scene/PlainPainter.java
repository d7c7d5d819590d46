package org.unrolled.view.lesson.scene;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.Polygon;
import org.unrolled.diagram.lesson.InputRow;
import org.unrolled.diagram.lesson.InputRow.Kind;
import org.unrolled.diagram.lesson.PlainLayout;
import org.unrolled.model.lesson.scene.PlainRun;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.diagram.paint.EdgeBatch;
import org.unrolled.view.theme.Fonts;
import org.unrolled.view.theme.Palette;

/** Draws a plain network. What multiplies zeros is dashed, and so is what no input takes. */
record PlainPainter(GraphicsContext pen, Palette palette, PlainLayout layout, List<String> words, PlainRun run) {

    private static final double CORNER = 8;
    private static final double PAD = 10;
    private static final double EDGE = 1.3;
    private static final double EDGE_ALPHA = 0.75;
    private static final double ZERO_ALPHA = 0.5;
    private static final double DASH = 6;
    private static final double DASH_GAP = 4;
    /** What a value needs: −0.43. */
    private static final double LEAST_UNIT = 24;
    private static final int DIGITS = 2;

    void paint() {
        paintEdges();
        for (int row = 0; row < layout.rows().size(); row++) {
            paintInput(layout.rows().get(row), layout.input(row));
        }
        for (int unit = 0; unit < layout.hidden(); unit++) {
            paintUnit(run.pass().h().get(unit), layout.unit(unit));
        }
    }

    private void paintEdges() {
        EdgeBatch batch = new EdgeBatch();
        for (int row = 0; row < layout.rows().size(); row++) {
            Kind kind = layout.rows().get(row).kind();
            for (int unit = 0; kind != Kind.DROPPED && unit < layout.hidden(); unit++) {
                Curve edge = layout.edge(row, unit);
                if (kind == Kind.WORD) {
                    batch.add(palette.zeroEdge(), EDGE_ALPHA, Polygon.ribbon(edge.flattened(20), EDGE));
                } else {
                    edge.dashes(DASH, DASH_GAP).forEach(dash ->
                            batch.add(palette.zeroEdge(), ZERO_ALPHA, Polygon.ribbon(dash, EDGE)));
                }
            }
        }
        batch.paint(pen);
    }

    private void paintInput(InputRow row, Box box) {
        boolean isWord = row.kind() == Kind.WORD;
        Color fill = isWord ? palette.input() : palette.surface();
        pen.setFill(fill);
        pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), CORNER, CORNER);
        pen.setStroke(isWord ? palette.inputBorder() : palette.broken());
        pen.setLineWidth(1.5);
        pen.setLineDashes(isWord ? null : new double[] {DASH, DASH_GAP});
        pen.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), CORNER, CORNER);
        pen.setLineDashes((double[]) null);
        Color color = palette.textOn(fill);
        double room = box.width() - 2 * PAD;
        String number = number(row);
        Font digits = Fonts.number(16);
        TextPainter.right(pen, number, digits, color, box.right() - PAD, box.centerY());
        Font font = isWord && !row.isSeveral() ? Fonts.bold(16) : Fonts.text(16);
        double left = room - TextPainter.width(number, digits) - (number.isEmpty() ? 0 : 6);
        TextPainter.left(pen, TextPainter.shortened(name(row), font, left), font,
                isWord ? color : palette.mutedText(), box.x() + PAD, box.centerY());
    }

    private String name(InputRow row) {
        return switch (row.kind()) {
            case ZERO -> row.isSeveral() ? Messages.text("scene.plain.zeros", Decimals.grouped(row.count()))
                    : Messages.text("scene.plain.padding");
            case WORD, DROPPED -> row.isSeveral() ? Messages.text("scene.plain.words", Decimals.grouped(row.count()))
                    : words.get(row.first());
        };
    }

    /** What stands in an input; nothing where no input is. */
    private String number(InputRow row) {
        return switch (row.kind()) {
            case ZERO -> row.isSeveral() ? "" : "0";
            case WORD -> row.isSeveral() ? "" : Decimals.rounded(run.x().get(row.first()), 0);
            case DROPPED -> "✕";
        };
    }

    private void paintUnit(double value, Box box) {
        Color fill = palette.ofValue(value);
        pen.setFill(fill);
        pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), box.height(), box.height());
        pen.setStroke(palette.neuronBorder());
        pen.setLineWidth(1.5);
        pen.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), box.height(), box.height());
        if (box.height() >= LEAST_UNIT) {
            TextPainter.center(pen, Decimals.rounded(value, DIGITS), Fonts.number(16), palette.textOn(fill),
                    box.centerX(), box.centerY(), box.width() - 8);
        }
    }
}
