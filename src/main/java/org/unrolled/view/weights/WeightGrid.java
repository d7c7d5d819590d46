package org.unrolled.view.weights;

import java.util.Optional;
import javafx.event.EventTarget;
import javafx.geometry.Orientation;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.WeightSheet;
import org.unrolled.model.document.Outputs;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;
import org.unrolled.view.Frame;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.theme.Palette;

/**
 * Every number of the network on one sheet: what is in sight is painted on a canvas, and one node over the cell in focus
 * takes the keys and is read aloud. Type in it, drag it sideways, or paste a block.
 */
final class WeightGrid extends Region {

    private final WeightsEvents events;
    private final SheetCanvas canvas = new SheetCanvas();
    private final ActiveCell cell = new ActiveCell();
    private final CellProblem problem = new CellProblem();
    private final CellField field;
    private final SheetScroll scroll = new SheetScroll(this);
    private final CellMouse mouse;
    private final CellKeys keys;
    private double scale = 1;
    private Frame frame;
    private SheetFit fit;
    private boolean isStale;
    private CellRange chosen = CellRange.of(WeightId.wx(0, 0));
    private int currentWord = -1;

    WeightGrid(WeightsEvents events) {
        this.events = events;
        field = new CellField(problem, new CellField.Ends() {
            @Override
            public void onMoved(WeightId weight, double value) {
                events.onCellMoved(weight, value, true);
            }

            @Override
            public void onEnded(WeightId weight, boolean isKept, int right, int down) {
                endTyping(weight, isKept, right, down);
            }
        });
        getStyleClass().add("weight-grid");
        setId("weight-grid");
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
            problem.sayNothing();
        }
        cell.describe(chosen.active(), frame);
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
        canvas.setPalette(colors);
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
                .filter(found -> place.y() >= headsBottom(found.group(), scroll.seen()));
    }

    void choose(CellRange range) {
        if (!range.equals(chosen)) {
            keys.endRun();
        }
        chosen = range;
        // The hand has gone on by itself; the pointer counts again when it moves.
        mouse.forget();
        cell.describe(range.active(), frame);
        problem.sayNothing();
        require(range.active());
        cell.requestFocus();
        attendFocus();
    }

    void openField(String text, boolean isChosen) {
        keys.endRun();
        field.open(chosen.active(), text, isChosen);
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

    /** What is wrong at the cell. */
    CellProblem problem() {
        return problem;
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
        return frame == null ? 120 : size().leastHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return GridSize.usualWidth(scale);
    }

    @Override
    protected double computePrefHeight(double width) {
        return frame == null ? 200 : size().wantedHeight(width);
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
        canvas.paint(frame, fit, seen, chosen, scale);
        placeOverCell(seen);
    }

    private void refit() {
        fit = SheetFit.of(frame, size().sheetWidth(getWidth()), getHeight() / scale);
        isStale = false;
        scroll.show(sheet(), scale);
    }

    private GridSize size() {
        return new GridSize(frame, scale);
    }

    private void placeOverCell(Box seen) {
        Box box = place(chosen.active());
        cell.place(box, sheet().spacing().headWidth() * scale,
                (headsBottom(chosen.active().group(), seen) - seen.y()) * scale);
        field.place(box, scale, getWidth());
        problem.place(box, scale, getWidth(), getHeight());
    }

    /** Where on the sheet the names of a matrix's columns end. */
    private double headsBottom(WeightGroup group, Box seen) {
        return WeightGridPainter.headTop(sheet(), group, seen) + sheet().headsHeight();
    }

    private void endTyping(WeightId at, boolean isKept, int right, int downwards) {
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
