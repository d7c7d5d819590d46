package org.unrolled.view.weights;

import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.unrolled.text.Messages;
import org.unrolled.text.NumberEntry;

/**
 * The field in which a cell's number is typed: what is typed counts at once, Enter and Tab keep it, Esc puts it back.
 * What is no number is said, and cannot be kept.
 */
final class CellField extends TextField {

    private final Ends ends;
    private boolean isOpen;

    /** What comes of the typing. */
    interface Ends {

        /** The text is another number now. */
        void onMoved(double value);

        /** The typing has ended, and the focus goes on: to the right, down, or nowhere. */
        void onEnded(boolean isKept, int right, int down);
    }

    CellField(Ends ends) {
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

    /** Opens with a text, all of it chosen to be typed over, or to be typed on. */
    void open(String text, boolean isChosen) {
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
        tell(false);
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
            tell(number().isEmpty() && !isBegun());
            number().ifPresent(ends::onMoved);
        }
    }

    /** A sign or a point alone is no mistake yet. */
    private boolean isBegun() {
        return getText().matches("[+\\-−]?[.,]?");
    }

    private void tell(boolean isProblem) {
        if (getParent() != null && getParent().lookup("#weight-cell-problem") instanceof Label problem) {
            problem.setText(Messages.text("weight.problem"));
            problem.setVisible(isProblem);
            problem.toFront();
            getParent().requestLayout();
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            end(false, 0, 0);
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
            if (number().isEmpty()) {
                tell(true);
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
            ends.onEnded(isKept, right, down);
        }
    }
}
