package org.unrolled.view.arithmetic;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.unrolled.arithmetic.EquationLayout;
import org.unrolled.diagram.Box;
import org.unrolled.text.Messages;

/** Which part of an equation is in sight: two bars move it, by rows and to the side, where it is larger than its place. */
final class EquationScroll {

    private final Region place;
    private final Runnable onHand;
    private final ScrollBar rows = bar(Orientation.VERTICAL, "arithmetic-rows");
    private final ScrollBar across = bar(Orientation.HORIZONTAL, "arithmetic-across");
    private double rowHeight;

    /**
     * Bars for a place, which is laid out anew when they move.
     *
     * @param onHand hears that the hand scrolls
     */
    EquationScroll(Region place, Runnable onHand) {
        this.place = place;
        this.onHand = onHand;
        rows.valueProperty().subscribe(_ -> place.requestLayout());
        rows.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> onHand.run());
        across.valueProperty().subscribe(_ -> place.requestLayout());
        place.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    ScrollBar rows() {
        return rows;
    }

    ScrollBar across() {
        return across;
    }

    /** How wide a bar is. */
    double size() {
        return rows.prefWidth(-1);
    }

    /** The first row that the hand has scrolled to. */
    int firstRow() {
        return (int) Math.round(rows.getValue());
    }

    /** How far it is moved to the side. */
    double left() {
        return across.isVisible() ? across.getValue() : 0;
    }

    /** Lays the bars out for what is seen; the one to the side only where not all of it fits. */
    void show(EquationLayout layout, boolean isTooWide, double lineHeight) {
        rowHeight = lineHeight;
        double size = size();
        double width = seenWidth();
        rows.setVisible(layout.hiddenRows() > 0);
        rows.setMax(layout.hiddenRows());
        rows.setValue(layout.scrolledRow());
        rows.setVisibleAmount(layout.hiddenRows() == 0 ? 0 : layout.shownRows()
                * (double) layout.hiddenRows() / (layout.shownRows() + layout.hiddenRows()));
        rows.resizeRelocate(width, rowHeight, size, place.getHeight() - rowHeight);
        across.setVisible(isTooWide);
        across.setMax(Math.max(0, layout.width() - width));
        across.setValue(Math.min(across.getValue(), across.getMax()));
        across.setVisibleAmount(across.getMax() * width / Math.max(width, layout.width()));
        across.resizeRelocate(0, place.getHeight() - size, width, size);
    }

    /** Moves to the side until a cell is in sight. */
    void requireAcross(Box cell) {
        if (across.isVisible()) {
            across.setValue(Math.clamp(Math.max(cell.right() - seenWidth(), Math.min(across.getValue(), cell.x())), 0,
                    across.getMax()));
        }
    }

    /** The width beside the bar of the rows. */
    double seenWidth() {
        return place.getWidth() - size();
    }

    private void scroll(ScrollEvent event) {
        ScrollBar bar = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())
                ? across : rows;
        double by = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
        double step = bar == rows ? 1 : rowHeight;
        if (bar.isVisible()) {
            onHand.run();
            bar.setValue(Math.clamp(bar.getValue() - Math.signum(by) * step, 0, bar.getMax()));
            event.consume();
        }
    }

    private static ScrollBar bar(Orientation orientation, String id) {
        ScrollBar bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setId(id);
        bar.setVisible(false);
        bar.setAccessibleText(Messages.text("arithmetic.scroll"));
        return bar;
    }
}
