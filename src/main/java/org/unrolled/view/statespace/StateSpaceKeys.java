package org.unrolled.view.statespace;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the state space: the arrows turn it, with Shift they move it, with Ctrl they walk from state to state,
 * where Enter goes to the word; + and − zoom, Home and 0 turn it back.
 */
final class StateSpaceKeys {

    private static final double RADIANS = Math.toRadians(5);
    private static final double PIXELS = 40;

    private final StateSpaceCanvas canvas;

    StateSpaceKeys(StateSpaceCanvas canvas) {
        this.canvas = canvas;
    }

    void press(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        boolean isTaken = event.isShortcutDown() ? walk(event)
                : event.isShiftDown() && event.getCode().isArrowKey() ? move(event)
                : event.getCode() == KeyCode.ENTER ? canvas.choosePointed()
                : turn(event) || zoom(event);
        if (isTaken) {
            event.consume();
        }
    }

    private boolean walk(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> canvas.walk(-1, 0);
            case RIGHT -> canvas.walk(1, 0);
            case UP -> canvas.walk(0, -1);
            case DOWN -> canvas.walk(0, 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** As in the diagrams: to the right is to see more of what lies there. */
    private boolean move(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> canvas.move(PIXELS, 0);
            case RIGHT -> canvas.move(-PIXELS, 0);
            case UP -> canvas.move(0, PIXELS);
            default -> canvas.move(0, -PIXELS);
        }
        return true;
    }

    /** A square or a line does not turn: there the arrow keys step, as everywhere. */
    private boolean turn(KeyEvent event) {
        if (!canvas.canTurn()) {
            return false;
        }
        switch (event.getCode()) {
            case LEFT -> canvas.turn(-RADIANS, 0);
            case RIGHT -> canvas.turn(RADIANS, 0);
            case UP -> canvas.turn(0, -RADIANS);
            case DOWN -> canvas.turn(0, RADIANS);
            case HOME -> canvas.turnHome();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** By the character: a plus is on another key in every country. */
    private boolean zoom(KeyEvent event) {
        switch (event.getText()) {
            case "+", "=" -> canvas.zoom(StateSpaceCanvas.ZOOM_STEP);
            case "-" -> canvas.zoom(1 / StateSpaceCanvas.ZOOM_STEP);
            case "0" -> canvas.turnHome();
            default -> {
                return false;
            }
        }
        return true;
    }
}
