package org.unrolled.view.weights;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.WeightSheet;
import org.unrolled.model.document.Outputs;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;
import org.unrolled.text.NumberBlock;
import org.unrolled.view.Frame;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.TextPainter;
import org.unrolled.view.theme.Fonts;
import org.unrolled.view.theme.Palette;

/**
 * Every number of the network on one sheet that scrolls: what is in sight is painted on a canvas, and one node over the
 * cell in focus takes the keys and is read aloud. Type in it, drag it sideways, or paste a block.
 */
final class WeightGrid extends Region {

    /** So many pixels of a drag change a number by 1: divided, for 35 × 0.01 is not 0.35. */
    private static final double PIXELS_PER_ONE = 100;
    private static final double DRAG_BEGINS = 4;
    private static final double NUDGE = 0.1;
    private static final double FINE_NUDGE = 0.01;
    private static final double BAR = 12;
    private static final double LEAST_HEAD = 34;
    private static final double MOST_HEAD = 104;
    private static final double MOST_FOR_WORD = 76;
    private static final double FIELD_WIDTH = 120;
    /** A larger sheet scrolls rather than take the room of everything else. */
    private static final double MOST_WANTED = 400;

    private final WeightsEvents events;
    private final Canvas canvas = new Canvas();
    private final Region cell = new Region();
    private final CellField field;
    private final Label problem = new Label();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final ContextMenu menu = new ContextMenu();
    private Palette palette = Palette.LIGHT;
    private double scale = 1;
    private Frame frame;
    private WeightSheet sheet;
    private CellRange chosen = CellRange.of(WeightId.wx(0, 0));
    private WeightId typedAt = chosen.active();
    private Optional<WeightId> pointed = Optional.empty();
    private int currentWord = -1;
    private double grabbedX;
    private double grabbedValue;
    private boolean isGrabbed;
    private boolean isDragging;

    WeightGrid(WeightsEvents events) {
        this.events = events;
        field = new CellField(new CellField.Ends() {
            @Override
            public void onMoved(double value) {
                events.onCellMoved(typedAt, value);
            }

            @Override
            public void onEnded(boolean isKept, int right, int down) {
                endTyping(isKept, right, down);
            }
        });
        getStyleClass().add("weight-grid");
        setId("weight-grid");
        cell.setId("weight-cell");
        cell.getStyleClass().add("weight-cell");
        cell.setFocusTraversable(true);
        cell.setMouseTransparent(true);
        cell.setAccessibleRole(AccessibleRole.TABLE_CELL);
        cell.focusedProperty().subscribe(this::attendFocus);
        problem.setId("weight-cell-problem");
        problem.getStyleClass().addAll("problem", "cell-problem");
        problem.setWrapText(true);
        problem.setVisible(false);
        across.setOrientation(Orientation.HORIZONTAL);
        across.setAccessibleText(Messages.text("weights.scroll.across"));
        down.setOrientation(Orientation.VERTICAL);
        down.setAccessibleText(Messages.text("weights.scroll.down"));
        across.valueProperty().subscribe(this::requestLayout);
        down.valueProperty().subscribe(this::requestLayout);
        getChildren().addAll(canvas, cell, field, problem, across, down);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        fillMenu();
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> point(Optional.empty()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> release(true));
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(KeyEvent.KEY_TYPED, this::type);
        setMinSize(180, 120);
    }

    void show(Frame next) {
        boolean isOtherShape = sheet == null || !sheet.isFor(next.document().rnn());
        boolean isOtherNames = frame == null || !Outputs.names(frame.document()).equals(Outputs.names(next.document()));
        boolean isOtherDigits = frame == null || frame.diagram().digits() != next.diagram().digits();
        frame = next;
        if (isOtherShape || isOtherNames || isOtherDigits) {
            sheet = new WeightSheet(next.document().rnn(), cellWidth(), headWidth());
        }
        if (isOtherShape) {
            field.abandon();
            Rnn rnn = next.document().rnn();
            chosen = CellRange.of(rnn.has(chosen.active()) ? chosen.active() : WeightId.wx(0, 0));
            pointed = Optional.empty();
            problem.setVisible(false);
        }
        cell.setAccessibleText(said(chosen.active()));
        if (next.currentWord() != currentWord) {
            currentWord = next.currentWord();
            if (currentWord >= 0 && !cell.isFocused() && !field.isOpen()) {
                requireAcross(sheet.cell(WeightId.wx(0, currentWord)));
            }
        }
        requestLayout();
    }

    /** Draws everything so many times as large. */
    void setScale(double factor) {
        scale = factor;
        requestLayout();
    }

    /** Draws in these colours. */
    void setPalette(Palette colors) {
        palette = colors;
        requestLayout();
    }

    /** The cell that the pointer or the focus is on. */
    WeightId attended() {
        return pointed.orElse(chosen.active());
    }

    /** Where a cell is, in this node's coordinates. */
    Box place(WeightId weight) {
        Box box = sheet.cell(weight);
        return new Box((box.x() - across.getValue()) * scale, (box.y() - down.getValue()) * scale,
                box.width() * scale, box.height() * scale);
    }

    /** Scrolls until a cell is in sight. */
    void require(WeightId weight) {
        Box box = sheet.cell(weight);
        requireAcross(box);
        double top = box.y() - WeightSheet.TITLE - WeightSheet.COLUMN_HEADS;
        double bottom = box.bottom() - seenHeight();
        down.setValue(Math.clamp(Math.max(bottom, Math.min(down.getValue(), top)), 0, down.getMax()));
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return sheet == null ? 320 : Math.min(MOST_WANTED, sheet.width() + BAR + 4) * scale;
    }

    @Override
    protected double computePrefHeight(double width) {
        return sheet == null ? 200 : Math.min(MOST_WANTED, sheet.height() + BAR + 4) * scale;
    }

    @Override
    protected void layoutChildren() {
        if (frame == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        boolean needsDown = sheet.height() * scale > getHeight();
        boolean needsAcross = sheet.width() * scale > getWidth() - (needsDown ? BAR : 0);
        needsDown |= sheet.height() * scale > getHeight() - (needsAcross ? BAR : 0);
        across.setVisible(needsAcross);
        down.setVisible(needsDown);
        bar(across, sheet.width(), seenWidth());
        bar(down, sheet.height(), seenHeight());
        across.resizeRelocate(0, getHeight() - BAR, getWidth() - (needsDown ? BAR : 0), BAR);
        down.resizeRelocate(getWidth() - BAR, 0, BAR, getHeight() - (needsAcross ? BAR : 0));
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.save();
        pen.clearRect(0, 0, getWidth(), getHeight());
        pen.scale(scale, scale);
        pen.translate(-across.getValue(), -down.getValue());
        new WeightGridPainter(pen, frame, sheet, seen(), chosen, palette).paint();
        pen.restore();
        // The bars are translucent, and cells under them would be half cells.
        pen.clearRect(0, seenHeight() * scale, getWidth(), getHeight());
        pen.clearRect(seenWidth() * scale, 0, getWidth(), getHeight());
        placeOverCell();
    }

    private void placeOverCell() {
        Box box = place(chosen.active());
        cell.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        Box heads = new Box(0, 0, sheet.headWidth() * scale,
                (WeightGridPainter.headTop(sheet, chosen.active().group(), seen()) - down.getValue()
                        + WeightSheet.TITLE + WeightSheet.COLUMN_HEADS) * scale);
        // Under the names of rows and columns it is out of sight, though it keeps the focus.
        cell.setOpacity(box.x() < heads.right() - 1 || box.y() < heads.bottom() - 1 ? 0 : 1);
        double width = Math.min(getWidth(), Math.max(box.width(), FIELD_WIDTH * scale));
        double x = Math.clamp(box.x(), 0, Math.max(0, getWidth() - width));
        field.resizeRelocate(x, box.y(), width, box.height());
        double problemWidth = Math.min(getWidth(), 300 * scale);
        double problemHeight = problem.prefHeight(problemWidth);
        boolean fitsBelow = box.bottom() + problemHeight <= getHeight();
        problem.resizeRelocate(Math.clamp(box.x(), 0, Math.max(0, getWidth() - problemWidth)),
                fitsBelow ? box.bottom() + 2 : Math.max(0, box.y() - problemHeight - 2), problemWidth, problemHeight);
    }

    private void bar(ScrollBar bar, double all, double visible) {
        double most = Math.max(0, all - visible);
        bar.setMax(most);
        bar.setValue(Math.clamp(bar.getValue(), 0, most));
        bar.setVisibleAmount(most == 0 ? 0 : most * visible / all);
        bar.setUnitIncrement(WeightSheet.CELL_HEIGHT);
        bar.setBlockIncrement(visible * 0.8);
    }

    private Box seen() {
        return new Box(across.getValue(), down.getValue(), seenWidth(), seenHeight());
    }

    private double seenWidth() {
        return (getWidth() - (down.isVisible() ? BAR : 0)) / scale;
    }

    private double seenHeight() {
        return (getHeight() - (across.isVisible() ? BAR : 0)) / scale;
    }

    private void requireAcross(Box box) {
        double left = box.x() - sheet.headWidth();
        double right = box.right() - seenWidth();
        double most = Math.max(0, sheet.width() - seenWidth());
        across.setMax(most);
        down.setMax(Math.max(0, sheet.height() - seenHeight()));
        across.setValue(Math.clamp(Math.max(right, Math.min(across.getValue(), left)), 0, most));
    }

    private double cellWidth() {
        double number = 8 + TextPainter.width("−0." + "0".repeat(frame.diagram().digits()), Fonts.number(16));
        double word = 6 + frame.document().vocabulary().words().stream()
                .mapToDouble(name -> TextPainter.width(name, Fonts.bold(15)))
                .max().orElse(0);
        return Math.max(number, Math.min(word, MOST_FOR_WORD));
    }

    private double headWidth() {
        String last = "h" + Notation.subscript(frame.document().rnn().hiddenSize());
        double widest = TextPainter.width(last, Fonts.text(15));
        for (String name : Outputs.names(frame.document())) {
            widest = Math.max(widest, TextPainter.width(name, Fonts.text(15)));
        }
        return Math.clamp(widest + 12, LEAST_HEAD, MOST_HEAD);
    }

    private String said(WeightId weight) {
        return Messages.text("weights.cell", WeightNames.title(weight, frame.document()),
                Decimals.rounded(value(weight), frame.diagram().digits()));
    }

    private double value(WeightId weight) {
        return frame.document().rnn().get(weight);
    }

    // The pointer

    private Optional<WeightId> at(MouseEvent event) {
        if (sheet == null) {
            return Optional.empty();
        }
        Point place = new Point(event.getX() / scale + across.getValue(), event.getY() / scale + down.getValue());
        return sheet.at(place)
                .filter(_ -> event.getX() / scale >= sheet.headWidth())
                .filter(found -> place.y() >= WeightGridPainter.headTop(sheet, found.group(), seen())
                        + WeightSheet.TITLE + WeightSheet.COLUMN_HEADS);
    }

    private void point(MouseEvent event) {
        Optional<WeightId> under = event.getTarget() == canvas || event.getTarget() == this
                ? at(event) : Optional.empty();
        setCursor(under.isPresent() ? Cursor.H_RESIZE : Cursor.DEFAULT);
        point(under);
    }

    private void point(Optional<WeightId> under) {
        if (!under.equals(pointed) && !isDragging) {
            pointed = under;
            attendFocus();
        }
    }

    private void attendFocus() {
        if (frame == null) {
            return;
        }
        boolean hasFocus = cell.isFocused() || field.isOpen();
        events.onAttention(pointed.isPresent() || hasFocus
                ? CellAttention.of(attended(), frame)
                : Attention.NONE);
    }

    private void press(MouseEvent event) {
        Optional<WeightId> under = at(event);
        if (event.getTarget() != canvas || under.isEmpty()) {
            return;
        }
        problem.setVisible(false);
        menu.hide();
        if (event.getButton() == MouseButton.SECONDARY) {
            if (!chosen.contains(under.get())) {
                choose(CellRange.of(under.get()));
            }
            menu.show(this, event.getScreenX(), event.getScreenY());
            return;
        }
        choose(event.isShiftDown() ? chosen.to(under.get()) : CellRange.of(under.get()));
        if (event.getClickCount() == 2) {
            openField(Decimals.allDigits(value(under.get())), true);
        } else if (!event.isShiftDown()) {
            isGrabbed = true;
            grabbedX = event.getX();
            grabbedValue = value(under.get());
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (!isGrabbed) {
            return;
        }
        double pixels = event.getX() - grabbedX;
        isDragging |= Math.abs(pixels) >= DRAG_BEGINS;
        if (isDragging) {
            double by = Math.rint(pixels / scale) / PIXELS_PER_ONE;
            events.onCellMoved(chosen.active(), WeightEditor.nudged(grabbedValue, by));
        }
        event.consume();
    }

    private void release(boolean isKept) {
        if (isDragging && isKept) {
            events.onCellCommitted(chosen.active());
        } else if (isDragging) {
            events.onCellCancelled(chosen.active());
        }
        isGrabbed = false;
        isDragging = false;
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

    // The keys

    private void press(KeyEvent event) {
        if (event.getTarget() != cell) {
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
        WeightId at = chosen.active();
        Rnn rnn = frame.document().rnn();
        WeightId to = switch (key) {
            case LEFT -> sheet.neighbour(at, -1, 0);
            case RIGHT -> sheet.neighbour(at, 1, 0);
            case UP -> sheet.neighbour(at, 0, -1);
            case DOWN -> sheet.neighbour(at, 0, 1);
            case HOME -> new WeightId(at.group(), at.row(), 0);
            case END -> new WeightId(at.group(), at.row(), rnn.columns(at.group()) - 1);
            default -> null;
        };
        if (to != null) {
            // What is being chosen stays in its matrix.
            boolean isSame = to.group() == at.group();
            choose(isReaching ? isSame ? chosen.to(to) : chosen : CellRange.of(to));
            return true;
        }
        switch (key) {
            case ENTER, F2 -> openField(Decimals.allDigits(value(at)), true);
            case ESCAPE -> escape();
            case DELETE, BACK_SPACE -> set(at, 0);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void escape() {
        problem.setVisible(false);
        if (isDragging) {
            release(false);
        } else {
            choose(CellRange.of(chosen.active()));
        }
    }

    private boolean nudge(KeyCode key, boolean isFine) {
        if (key != KeyCode.UP && key != KeyCode.DOWN) {
            return false;
        }
        double by = isFine ? FINE_NUDGE : NUDGE;
        set(chosen.active(), WeightEditor.nudged(value(chosen.active()), key == KeyCode.UP ? by : -by));
        return true;
    }

    private void set(WeightId weight, double value) {
        events.onCellMoved(weight, value);
        events.onCellCommitted(weight);
    }

    private boolean clipboard(KeyCode key) {
        switch (key) {
            case C -> copy();
            case V -> paste();
            case A -> chooseAll();
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
        boolean isMeant = event.getTarget() == cell && !event.isShortcutDown() && !event.isAltDown();
        if (isMeant && !text.isBlank() && text.codePointAt(0) > ' ' && text.codePointAt(0) != 127) {
            openField(text, false);
            event.consume();
        }
    }

    private void openField(String text, boolean isChosen) {
        typedAt = chosen.active();
        field.open(text, isChosen);
    }

    private void endTyping(boolean isKept, int right, int downwards) {
        WeightId at = typedAt;
        boolean hadFocus = field.isFocused();
        field.close();
        if (isKept) {
            events.onCellCommitted(at);
        } else {
            events.onCellCancelled(at);
        }
        if (hadFocus) {
            WeightId to = right == 0 && downwards == 0 ? at : sheet.neighbour(at, right, downwards);
            choose(CellRange.of(to));
        }
        requestLayout();
    }

    private void choose(CellRange range) {
        chosen = range;
        // The hand has gone on by itself; the pointer counts again when it moves.
        pointed = Optional.empty();
        cell.setAccessibleText(said(range.active()));
        problem.setVisible(false);
        require(range.active());
        cell.requestFocus();
        attendFocus();
    }

    // Blocks

    private void fillMenu() {
        menu.setId("weight-menu");
        menu.getItems().addAll(item("copy", this::copy), item("paste", this::paste), item("all", this::chooseAll));
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(Messages.text("weights.block." + name));
        item.setId("weights-" + name);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void chooseAll() {
        WeightGroup group = chosen.active().group();
        Rnn rnn = frame.document().rnn();
        choose(new CellRange(new WeightId(group, rnn.rows(group) - 1, rnn.columns(group) - 1),
                new WeightId(group, 0, 0)));
    }

    private void copy() {
        WeightId first = chosen.first();
        ClipboardContent content = new ClipboardContent();
        content.putString(NumberBlock.text(frame.document().rnn().values(first.group())
                .block(first.row(), first.column(), chosen.rows(), chosen.columns())));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        NumberBlock block = NumberBlock.parse(text == null ? "" : text);
        if (block.numbers().isEmpty()) {
            say(block.problem().orElseThrow());
            return;
        }
        WeightId first = chosen.first();
        Rnn rnn = frame.document().rnn();
        Matrix numbers = block.numbers().get();
        // A vector stands upright here, but may have been copied lying.
        if (!first.group().isMatrix() && numbers.rows() == 1) {
            numbers = Matrix.ofColumn(Vector.of(numbers.row(0)));
        }
        int rows = rnn.rows(first.group()) - first.row();
        int columns = rnn.columns(first.group()) - first.column();
        if (numbers.rows() > rows || numbers.columns() > columns) {
            say(Messages.text("block.shape", numbers.rows(), numbers.columns(), Notation.weight(first), rows, columns));
            return;
        }
        events.onBlockPasted(first, numbers);
        choose(new CellRange(new WeightId(first.group(), first.row() + numbers.rows() - 1,
                first.column() + numbers.columns() - 1), first));
    }

    private void say(String line) {
        problem.setText(line);
        problem.setVisible(true);
        problem.toFront();
        requestLayout();
    }
}
