package org.unrolled.view.timeline;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.unrolled.diagram.timeline.HeatMapLayout;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.PaintedRegion;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.UnitId;

/** The heat map itself, with the scrubber on it: mouse and keys move it from word to word. */
final class HeatMap extends PaintedRegion {

    private static final double PREFERRED_WIDTH = 360;
    private static final double LEAST_HEIGHT = 70;
    private static final double LEAST_WIDTH = 120;

    private final HeatMapEvents events;
    private Frame frame;
    private boolean isScrubbing;

    HeatMap(HeatMapEvents events) {
        this.events = events;
        setId("heat-map");
        getStyleClass().add("heat-map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setCursor(Cursor.H_RESIZE);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                isScrubbing = true;
                requestFocus();
                scrub(event.getX());
            }
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            if (isScrubbing) {
                scrub(event.getX());
            }
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> isScrubbing = false);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> events.onAttention(Attention.NONE));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(isFocused -> {
            if (!isFocused && frame != null) {
                events.onAttention(Attention.NONE);
            }
        });
    }

    void show(Frame next) {
        boolean isOtherShape = frame == null
                || frame.document().rnn().hiddenSize() != next.document().rnn().hiddenSize();
        boolean isSame = frame != null && frame.diagram().equals(next.diagram()) && frame.words() == next.words()
                && frame.attention().equals(next.attention()) && frame.focusUnit() == next.focusUnit();
        boolean isOtherWord = frame == null || frame.cursor().t() != next.cursor().t();
        frame = next;
        if (isOtherWord) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        }
        if (!isSame) {
            setAccessibleText(Messages.text("heatmap.accessible", HeatMapText.place(frame, frame.cursor().t())));
            if (isOtherShape) {
                getParent().requestLayout();
            }
            repaint();
        }
    }

    /** Where everything lies at this size, in units of which the type is as usual. */
    HeatMapLayout places() {
        return new HeatMapLayout(frame.document().rnn().hiddenSize(), frame.words().size(), getWidth() / scale(),
                getHeight() / scale());
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST_WIDTH;
    }

    @Override
    protected double computeMinHeight(double width) {
        return (frame == null ? LEAST_HEIGHT : HeatMapLayout.leastHeight(frame.document().rnn().hiddenSize())) * scale();
    }

    @Override
    protected double computePrefWidth(double height) {
        return PREFERRED_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return (frame == null ? 120 : HeatMapLayout.preferredHeight(frame.document().rnn().hiddenSize())) * scale();
    }

    @Override
    protected double computeMaxHeight(double width) {
        return (frame == null ? 120 : HeatMapLayout.mostHeight(frame.document().rnn().hiddenSize())) * scale();
    }

    @Override
    protected void paint(GraphicsContext pen) {
        if (frame != null) {
            new HeatMapPainter(pen, frame, places(), palette()).paint();
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> frame == null ? 0.0 : (double) frame.cursor().t();
            case MIN_VALUE -> -1.0;
            case MAX_VALUE -> frame == null ? 0.0 : frame.words().size() - 1.0;
            case null, default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void scrub(double x) {
        int t = places().columnAt(x / scale());
        if (!frame.cursor().equals(frame.walk().endOf(t)) || frame.diagram().motion().isPresent()) {
            events.onWordChosen(t);
        }
    }

    private void point(MouseEvent event) {
        HeatMapLayout places = places();
        double x = event.getX() / scale();
        double y = event.getY() / scale();
        events.onAttention(places.isOnCells(x, y) ? attention(places.columnAt(x), places.rowAt(y)) : Attention.NONE);
    }

    private static Attention attention(int t, int unit) {
        return Attention.of(t < 0 ? UnitId.start(unit) : UnitId.hidden(t, unit));
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        int t = frame.cursor().t();
        int last = frame.words().size() - 1;
        switch (event.getCode()) {
            case LEFT -> choose(Math.max(-1, t - 1));
            case RIGHT -> choose(Math.min(last, t + 1));
            case HOME -> choose(-1);
            case END -> choose(last);
            case UP -> moveAttention(-1);
            case DOWN -> moveAttention(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int t) {
        events.onWordChosen(t);
        if (frame.attention().isSome()) {
            events.onAttention(attention(t, frame.focusUnit()));
        }
    }

    /** Up and down walk the neurons of the current word, as a pointer would. */
    private void moveAttention(int by) {
        int hidden = frame.document().rnn().hiddenSize();
        int unit = frame.attention().isSome() ? Math.floorMod(frame.focusUnit() + by, hidden) : frame.focusUnit();
        events.onAttention(attention(frame.cursor().t(), unit));
    }
}
