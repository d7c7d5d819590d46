package org.unrolled.view.arithmetic;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
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
    private final ScrollBar rows = bar(Orientation.VERTICAL, "arithmetic-rows");
    private final ScrollBar across = bar(Orientation.HORIZONTAL, "arithmetic-across");
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
        getChildren().addAll(canvas, focus, rows, across);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        rows.valueProperty().subscribe(_ -> requestLayout());
        rows.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> isFollowing = false);
        across.valueProperty().subscribe(_ -> requestLayout());
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> onAttention.accept(Attention.NONE));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> at(event).ifPresent(onChosen));
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
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
        double barSize = rows.prefWidth(-1);
        EquationPainter painter = new EquationPainter(canvas.getGraphicsContext2D(), palette, digits, unit);
        double[] cells = equation.blocks().stream().mapToDouble(painter::cellWidth).toArray();
        double[] heads = IntStream.range(0, equation.blocks().size())
                .mapToDouble(i -> painter.headWidth(equation.blocks().get(i)))
                .toArray();
        double width = getWidth() - barSize;
        int first = (int) Math.round(rows.getValue());
        layout = layout(cells, heads, width, getHeight(), first);
        boolean isTooWide = layout.width() > width;
        double height = getHeight() - (isTooWide ? barSize : 0);
        layout = layout(cells, heads, width, height, first);
        if (isFollowing) {
            int shown = layout.shownRows();
            int kept = focus.row(row);
            first = Math.clamp(layout.scrolledRow(), Math.max(0, kept - shown + 1), Math.max(kept, 0));
            layout = layout(cells, heads, width, height, first);
        }
        rows.setVisible(layout.hiddenRows() > 0);
        rows.setMax(layout.hiddenRows());
        rows.setValue(layout.scrolledRow());
        rows.setVisibleAmount(layout.hiddenRows() == 0 ? 0 : layout.shownRows()
                * (double) layout.hiddenRows() / (layout.shownRows() + layout.hiddenRows()));
        rows.resizeRelocate(getWidth() - barSize, rowHeight(), barSize, getHeight() - rowHeight());
        across.setVisible(isTooWide);
        across.setMax(Math.max(0, layout.width() - width));
        across.setValue(Math.min(across.getValue(), across.getMax()));
        across.setVisibleAmount(across.getMax() * width / Math.max(width, layout.width()));
        across.resizeRelocate(0, getHeight() - barSize, width, barSize);
        placeFocus(width);
        painter.paint(equation, layout, frame, row, left());
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

    private void placeFocus(double width) {
        Box box = layout.cell(focus.cell());
        if (focus.isFocused() && across.isVisible() && isFollowing) {
            across.setValue(Math.clamp(Math.max(box.right() - width, Math.min(across.getValue(), box.x())), 0,
                    across.getMax()));
        }
        focus.resizeRelocate(box.x() - left(), box.y(), box.width(), box.height());
        // Scrolled away by the mouse it keeps the keys, out of sight.
        focus.setOpacity(layout.cells().contains(focus.cell()) ? 1 : 0);
    }

    private void point(MouseEvent event) {
        onAttention.accept(at(event).map(References::attention).orElse(Attention.NONE));
    }

    private Optional<Reference> at(MouseEvent event) {
        return Optional.ofNullable(layout)
                .flatMap(shown -> shown.cellAt(new Point(event.getX() + left(), event.getY())))
                .map(this::reference);
    }

    private Reference reference(Cell cell) {
        return equation.blocks().get(cell.block()).cells().reference(cell.row(), cell.column());
    }

    private void scroll(ScrollEvent event) {
        ScrollBar bar = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())
                ? across : rows;
        double by = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
        double step = bar == rows ? 1 : rowHeight();
        if (bar.isVisible()) {
            isFollowing = false;
            bar.setValue(Math.clamp(bar.getValue() - Math.signum(by) * step, 0, bar.getMax()));
            event.consume();
        }
    }

    private double left() {
        return across.isVisible() ? across.getValue() : 0;
    }

    private double rowHeight() {
        return Math.round(unit * ROW_HEIGHT);
    }

    private static ScrollBar bar(Orientation orientation, String id) {
        ScrollBar bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setId(id);
        bar.setVisible(false);
        bar.setAccessibleText(Messages.text("arithmetic.scroll"));
        return bar;
    }
}
