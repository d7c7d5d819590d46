package org.unrolled.view.weights;

import javafx.scene.control.Label;
import org.unrolled.diagram.Box;

/** The line at a cell that says what is wrong there. */
final class CellProblem extends Label {

    private static final double WIDTH = 300;
    private static final double GAP = 2;

    CellProblem() {
        setId("weight-cell-problem");
        getStyleClass().addAll("problem", "cell-problem");
        setWrapText(true);
        setVisible(false);
    }

    /** Says what is wrong, over all else. */
    void say(String line) {
        setText(line);
        setVisible(true);
        toFront();
        getParent().requestLayout();
    }

    void sayNothing() {
        setVisible(false);
    }

    /** Stands under a cell, or above it where there is no room, in a place so large. */
    void place(Box cell, double scale, double placeWidth, double placeHeight) {
        double width = Math.min(placeWidth, WIDTH * scale);
        double height = prefHeight(width);
        boolean fitsBelow = cell.bottom() + height <= placeHeight;
        resizeRelocate(Math.clamp(cell.x(), 0, Math.max(0, placeWidth - width)),
                fitsBelow ? cell.bottom() + GAP : Math.max(0, cell.y() - height - GAP), width, height);
    }
}
