package org.unrolled.view.weights;

import java.util.OptionalDouble;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.unrolled.diagram.Box;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Messages;
import org.unrolled.text.NumberEntry;

/**
 * The field in which a cell's number is typed: what is typed counts at once, Enter and Tab keep it, Esc puts it back.
 * What is no number is said, and cannot be kept.
 */
final class CellField extends TextField {

    private static final double LEAST_WIDTH = 120;

    private final CellProblem problem;
    private final Ends ends;
    private WeightId cell = WeightId.wx(0, 0);
    private boolean isOpen;

    /** What comes of the typing. */
    interface Ends {

        /** The text is another number now. */
        void onMoved(WeightId cell, double value);

        /** The typing has ended, and the focus goes on: to the right, down, or nowhere. */
        void onEnded(WeightId cell, boolean isKept, int right, int down);
    }

    CellField(CellProblem problem, Ends ends) {
        this.problem = problem;
        this.ends = ends;
        setId("weight-cell-field");
        getStyleClass().addAll("number", "cell-field");
        setAccessibleText(Messages.text("weight.field"));
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        textProperty().subscribe(_ -> typed());
        focusedProperty().subscribe(isFocused -> {
            if (!isFocused && isOpen) {
                end(number().isPresent(), 0, 0);
            }
        });
    }

    /** Whether a number is being typed. */
    boolean isOpen() {
        return isOpen;
    }

    /** Opens for a cell, with a text, all of it chosen to be typed over, or to be typed on. */
    void open(WeightId weight, String text, boolean isChosen) {
        cell = weight;
        setText(text);
        isOpen = true;
        setVisible(true);
        toFront();
        requestFocus();
        if (isChosen) {
            selectAll();
        } else {
            deselect();
            end();
            typed();
        }
    }

    /** Is gone; whoever closes it says what becomes of the number. */
    void close() {
        isOpen = false;
        setVisible(false);
        problem.sayNothing();
    }

    /** Stands on a cell, wide enough to type and not cut in a tight row, in a place so wide. */
    void place(Box box, double scale, double placeWidth) {
        double width = Math.min(placeWidth, Math.max(box.width(), LEAST_WIDTH * scale));
        double height = Math.max(box.height(), minHeight(-1));
        resizeRelocate(Math.clamp(box.x(), 0, Math.max(0, placeWidth - width)),
                Math.max(0, box.centerY() - height / 2), width, height);
    }

    /** Is gone because its cell is. */
    void abandon() {
        if (isOpen) {
            close();
        }
    }

    private OptionalDouble number() {
        return NumberEntry.parse(getText());
    }

    private void typed() {
        if (isOpen) {
            if (number().isEmpty() && !isBegun()) {
                sayProblem();
            } else {
                problem.sayNothing();
            }
            number().ifPresent(value -> ends.onMoved(cell, value));
        }
    }

    /** A sign or a point alone is no mistake yet. */
    private boolean isBegun() {
        return getText().matches("[+\\-−]?[.,]?");
    }

    private void sayProblem() {
        problem.say(Messages.text("weight.problem"));
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            end(false, 0, 0);
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
            if (number().isEmpty()) {
                sayProblem();
            } else {
                int by = event.isShiftDown() ? -1 : 1;
                end(true, event.getCode() == KeyCode.TAB ? by : 0, event.getCode() == KeyCode.ENTER ? by : 0);
            }
        } else {
            return;
        }
        event.consume();
    }

    private void end(boolean isKept, int right, int down) {
        if (isOpen) {
            isOpen = false;
            ends.onEnded(cell, isKept, right, down);
        }
    }
}
