package org.unrolled.view.lesson.scene;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.lesson.VectorTableLayout;
import org.unrolled.model.network.Vector;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.view.PaintedRegion;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.theme.Fonts;

/** Hidden vectors as rows of numbers on their colours, one under the other, so that a column can be compared. */
final class VectorTable extends PaintedRegion {

    private static final double NAME_SIZE = 16;
    private static final double NUMBER_SIZE = 16;

    /**
     * A row.
     *
     * @param name what it is
     * @param vector H numbers
     * @param isDifference whether its sign is written always, and its name stands out
     */
    record Row(String name, Vector vector, boolean isDifference) {
    }

    private List<Row> rows = List.of();
    private List<Row> names = List.of();
    private int digits = 2;
    private double typeScale = 1;
    private boolean isFlat;

    VectorTable(String id) {
        setId(id);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /**
     * Shows rows.
     *
     * @param beside the rows of another table whose columns are to stand under these
     */
    void show(List<Row> next, List<Row> beside, int shownDigits) {
        boolean isOtherHeight = next.size() != rows.size();
        rows = List.copyOf(next);
        names = Stream.concat(next.stream(), beside.stream()).toList();
        digits = shownDigits;
        setAccessibleText(rows.stream()
                .map(row -> Messages.text("scene.vector", row.name(), VectorText.numbers(row.vector(), digits)))
                .collect(Collectors.joining(". ")));
        if (isOtherHeight && getParent() != null) {
            getParent().requestLayout();
        }
        repaint();
    }

    /** Makes the rows as low as can be read, or as usual. */
    void setFlat(boolean isLow) {
        isFlat = isLow;
        requestLayout();
        repaint();
    }

    void setTypeScale(double scale) {
        typeScale = scale;
        setScale(scale);
        requestLayout();
    }

    VectorTableLayout places() {
        double width = getWidth() / typeScale;
        double widest = names.stream().mapToDouble(row -> TextPainter.width(row.name(), font(row))).max().orElse(0);
        double number = TextPainter.width("−0." + "0".repeat(Math.max(2, digits)), Fonts.number(NUMBER_SIZE)) + 4;
        int units = rows.isEmpty() ? 1 : rows.getFirst().vector().size();
        return new VectorTableLayout(rows.size(), units,
                Math.min(widest + 4, VectorTableLayout.mostNames(width, units, number)), number, width, isFlat);
    }

    private static Font font(Row row) {
        return row.isDifference() ? Fonts.bold(NAME_SIZE) : Fonts.text(NAME_SIZE);
    }

    @Override
    protected void paint(GraphicsContext pen) {
        if (rows.isEmpty()) {
            return;
        }
        VectorTableLayout places = places();
        for (int unit = 0; unit < places.shown(); unit++) {
            Box head = places.head(unit);
            TextPainter.symbol(pen, "h", String.valueOf(unit + 1), "", Fonts.text(16), palette().mutedText(),
                    head.centerX(), head.centerY() - 1);
        }
        for (int index = 0; index < rows.size(); index++) {
            Row row = rows.get(index);
            Box name = places.name(index);
            TextPainter.left(pen, ending(row.name(), font(row), name.width() - 8), font(row), palette().text(),
                    name.x(), name.centerY());
            for (int unit = 0; unit < places.shown(); unit++) {
                paint(pen, places.cell(index, unit), row, unit);
            }
            if (places.shown() < row.vector().size()) {
                Box more = places.more(index);
                TextPainter.center(pen, "…", Fonts.bold(18), palette().text(), more.centerX(), more.centerY() - 3,
                        more.width());
            }
        }
    }

    /** The name, or its last words where it has no room: those are what the row is about. */
    private static String ending(String name, Font font, double width) {
        String shown = name;
        while (TextPainter.width(shown, font) > width && shown.contains(" ")) {
            String shorter = shown.startsWith("… ") ? shown.substring(2) : shown;
            if (!shorter.contains(" ")) {
                break;
            }
            shown = "… " + shorter.substring(shorter.indexOf(' ') + 1);
        }
        return TextPainter.shortened(shown, font, width);
    }

    private void paint(GraphicsContext pen, Box cell, Row row, int unit) {
        double value = row.vector().get(unit);
        Color fill = palette().ofValue(value);
        pen.setFill(fill);
        pen.fillRoundRect(cell.x(), cell.y(), cell.width(), cell.height(), 6, 6);
        String number = row.isDifference() && value != 0 ? Decimals.signed(value, digits) : Decimals.rounded(value, digits);
        TextPainter.center(pen, number, Fonts.number(NUMBER_SIZE), palette().textOn(fill), cell.centerX(),
                cell.centerY(), cell.width() - 2);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 240;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 640 * typeScale;
    }

    @Override
    protected double computeMinHeight(double width) {
        return VectorTableLayout.height(rows.size(), isFlat) * typeScale;
    }

    @Override
    protected double computePrefHeight(double width) {
        return VectorTableLayout.height(rows.size(), isFlat) * typeScale;
    }
}
