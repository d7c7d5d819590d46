package org.unrolled.view.arithmetic;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.unrolled.arithmetic.Block;
import org.unrolled.arithmetic.Digits;
import org.unrolled.arithmetic.Equation;
import org.unrolled.arithmetic.EquationLayout.Cell;
import org.unrolled.arithmetic.EquationWalk;
import org.unrolled.arithmetic.Reference;
import org.unrolled.diagram.EdgeId;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.diagram.Attention;

/** The cell of an equation that the keys are on: arrows walk on, Enter edits what it stands for. It is read aloud. */
final class EquationFocus extends Region {

    private final Consumer<Attention> onAttention;
    private final Consumer<Reference> onChosen;
    private final Consumer<EdgeId> onEdited;
    private Frame frame;
    private Equation equation;
    private Digits digits;
    private Cell cell;

    /**
     * A cell that is nowhere yet.
     *
     * @param onAttention hears what it stands for, as if the pointer rested there
     * @param onChosen hears what it has walked to, as if that had been clicked
     * @param onEdited hears which weight is to be edited
     */
    EquationFocus(Consumer<Attention> onAttention, Consumer<Reference> onChosen, Consumer<EdgeId> onEdited) {
        this.onAttention = onAttention;
        this.onChosen = onChosen;
        this.onEdited = onEdited;
        setId("arithmetic-cell");
        getStyleClass().add("arithmetic-cell");
        setFocusTraversable(true);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        setAccessibleHelp(Messages.text("arithmetic.cell.help"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe((was, is) -> {
            if (is) {
                onAttention.accept(References.attention(reference()));
            } else if (was) {
                onAttention.accept(Attention.NONE);
            }
        });
    }

    /** Stays where it is, as far as there is such a cell. */
    void show(Frame nextFrame, Equation next, Digits nextDigits, int row) {
        boolean isOther = equation == null || equation.blocks().size() != next.blocks().size();
        frame = nextFrame;
        equation = next;
        digits = nextDigits;
        EquationWalk walk = new EquationWalk(next);
        cell = isOther ? walk.start(row) : walk.nearest(cell);
        describe();
    }

    /** Where it is. */
    Cell cell() {
        return cell;
    }

    /** The column of the matrix that it belongs to, or the one that is asked for. */
    int matrixColumn(int usual) {
        return !isFocused() ? usual
                : cell.block() == 0 ? cell.column()
                : block().isBesideColumns() ? cell.row()
                : usual;
    }

    /** The row of the equation that it is in, or the one that is asked for. */
    int row(int usual) {
        return isFocused() && !block().isBesideColumns() ? cell.row() : usual;
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        int most = Integer.MAX_VALUE;
        switch (event.getCode()) {
            case LEFT -> walk(-1, 0);
            case RIGHT -> walk(1, 0);
            case UP -> walk(0, -1);
            case DOWN -> walk(0, 1);
            case HOME -> walk(-most, 0);
            case END -> walk(most, 0);
            case ENTER -> References.weight(reference()).ifPresent(onEdited);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void walk(int right, int down) {
        cell = new EquationWalk(equation).move(cell, right, down);
        // What is told may be the same neuron as before, and nothing be shown anew.
        describe();
        Reference reached = reference();
        onAttention.accept(References.attention(reached));
        onChosen.accept(reached);
    }

    private void describe() {
        Block block = block();
        setAccessibleText(Messages.text("arithmetic.cell", block.head(), References.name(reference()),
                EquationPainter.known(block, cell.row(), equation.t(), frame) < 1 ? Messages.text("diagram.unknown.accessible")
                        : digits.print(block.cells().value(cell.row(), cell.column()))));
    }

    private Block block() {
        return equation.blocks().get(cell.block());
    }

    private Reference reference() {
        return equation == null ? Reference.NOTHING : block().cells().reference(cell.row(), cell.column());
    }
}
