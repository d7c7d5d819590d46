package org.unrolled.view.weights;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;
import org.unrolled.text.NumberBlock;

/** Takes blocks of numbers to the clipboard and from it: by keys, and by a menu at the cells. */
final class CellBlocks {

    private final WeightGrid grid;
    private final ContextMenu menu = new ContextMenu();

    CellBlocks(WeightGrid grid) {
        this.grid = grid;
        menu.setId("weight-menu");
        menu.getItems().addAll(item("copy", this::copy), item("paste", this::paste), item("all", this::chooseAll));
    }

    void showMenu(double screenX, double screenY) {
        menu.show(grid, screenX, screenY);
    }

    void hideMenu() {
        menu.hide();
    }

    /** Chooses all of the matrix. */
    void chooseAll() {
        WeightGroup group = grid.chosen().active().group();
        Rnn rnn = grid.rnn();
        grid.choose(new CellRange(new WeightId(group, rnn.rows(group) - 1, rnn.columns(group) - 1),
                new WeightId(group, 0, 0)));
    }

    /** Puts what is chosen on the clipboard. */
    void copy() {
        CellRange chosen = grid.chosen();
        WeightId first = chosen.first();
        ClipboardContent content = new ClipboardContent();
        content.putString(NumberBlock.text(grid.rnn().values(first.group())
                .block(first.row(), first.column(), chosen.rows(), chosen.columns())));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Takes the numbers of the clipboard, if they are some and fit; else says why not. */
    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        NumberBlock block = NumberBlock.parse(text == null ? "" : text);
        if (block.numbers().isEmpty()) {
            grid.problem().say(block.problem().orElseThrow());
            return;
        }
        WeightId first = grid.chosen().first();
        Rnn rnn = grid.rnn();
        Matrix numbers = block.numbers().get();
        // A vector stands upright here, but may have been copied lying.
        if (!first.group().isMatrix() && numbers.rows() == 1) {
            numbers = Matrix.ofColumn(Vector.of(numbers.row(0)));
        }
        int rows = rnn.rows(first.group()) - first.row();
        int columns = rnn.columns(first.group()) - first.column();
        if (numbers.rows() > rows || numbers.columns() > columns) {
            grid.problem().say(Messages.text(
                    "block.shape", numbers.rows(), numbers.columns(), Notation.weight(first), rows, columns));
            return;
        }
        grid.events().onBlockPasted(first, numbers);
        grid.choose(new CellRange(new WeightId(first.group(), first.row() + numbers.rows() - 1,
                first.column() + numbers.columns() - 1), first));
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(Messages.text("weights.block." + name));
        item.setId("weights-" + name);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
