package org.unrolled.view.statespace;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.statespace.Camera;
import org.unrolled.diagram.statespace.Stage;
import org.unrolled.view.theme.Palette;

/** The state space itself: turned by dragging and by the arrow keys, Home turns it back; wheel, + and − zoom. */
final class StateSpaceCanvas extends Region {

    private static final double MARGIN = 30;
    private static final double RADIANS_PER_PIXEL = 0.008;
    private static final double RADIANS_PER_KEY = Math.toRadians(5);
    private static final double ZOOM_STEP = 1.2;
    private static final double REACH = 14;

    private final StateSpaceEvents events;
    private final Canvas canvas = new Canvas();
    private Palette palette = Palette.LIGHT;
    private double scale = 1;
    private StateSpacePicture picture;
    private List<String> axisNames = List.of();
    private Optional<Integer> lit = Optional.empty();
    private Camera camera = Camera.HOME;
    private Point2D grabbed;
    private boolean isStale;

    StateSpaceCanvas(StateSpaceEvents events) {
        this.events = events;
        getChildren().add(canvas);
        setId("state-space-canvas");
        getStyleClass().add("state-space-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setMinSize(220, 180);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                grabbed = new Point2D(event.getX(), event.getY());
            }
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> grabbed = null);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                stateAt(event.getX(), event.getY()).ifPresent(events::onWordChosen);
            }
        });
        addEventHandler(MouseEvent.MOUSE_MOVED, event ->
                setCursor(stateAt(event.getX(), event.getY()).isPresent() ? Cursor.HAND : Cursor.DEFAULT));
        addEventHandler(ScrollEvent.SCROLL, event -> {
            if (event.getDeltaY() != 0) {
                look(camera.zoomed(Math.pow(ZOOM_STEP, Math.signum(event.getDeltaY()))));
            }
            event.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    void show(StateSpacePicture next, List<String> names, Optional<Integer> state) {
        if (picture == null || picture.axes().count() != next.axes().count()) {
            camera = home(next.axes().count());
        }
        picture = next;
        axisNames = names;
        lit = state;
        isStale = true;
        requestLayout();
    }

    /** Draws in these colours. */
    void setPalette(Palette colors) {
        palette = colors;
        isStale = true;
        requestLayout();
    }

    /** Draws everything so many times as large. */
    void setScale(double factor) {
        scale = factor;
        isStale = true;
        requestLayout();
    }

    /** From where it is looked at. */
    Camera camera() {
        return camera;
    }

    /** Where a state of the sentence being read is drawn, in this node's coordinates. */
    Optional<Point> placeOf(int t) {
        return picture.read().path().at(t).map(stage()::toScreen)
                .map(place -> new Point(place.x() * scale, place.y() * scale));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 560;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 480;
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            isStale = true;
        }
        if (isStale && picture != null && getWidth() > 0) {
            isStale = false;
            GraphicsContext pen = canvas.getGraphicsContext2D();
            pen.clearRect(0, 0, getWidth(), getHeight());
            pen.save();
            pen.scale(scale, scale);
            new StateSpacePainter(pen, picture, stage(), axisNames, palette, lit).paint();
            pen.restore();
        }
    }

    private Stage stage() {
        Box room = new Box(MARGIN, MARGIN / 2, Math.max(1, getWidth() / scale - 2 * MARGIN),
                Math.max(1, getHeight() / scale - MARGIN));
        return new Stage(picture.axes().count(), picture.extent(), camera, room);
    }

    private Optional<Integer> stateAt(double x, double y) {
        Optional<Integer> nearest = Optional.empty();
        double least = REACH;
        for (int t = -1; picture != null && t < picture.read().path().length(); t++) {
            double distance = placeOf(t).map(place -> place.distance(new Point(x, y))).orElse(Double.MAX_VALUE);
            if (distance <= least) {
                least = distance;
                nearest = Optional.of(t);
            }
        }
        return nearest;
    }

    private void drag(MouseEvent event) {
        if (grabbed != null && canTurn()) {
            turn((event.getX() - grabbed.getX()) * RADIANS_PER_PIXEL,
                    (event.getY() - grabbed.getY()) * RADIANS_PER_PIXEL);
            grabbed = new Point2D(event.getX(), event.getY());
        }
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown() && event.getCode().isArrowKey()) {
            return;
        }
        if (turn(event) || zoom(event)) {
            event.consume();
        }
    }

    /** A square or a line does not turn: there the arrow keys step, as everywhere. */
    private boolean turn(KeyEvent event) {
        if (!canTurn()) {
            return false;
        }
        switch (event.getCode()) {
            case LEFT -> turn(-RADIANS_PER_KEY, 0);
            case RIGHT -> turn(RADIANS_PER_KEY, 0);
            case UP -> turn(0, -RADIANS_PER_KEY);
            case DOWN -> turn(0, RADIANS_PER_KEY);
            case HOME -> look(home(picture.axes().count()));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** By the character: a plus is on another key in every country. */
    private boolean zoom(KeyEvent event) {
        switch (event.getText()) {
            case "+", "=" -> look(camera.zoomed(ZOOM_STEP));
            case "-" -> look(camera.zoomed(1 / ZOOM_STEP));
            case "0" -> look(home(picture.axes().count()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean canTurn() {
        return picture != null && picture.axes().count() == 3;
    }

    private void turn(double yaw, double pitch) {
        look(camera.turned(yaw, pitch));
    }

    private void look(Camera next) {
        camera = next;
        isStale = true;
        requestLayout();
    }

    private static Camera home(int axes) {
        return axes == 3 ? Camera.HOME : Camera.FRONT;
    }
}
