package org.unrolled.view.arithmetic;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.unrolled.arithmetic.Block;
import org.unrolled.arithmetic.Digits;
import org.unrolled.arithmetic.Equation;
import org.unrolled.arithmetic.EquationLayout;
import org.unrolled.arithmetic.EquationLayout.Cell;
import org.unrolled.arithmetic.Reference;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Point;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.theme.Palette;

/** The equation of a step as cells, on a canvas of the size of what is seen: large networks cost no more than small. */
final class EquationView extends Region {

    private static final double ROW_HEIGHT = 1.75;
    private static final double GAP = 4;
    private static final int MOST_ROWS = 6;
    private static final int LEAST_ROWS = 3;
    /** Of more rows than that some are out of sight anyway: one less, and the lines below are seen. */
    private static final int LEAST_SCROLLED = 2;

    private final Canvas canvas = new Canvas();
    private final EquationScroll scroll = new EquationScroll(this, () -> isFollowing = false);
    private final Consumer<Attention> onAttention;
    private final Consumer<Reference> onChosen;
    private final Consumer<String> onWindow;
    private final EquationFocus focus;
    private Palette palette = Palette.LIGHT;
    private Frame frame;
    private Equation equation;
    private Digits digits;
    private int column;
    private int row;
    private double unit = 15;
    private EquationLayout layout;
    private String told = "";
    /** Whether the row in focus is kept in sight: until the hand scrolls. */
    private boolean isFollowing = true;

    /**
     * An empty equation.
     *
     * @param onAttention hears what the pointer rests on
     * @param onChosen hears what is clicked
     * @param onWindow hears which columns and rows are seen; an empty text where all are
     * @param onEdited hears which weight the keys want to edit
     */
    EquationView(Consumer<Attention> onAttention, Consumer<Reference> onChosen, Consumer<String> onWindow,
            Consumer<EdgeId> onEdited) {
        this.onAttention = onAttention;
        this.onChosen = onChosen;
        this.onWindow = onWindow;
        setId("arithmetic-equation");
        getStyleClass().add("equation");
        setAccessibleRole(AccessibleRole.TEXT);
        focus = new EquationFocus(onAttention, this::reach, onEdited);
        focus.focusedProperty().subscribe(_ -> requestLayout());
        getChildren().addAll(canvas, focus, scroll.rows(), scroll.across());
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> onAttention.accept(Attention.NONE));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> at(event).ifPresent(onChosen));
    }

    /**
     * Shows an equation; it is on the screen with the next pulse.
     *
     * @param nextRow the row to keep in sight
     * @param nextColumn the column of the matrix to keep in sight
     */
    void show(Frame nextFrame, Equation next, Digits nextDigits, int nextColumn, int nextRow) {
        isFollowing |= equation == null || nextRow != row || next.blocks().size() != equation.blocks().size();
        frame = nextFrame;
        equation = next;
        digits = nextDigits;
        column = nextColumn;
        row = nextRow;
        setAccessibleText(next.formula());
        focus.show(nextFrame, next, nextDigits, Math.max(0, nextRow));
        requestLayout();
    }

    /** Everything hangs on the size of the type. */
    void setUnit(double size) {
        if (size != unit) {
            unit = size;
            requestLayout();
        }
    }

    /** Draws in these colours. */
    void setPalette(Palette colors) {
        palette = colors;
        requestLayout();
    }

    private void tellWindow() {
        String next = window();
        if (!next.equals(told)) {
            told = next;
            // Not now: this node is being laid out, and what is told may move it.
            Platform.runLater(() -> onWindow.accept(told));
        }
    }

    private String window() {
        Block matrix = equation.blocks().getFirst();
        String columns = layout.shownColumns() == matrix.columns() ? ""
                : Messages.text("arithmetic.columns", layout.firstColumn() + 1,
                        layout.firstColumn() + layout.shownColumns(), matrix.columns());
        int shown = layout.shownRows();
        String lines = layout.hiddenRows() == 0 ? ""
                : Messages.text("arithmetic.rows", layout.scrolledRow() + 1, layout.scrolledRow() + shown,
                        layout.hiddenRows() + shown);
        return columns + (columns.isEmpty() || lines.isEmpty() ? "" : ", ") + lines;
    }

    @Override
    protected double computePrefHeight(double width) {
        return rowHeight() * (1 + Math.min(longest(), MOST_ROWS)) + GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return rowHeight() * (1 + (longest() > LEAST_ROWS ? LEAST_SCROLLED : longest()));
    }

    /** The same for state and read-out, so that what stands above does not jump. */
    private int longest() {
        return frame == null ? 1
                : Math.max(frame.document().rnn().hiddenSize(), frame.document().rnn().outputSize());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    @Override
    protected void layoutChildren() {
        if (equation == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        EquationPainter painter = new EquationPainter(canvas.getGraphicsContext2D(), palette, digits, unit);
        double[] cells = equation.blocks().stream().mapToDouble(painter::cellWidth).toArray();
        double[] heads = IntStream.range(0, equation.blocks().size())
                .mapToDouble(i -> painter.headWidth(equation.blocks().get(i)))
                .toArray();
        double width = scroll.seenWidth();
        int first = scroll.firstRow();
        layout = layout(cells, heads, width, getHeight(), first);
        boolean isTooWide = layout.width() > width;
        double height = getHeight() - (isTooWide ? scroll.size() : 0);
        layout = layout(cells, heads, width, height, first);
        if (isFollowing) {
            int shown = layout.shownRows();
            int kept = focus.row(row);
            first = Math.clamp(layout.scrolledRow(), Math.max(0, kept - shown + 1), Math.max(kept, 0));
            layout = layout(cells, heads, width, height, first);
        }
        scroll.show(layout, isTooWide, rowHeight());
        placeFocus();
        painter.paint(equation, layout, frame, row, scroll.left());
        tellWindow();
    }

    private EquationLayout layout(double[] cells, double[] heads, double width, double height, int first) {
        return new EquationLayout(equation, cells, rowHeight(), heads, width, height,
                focus.matrixColumn(column), first);
    }

    /** The keys have walked to a cell: it comes into sight. */
    private void reach(Reference reference) {
        isFollowing = true;
        onChosen.accept(reference);
        requestLayout();
    }

    private void placeFocus() {
        Box box = layout.cell(focus.cell());
        if (focus.isFocused() && isFollowing) {
            scroll.requireAcross(box);
        }
        focus.resizeRelocate(box.x() - scroll.left(), box.y(), box.width(), box.height());
        // Scrolled away by the mouse it keeps the keys, out of sight.
        focus.setOpacity(layout.cells().contains(focus.cell()) ? 1 : 0);
    }

    private void point(MouseEvent event) {
        onAttention.accept(at(event).map(References::attention).orElse(Attention.NONE));
    }

    private Optional<Reference> at(MouseEvent event) {
        return Optional.ofNullable(layout)
                .flatMap(shown -> shown.cellAt(new Point(event.getX() + scroll.left(), event.getY())))
                .map(this::reference);
    }

    private Reference reference(Cell cell) {
        return equation.blocks().get(cell.block()).cells().reference(cell.row(), cell.column());
    }

    private double rowHeight() {
        return Math.round(unit * ROW_HEIGHT);
    }
}
