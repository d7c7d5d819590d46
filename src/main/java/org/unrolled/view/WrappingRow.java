package org.unrolled.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * A row that goes on in a second one where it is too narrow, so that no control is cut off. Children with
 * {@link HBox#setHgrow} take what is left of their row; they shrink to their least width before they wrap.
 */
public class WrappingRow extends FlowPane {

    /** A row of these. */
    public WrappingRow(Node... children) {
        super(children);
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset()
                + getManagedChildren().stream().mapToDouble(child -> child.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected final double computePrefWidth(double height) {
        double widths = getManagedChildren().stream().mapToDouble(child -> child.prefWidth(-1)).sum();
        return snappedLeftInset() + snappedRightInset() + widths + getHgap() * (getManagedChildren().size() - 1);
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width < 0 ? getWidth() : width);
    }

    @Override
    protected final double computePrefHeight(double width) {
        List<List<Node>> rows = rows(width < 0 ? Double.MAX_VALUE : inside(width));
        return snappedTopInset() + snappedBottomInset() + rows.stream().mapToDouble(WrappingRow::rowHeight).sum()
                + getVgap() * (rows.size() - 1);
    }

    @Override
    protected final void layoutChildren() {
        double y = snappedTopInset();
        for (List<Node> row : rows(inside(getWidth()))) {
            double height = rowHeight(row);
            double left = inside(getWidth()) - row.stream().mapToDouble(this::least).sum() - getHgap() * (row.size() - 1);
            long growing = row.stream().filter(WrappingRow::grows).count();
            double x = snappedLeftInset();
            for (Node child : row) {
                double width = least(child) + (grows(child) ? Math.max(0, left) / growing : 0);
                double own = height(child);
                child.resizeRelocate(snapPositionX(x), snapPositionY(y + (height - own) / 2), snapSizeX(width),
                        snapSizeY(own));
                x += width + getHgap();
            }
            y += height + getVgap();
        }
    }

    private double inside(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private List<List<Node>> rows(double room) {
        List<List<Node>> rows = new ArrayList<>();
        List<Node> row = new ArrayList<>();
        double used = 0;
        for (Node child : getManagedChildren()) {
            double width = least(child);
            if (!row.isEmpty() && used + width > room + 0.5) {
                rows.add(row);
                row = new ArrayList<>();
                used = 0;
            }
            row.add(child);
            used += width + getHgap();
        }
        rows.add(row);
        return rows;
    }

    private double least(Node child) {
        return Math.max(child.minWidth(-1), grows(child) ? 0 : child.prefWidth(-1));
    }

    private static boolean grows(Node child) {
        return HBox.getHgrow(child) == Priority.ALWAYS;
    }

    private static double rowHeight(List<Node> row) {
        return row.stream().mapToDouble(WrappingRow::height).max().orElse(0);
    }

    private static double height(Node child) {
        return Math.max(child.minHeight(-1), child.prefHeight(-1));
    }
}
