package org.unrolled.view.weights;

import java.util.Optional;
import javafx.event.EventTarget;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.WeightSheet;
import org.unrolled.model.document.Outputs;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.theme.Palette;

/**
 * Every number of the network on one sheet: what is in sight is painted on a canvas, and one node over the cell in focus
 * takes the keys and is read aloud. Type in it, drag it sideways, or paste a block.
 */
final class WeightGrid extends Region {

    /** How wide a scroll bar is. */
    static final double BAR = 12;
    private static final double FIELD_WIDTH = 120;
    private static final double USUAL_WIDTH = 320;
    /** A larger sheet scrolls rather than take the room of everything else. */
    private static final double MOST_WANTED = 400;
    private static final double MOST_NEEDED = 330;
    /** What scrolls anyway leaves the states below in sight. */
    private static final double SCROLLED = 200;

    private final WeightsEvents events;
    private final Canvas canvas = new Canvas();
    private final Region cell = new Region();
    private final CellField field;
    private final Label problem = new Label();
    private final SheetScroll scroll = new SheetScroll(this);
    private final CellMouse mouse;
    private final CellKeys keys;
    private Palette palette = Palette.LIGHT;
    private double scale = 1;
    private Frame frame;
    private SheetFit fit;
    private boolean isStale;
    private CellRange chosen = CellRange.of(WeightId.wx(0, 0));
    private WeightId typedAt = chosen.active();
    private int currentWord = -1;

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
        problem.setId("weight-cell-problem");
        problem.getStyleClass().addAll("problem", "cell-problem");
        problem.setWrapText(true);
        problem.setVisible(false);
        getChildren().addAll(canvas, cell, field, problem, scroll.across(), scroll.down());
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        CellBlocks blocks = new CellBlocks(this);
        mouse = new CellMouse(this, blocks);
        keys = new CellKeys(this, mouse, blocks);
        cell.focusedProperty().subscribe(isFocused -> {
            if (!isFocused) {
                keys.endRun();
            }
            attendFocus();
        });
        widthProperty().subscribe(() -> isStale = true);
        heightProperty().subscribe(() -> isStale = true);
    }

    void show(Frame next) {
        boolean isOtherShape = fit == null || !sheet().isFor(next.document().rnn());
        boolean isOtherNames = frame == null || !Outputs.names(frame.document()).equals(Outputs.names(next.document()));
        boolean isOtherDigits = frame == null || frame.diagram().digits() != next.diagram().digits();
        frame = next;
        if (isOtherShape || isOtherNames || isOtherDigits) {
            refit();
            // Another sheet wants another height.
            requestParentLayout();
        }
        if (isOtherShape) {
            field.abandon();
            chosen = CellRange.of(rnn().has(chosen.active()) ? chosen.active() : WeightId.wx(0, 0));
            mouse.forget();
            keys.endRun();
            problem.setVisible(false);
        }
        cell.setAccessibleText(said(chosen.active()));
        if (next.currentWord() != currentWord) {
            currentWord = next.currentWord();
            if (currentWord >= 0 && !cell.isFocused() && !field.isOpen()) {
                scroll.requireAcross(sheet().cell(WeightId.wx(0, currentWord)));
            }
        }
        requestLayout();
    }

    /** Draws everything so many times as large. */
    void setScale(double factor) {
        scale = factor;
        isStale = true;
        requestLayout();
    }

    /** Draws in these colours. */
    void setPalette(Palette colors) {
        palette = colors;
        requestLayout();
    }

    /** The cell that the pointer or the focus is on. */
    WeightId attended() {
        return mouse.pointed().orElse(chosen.active());
    }

    /** Where a cell is, in this node's coordinates. */
    Box place(WeightId weight) {
        return scroll.inPlace(sheet().cell(weight));
    }

    /** Scrolls until a cell is in sight. */
    void require(WeightId weight) {
        scroll.require(sheet().cell(weight));
    }

    // What the hands on it need: mouse, keys, and blocks

    WeightsEvents events() {
        return events;
    }

    WeightSheet sheet() {
        return fit.sheet();
    }

    Rnn rnn() {
        return frame.document().rnn();
    }

    double value(WeightId weight) {
        return rnn().get(weight);
    }

    double scale() {
        return scale;
    }

    CellRange chosen() {
        return chosen;
    }

    /** Whether keys go to the cell, and not to the field in which it is typed. */
    boolean isCell(EventTarget target) {
        return target == cell;
    }

    /** Whether the mouse is on the cells, and not on what lies over them. */
    boolean isOnCells(MouseEvent event) {
        return event.getTarget() == canvas || event.getTarget() == this;
    }

    /** The cell there, unless the names of rows or columns lie over it. */
    Optional<WeightId> at(MouseEvent event) {
        if (fit == null) {
            return Optional.empty();
        }
        Point place = scroll.onSheet(event.getX(), event.getY());
        return sheet().at(place)
                .filter(_ -> event.getX() / scale >= sheet().spacing().headWidth())
                .filter(found -> place.y() >= WeightGridPainter.headTop(sheet(), found.group(), scroll.seen())
                        + sheet().headsHeight());
    }

    void choose(CellRange range) {
        if (!range.equals(chosen)) {
            keys.endRun();
        }
        chosen = range;
        // The hand has gone on by itself; the pointer counts again when it moves.
        mouse.forget();
        cell.setAccessibleText(said(range.active()));
        problem.setVisible(false);
        require(range.active());
        cell.requestFocus();
        attendFocus();
    }

    void openField(String text, boolean isChosen) {
        keys.endRun();
        typedAt = chosen.active();
        field.open(text, isChosen);
    }

    void attendFocus() {
        if (frame == null) {
            return;
        }
        boolean hasFocus = cell.isFocused() || field.isOpen();
        events.onAttention(mouse.pointed().isPresent() || hasFocus
                ? CellAttention.of(attended(), frame)
                : Attention.NONE);
    }

    /** Says at the cell what is wrong. */
    void say(String line) {
        problem.setText(line);
        problem.setVisible(true);
        problem.toFront();
        requestLayout();
    }

    /** Whether something is wrong at the cell. */
    boolean saysSomething() {
        return problem.isVisible();
    }

    void sayNothing() {
        problem.setVisible(false);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 180;
    }

    /** In a wider place h₋₁ stands beside Wh, and not under it. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return frame == null ? 120 : leastHeight(sheetWidth(width)) * scale;
    }

    private double leastHeight(double width) {
        double whole = SheetFit.leastHeight(frame, width);
        return whole <= MOST_NEEDED ? whole : SCROLLED;
    }

    @Override
    protected double computePrefWidth(double height) {
        return USUAL_WIDTH * scale;
    }

    @Override
    protected double computePrefHeight(double width) {
        return frame == null ? 200
                : Math.min(MOST_WANTED, SheetFit.of(frame, sheetWidth(width), MOST_WANTED).sheet().height()) * scale;
    }

    @Override
    protected void layoutChildren() {
        if (frame == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        if (isStale) {
            refit();
        }
        scroll.show(sheet(), scale);
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        Box seen = scroll.seen();
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.save();
        pen.clearRect(0, 0, getWidth(), getHeight());
        pen.scale(scale, scale);
        pen.translate(-seen.x(), -seen.y());
        new WeightGridPainter(pen, frame, fit, seen, chosen, palette).paint();
        pen.restore();
        // The bars are translucent, and cells under them would be half cells.
        pen.clearRect(0, seen.height() * scale, getWidth(), getHeight());
        pen.clearRect(seen.width() * scale, 0, getWidth(), getHeight());
        placeOverCell(seen);
    }

    private void refit() {
        fit = SheetFit.of(frame, sheetWidth(getWidth()), getHeight() / scale);
        isStale = false;
        scroll.show(sheet(), scale);
    }

    /** The width for the sheet in a place so wide; of none yet, the usual. */
    private double sheetWidth(double width) {
        return width > 0 ? width / scale : USUAL_WIDTH;
    }

    private void placeOverCell(Box seen) {
        Box box = place(chosen.active());
        cell.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        double headsRight = sheet().spacing().headWidth() * scale;
        double headsBottom = (WeightGridPainter.headTop(sheet(), chosen.active().group(), seen) - seen.y()
                + sheet().headsHeight()) * scale;
        // Under the names of rows and columns it is out of sight, though it keeps the focus.
        cell.setOpacity(box.x() < headsRight - 1 || box.y() < headsBottom - 1 ? 0 : 1);
        double width = Math.min(getWidth(), Math.max(box.width(), FIELD_WIDTH * scale));
        double x = Math.clamp(box.x(), 0, Math.max(0, getWidth() - width));
        // Taller than a tight row, so that what is typed is not cut.
        double height = Math.max(box.height(), field.minHeight(-1));
        field.resizeRelocate(x, Math.max(0, box.centerY() - height / 2), width, height);
        double problemWidth = Math.min(getWidth(), 300 * scale);
        double problemHeight = problem.prefHeight(problemWidth);
        boolean fitsBelow = box.bottom() + problemHeight <= getHeight();
        problem.resizeRelocate(Math.clamp(box.x(), 0, Math.max(0, getWidth() - problemWidth)),
                fitsBelow ? box.bottom() + 2 : Math.max(0, box.y() - problemHeight - 2), problemWidth, problemHeight);
    }

    private String said(WeightId weight) {
        return Messages.text("weights.cell", WeightNames.title(weight, frame.document()),
                Decimals.rounded(value(weight), frame.diagram().digits()));
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
            WeightId to = right == 0 && downwards == 0 ? at : sheet().neighbour(at, right, downwards);
            choose(CellRange.of(to));
        }
        requestLayout();
    }
}
