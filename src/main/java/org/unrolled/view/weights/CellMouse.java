package org.unrolled.view.weights;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Decimals;

/** The pointer on the cells: it points, chooses, opens by a double click, and drags a number sideways. */
final class CellMouse {

    /** So many pixels of a drag change a number by 1: divided, for 35 × 0.01 is not 0.35. */
    private static final double PIXELS_PER_ONE = 100;
    private static final double DRAG_BEGINS = 4;

    private final WeightGrid grid;
    private final CellBlocks blocks;
    private Optional<WeightId> pointed = Optional.empty();
    private double grabbedX;
    private double grabbedValue;
    private boolean isGrabbed;
    private boolean isDragging;

    CellMouse(WeightGrid grid, CellBlocks blocks) {
        this.grid = grid;
        this.blocks = blocks;
        grid.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        grid.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> point(Optional.empty()));
        grid.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        grid.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        grid.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> release(true));
    }

    /** The cell that the pointer is on. */
    Optional<WeightId> pointed() {
        return pointed;
    }

    /** Nothing is pointed at until the pointer moves again: the hand has gone on by other means. */
    void forget() {
        pointed = Optional.empty();
    }

    /** Ends a drag under way and puts back what it changed; tells whether there was one. */
    boolean giveUp() {
        boolean wasDragging = isDragging;
        release(false);
        return wasDragging;
    }

    private void point(MouseEvent event) {
        Optional<WeightId> under = grid.isOnCells(event) ? grid.at(event) : Optional.empty();
        grid.setCursor(under.isPresent() ? Cursor.H_RESIZE : Cursor.DEFAULT);
        point(under);
    }

    private void point(Optional<WeightId> under) {
        if (!under.equals(pointed) && !isDragging) {
            pointed = under;
            grid.attendFocus();
        }
    }

    private void press(MouseEvent event) {
        Optional<WeightId> under = grid.at(event);
        if (!grid.isOnCells(event) || under.isEmpty()) {
            return;
        }
        grid.problem().sayNothing();
        blocks.hideMenu();
        if (event.getButton() == MouseButton.SECONDARY) {
            if (!grid.chosen().contains(under.get())) {
                grid.choose(CellRange.of(under.get()));
            }
            blocks.showMenu(event.getScreenX(), event.getScreenY());
            return;
        }
        grid.choose(event.isShiftDown() ? grid.chosen().to(under.get()) : CellRange.of(under.get()));
        if (event.getClickCount() == 2) {
            grid.openField(Decimals.allDigits(grid.value(under.get())), true);
        } else if (!event.isShiftDown()) {
            isGrabbed = true;
            grabbedX = event.getX();
            grabbedValue = grid.value(under.get());
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (!isGrabbed) {
            return;
        }
        double pixels = event.getX() - grabbedX;
        boolean isFirst = !isDragging;
        isDragging |= Math.abs(pixels) >= DRAG_BEGINS;
        if (isDragging) {
            double by = Math.rint(pixels / grid.scale()) / PIXELS_PER_ONE;
            grid.events().onCellMoved(grid.chosen().active(), WeightEditor.nudged(grabbedValue, by), isFirst);
        }
        event.consume();
    }

    private void release(boolean isKept) {
        if (isDragging && isKept) {
            grid.events().onCellCommitted(grid.chosen().active());
        } else if (isDragging) {
            grid.events().onCellCancelled(grid.chosen().active());
        }
        isGrabbed = false;
        isDragging = false;
    }
}
