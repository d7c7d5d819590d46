package org.unrolled.view.weights;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.unrolled.diagram.Box;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;

/** The node over the cell in focus: it takes the keys and is read aloud. */
final class ActiveCell extends Region {

    ActiveCell() {
        setId("weight-cell");
        getStyleClass().add("weight-cell");
        setFocusTraversable(true);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TABLE_CELL);
    }

    /** Says its name and its number. */
    void describe(WeightId weight, Frame frame) {
        setAccessibleText(Messages.text("weights.cell", WeightNames.title(weight, frame.document()),
                Decimals.rounded(frame.document().rnn().get(weight), frame.diagram().digits())));
    }

    /** Stands over a cell; under the names of rows and columns it is out of sight, though it keeps the focus. */
    void place(Box cell, double headsRight, double headsBottom) {
        resizeRelocate(cell.x(), cell.y(), cell.width(), cell.height());
        setOpacity(cell.x() < headsRight - 1 || cell.y() < headsBottom - 1 ? 0 : 1);
    }
}
