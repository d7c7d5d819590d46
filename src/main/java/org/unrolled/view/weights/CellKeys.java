package org.unrolled.view.weights;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Decimals;

/**
 * The keys of the cell in focus: they walk, reach, open it, nudge its number, and copy and paste. All nudges of a cell
 * until the hand goes elsewhere are one run.
 */
final class CellKeys {

    private static final double NUDGE = 0.1;
    private static final double FINE_NUDGE = 0.01;

    private final WeightGrid grid;
    private final CellMouse mouse;
    private final CellBlocks blocks;
    private boolean isNudging;

    CellKeys(WeightGrid grid, CellMouse mouse, CellBlocks blocks) {
        this.grid = grid;
        this.mouse = mouse;
        this.blocks = blocks;
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        grid.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    /** The next nudge begins a run of its own. */
    void endRun() {
        isNudging = false;
    }

    private void press(KeyEvent event) {
        if (!grid.isCell(event.getTarget())) {
            return;
        }
        boolean isTaken = event.isShortcutDown() ? clipboard(event.getCode())
                : event.isAltDown() ? nudge(event.getCode(), event.isShiftDown())
                : move(event.getCode(), event.isShiftDown()) || isCharacter(event);
        if (isTaken) {
            event.consume();
        }
    }

    private boolean move(KeyCode key, boolean isReaching) {
        WeightId at = grid.chosen().active();
        Rnn rnn = grid.rnn();
        WeightId to = switch (key) {
            case LEFT -> grid.sheet().neighbour(at, -1, 0);
            case RIGHT -> grid.sheet().neighbour(at, 1, 0);
            case UP -> grid.sheet().neighbour(at, 0, -1);
            case DOWN -> grid.sheet().neighbour(at, 0, 1);
            case HOME -> new WeightId(at.group(), at.row(), 0);
            case END -> new WeightId(at.group(), at.row(), rnn.columns(at.group()) - 1);
            default -> null;
        };
        if (to != null) {
            // What is being chosen stays in its matrix.
            boolean isSame = to.group() == at.group();
            grid.choose(isReaching ? isSame ? grid.chosen().to(to) : grid.chosen() : CellRange.of(to));
            return true;
        }
        switch (key) {
            case ENTER, F2 -> grid.openField(Decimals.allDigits(grid.value(at)), true);
            case ESCAPE -> {
                return escape();
            }
            case DELETE, BACK_SPACE -> clear(at);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether there was something to give up: otherwise the key is another's. */
    private boolean escape() {
        boolean isTaken = mouse.giveUp() || !grid.chosen().isOne() || grid.problem().isVisible();
        if (isTaken) {
            grid.choose(CellRange.of(grid.chosen().active()));
        }
        return isTaken;
    }

    private void clear(WeightId weight) {
        endRun();
        grid.events().onCellMoved(weight, 0, true);
        grid.events().onCellCommitted(weight);
    }

    private boolean nudge(KeyCode key, boolean isFine) {
        if (key != KeyCode.UP && key != KeyCode.DOWN) {
            return false;
        }
        WeightId weight = grid.chosen().active();
        double by = isFine ? FINE_NUDGE : NUDGE;
        boolean isFirst = !isNudging;
        isNudging = true;
        grid.events().onCellNudged(
                weight, WeightEditor.nudged(grid.value(weight), key == KeyCode.UP ? by : -by), isFirst);
        return true;
    }

    private boolean clipboard(KeyCode key) {
        switch (key) {
            case C -> blocks.copy();
            case V -> blocks.paste();
            case A -> blocks.chooseAll();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** What writes a character is the cell's own, even where the window has a meaning for it. */
    private static boolean isCharacter(KeyEvent event) {
        return event.getCode().isLetterKey() || event.getCode().isDigitKey() || event.getCode().isKeypadKey()
                || !event.getText().isBlank() && event.getText().codePointAt(0) > ' ';
    }

    private void type(KeyEvent event) {
        String text = event.getCharacter();
        boolean isMeant = grid.isCell(event.getTarget()) && !event.isShortcutDown() && !event.isAltDown();
        if (isMeant && !text.isBlank() && text.codePointAt(0) > ' ' && text.codePointAt(0) != 127) {
            grid.openField(text, false);
            event.consume();
        }
    }
}
