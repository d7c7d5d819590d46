package org.unrolled.view.weights;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.WeightSheet;
import org.unrolled.text.Messages;

/** Which part of the sheet is in sight: two bars move it, where it is larger than its place. */
final class SheetScroll {

    /** How wide a bar is. */
    static final double BAR = 12;

    private final Region place;
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private WeightSheet sheet;
    private double scale = 1;

    /** Bars for a place, which is laid out anew when they move. */
    SheetScroll(Region place) {
        this.place = place;
        across.setOrientation(Orientation.HORIZONTAL);
        across.setAccessibleText(Messages.text("weights.scroll.across"));
        down.setOrientation(Orientation.VERTICAL);
        down.setAccessibleText(Messages.text("weights.scroll.down"));
        across.valueProperty().subscribe(place::requestLayout);
        down.valueProperty().subscribe(place::requestLayout);
        place.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    ScrollBar across() {
        return across;
    }

    ScrollBar down() {
        return down;
    }

    /** Lays the bars out for a sheet, drawn so many times as large. */
    void show(WeightSheet next, double factor) {
        sheet = next;
        scale = factor;
        double width = place.getWidth();
        double height = place.getHeight();
        boolean needsDown = sheet.height() * scale > height;
        boolean needsAcross = sheet.width() * scale > width - (needsDown ? BAR : 0);
        needsDown |= sheet.height() * scale > height - (needsAcross ? BAR : 0);
        across.setVisible(needsAcross);
        down.setVisible(needsDown);
        set(across, sheet.width(), seenWidth());
        set(down, sheet.height(), seenHeight());
        across.resizeRelocate(0, height - BAR, width - (needsDown ? BAR : 0), BAR);
        down.resizeRelocate(width - BAR, 0, BAR, height - (needsAcross ? BAR : 0));
    }

    /** The part of the sheet that is in sight. */
    Box seen() {
        return new Box(across.getValue(), down.getValue(), seenWidth(), seenHeight());
    }

    /** Where a part of the sheet is in its place. */
    Box inPlace(Box box) {
        return new Box((box.x() - across.getValue()) * scale, (box.y() - down.getValue()) * scale,
                box.width() * scale, box.height() * scale);
    }

    /** Which point of the sheet is there in its place. */
    Point onSheet(double x, double y) {
        return new Point(x / scale + across.getValue(), y / scale + down.getValue());
    }

    /** Moves until a cell is in sight, clear of the names of its row and column. */
    void require(Box cell) {
        requireAcross(cell);
        double top = cell.y() - sheet.headsHeight();
        double bottom = cell.bottom() - seenHeight();
        down.setValue(Math.clamp(Math.max(bottom, Math.min(down.getValue(), top)), 0, down.getMax()));
        place.requestLayout();
    }

    /** Moves to the side until a cell's column is in sight. */
    void requireAcross(Box cell) {
        double left = cell.x() - sheet.spacing().headWidth();
        double right = cell.right() - seenWidth();
        double most = Math.max(0, sheet.width() - seenWidth());
        across.setMax(most);
        down.setMax(Math.max(0, sheet.height() - seenHeight()));
        across.setValue(Math.clamp(Math.max(right, Math.min(across.getValue(), left)), 0, most));
    }

    private void set(ScrollBar bar, double all, double visible) {
        double most = Math.max(0, all - visible);
        bar.setMax(most);
        bar.setValue(Math.clamp(bar.getValue(), 0, most));
        bar.setVisibleAmount(most == 0 ? 0 : most * visible / all);
        bar.setUnitIncrement(sheet.spacing().cellHeight());
        bar.setBlockIncrement(visible * 0.8);
    }

    private double seenWidth() {
        return (place.getWidth() - (down.isVisible() ? BAR : 0)) / scale;
    }

    private double seenHeight() {
        return (place.getHeight() - (across.isVisible() ? BAR : 0)) / scale;
    }

    private void scroll(ScrollEvent event) {
        boolean isAcross = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        ScrollBar bar = isAcross ? across : down;
        double by = event.getDeltaX() != 0 && isAcross ? event.getDeltaX() : event.getDeltaY();
        double to = Math.clamp(bar.getValue() - by / scale, 0, bar.getMax());
        if (to != bar.getValue()) {
            bar.setValue(to);
            event.consume();
        }
    }
}
