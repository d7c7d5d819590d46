package org.unrolled.view.statespace;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.statespace.Camera;
import org.unrolled.diagram.statespace.Stage;
import org.unrolled.view.PaintedRegion;
import org.unrolled.view.diagram.live.HoverCard;

/**
 * The state space itself: turned by dragging, moved by dragging with Shift or the other button, zoomed by the wheel; a
 * card beside the state that the pointer or the keys rest on says its numbers.
 */
final class StateSpaceCanvas extends PaintedRegion {

    static final double ZOOM_STEP = 1.2;
    private static final double MARGIN = 30;
    private static final double RADIANS_PER_PIXEL = 0.008;
    private static final double REACH = 14;

    private final StateSpaceEvents events;
    private final HoverCard card = new HoverCard();
    private StateSpacePicture picture;
    private List<String> axisNames = List.of();
    private int digits;
    private Optional<Integer> lit = Optional.empty();
    private Optional<StatePlace> pointed = Optional.empty();
    private Camera camera = Camera.HOME;
    private Point2D grabbed;
    private boolean isTurning;

    StateSpaceCanvas(StateSpaceEvents events) {
        this.events = events;
        getChildren().add(card);
        setId("state-space-canvas");
        getStyleClass().add("state-space-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setMinSize(220, 180);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> grabbed = null);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                markAt(event).ifPresent(this::choose);
            }
        });
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            Optional<StateMark> mark = markAt(event);
            setCursor(mark.filter(m -> m.path().isRead()).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
            point(mark.map(m -> new StatePlace(picture.paths().indexOf(m.path()), m.t())));
        });
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> point(Optional.empty()));
        addEventHandler(ScrollEvent.SCROLL, event -> {
            if (event.getDeltaY() != 0) {
                zoom(Math.pow(ZOOM_STEP, Math.signum(event.getDeltaY())));
            }
            event.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, new StateSpaceKeys(this)::press);
        focusedProperty().subscribe(() -> point(Optional.empty()));
    }

    void show(StateSpacePicture next, List<String> names, Optional<Integer> state, int decimals) {
        if (picture == null || picture.axes().count() != next.axes().count()) {
            camera = home(next.axes().count());
        }
        boolean isOtherWords = picture == null || !picture.paths().stream().map(ShownPath::words).toList()
                .equals(next.paths().stream().map(ShownPath::words).toList());
        picture = next;
        axisNames = names;
        lit = state;
        digits = decimals;
        pointed = pointed.filter(_ -> !isOtherWords);
        showCard();
        repaint();
    }

    /** From where it is looked at. */
    Camera camera() {
        return camera;
    }

    /** Where a state of the sentence being read is drawn, in this node's coordinates. */
    Optional<Point> placeOf(int t) {
        return picture.read().path().at(t).map(stage()::toScreen)
                .map(place -> new Point(place.x() * scale(), place.y() * scale()));
    }

    /** Whether it is a cube: a square or a line does not turn. */
    boolean canTurn() {
        return picture != null && picture.axes().count() == 3;
    }

    void turn(double yaw, double pitch) {
        look(camera.turned(yaw, pitch));
    }

    /** Moves it aside, by pixels; some of it always stays in sight. */
    void move(double right, double down) {
        double reach = Math.max(1, camera.zoom()) / 2;
        look(camera.moved(right / scale(), down / scale(), getWidth() / scale() * reach,
                getHeight() / scale() * reach));
    }

    void zoom(double factor) {
        look(camera.zoomed(factor));
    }

    /** Looks at it as at first. */
    void turnHome() {
        if (picture != null) {
            look(home(picture.axes().count()));
        }
    }

    /** Walks from state to state: along the sentence, or from one sentence to another. */
    void walk(int words, int sentences) {
        if (picture != null) {
            StatePlace from = pointed.orElse(new StatePlace(picture.paths().size() - 1, picture.reached()));
            point(Optional.of(pointed.isEmpty() ? from : from.moved(words, sentences, picture.paths())));
        }
    }

    /** Goes to the word of the state that the keys rest on; says whether they rest on one. */
    boolean choosePointed() {
        Optional<StateMark> mark = pointedMark();
        mark.ifPresent(this::choose);
        return mark.isPresent();
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
    protected void paint(GraphicsContext pen) {
        if (picture != null) {
            new StateSpacePainter(pen, picture, stage(), axisNames, palette(), this::isLit).paint();
        }
    }

    private boolean isLit(StateMark mark) {
        return mark.path().isRead() && lit.filter(t -> t == mark.t()).isPresent()
                || pointed.filter(place -> picture.paths().get(place.path()) == mark.path() && place.t() == mark.t())
                        .isPresent();
    }

    private Stage stage() {
        Box room = new Box(MARGIN, MARGIN / 2, Math.max(1, getWidth() / scale() - 2 * MARGIN),
                Math.max(1, getHeight() / scale() - MARGIN));
        return new Stage(picture.axes().count(), picture.extent(), camera, room);
    }

    private StateMarks marks() {
        return new StateMarks(picture, stage());
    }

    private Optional<StateMark> markAt(MouseEvent event) {
        return picture == null ? Optional.empty() : marks().at(new Point(event.getX() / scale(), event.getY() / scale()), REACH);
    }

    private Optional<StateMark> pointedMark() {
        return pointed.flatMap(place -> marks().all().stream()
                .filter(mark -> mark.path() == picture.paths().get(place.path()) && mark.t() == place.t())
                .findFirst());
    }

    private void choose(StateMark mark) {
        if (mark.path().isRead()) {
            events.onWordChosen(mark.t());
        }
    }

    private void point(Optional<StatePlace> next) {
        if (!next.equals(pointed)) {
            pointed = next;
            showCard();
            repaint();
        }
    }

    private void showCard() {
        Optional<StateMark> mark = pointedMark();
        if (mark.isEmpty() || grabbed != null) {
            card.hide();
            return;
        }
        StateCard said = StateCard.of(mark.get(), picture.axes(), digits);
        List<Box> states = marks().all().stream().map(other -> onScreen(other.around(REACH))).toList();
        Box around = onScreen(mark.get().around(REACH));
        card.show(said.title(), said.lines(), new Point(around.centerX(), around.centerY()), List.of(around), states,
                new Box(0, 0, getWidth(), getHeight()));
        setAccessibleText(said.spoken());
    }

    private Box onScreen(Box box) {
        return new Box(box.x() * scale(), box.y() * scale(), box.width() * scale(), box.height() * scale());
    }

    private void grab(MouseEvent event) {
        requestFocus();
        grabbed = new Point2D(event.getX(), event.getY());
        isTurning = canTurn() && event.getButton() == MouseButton.PRIMARY && !event.isShiftDown();
    }

    private void drag(MouseEvent event) {
        if (grabbed == null || event.isStillSincePress()) {
            return;
        }
        double right = event.getX() - grabbed.getX();
        double down = event.getY() - grabbed.getY();
        grabbed = new Point2D(event.getX(), event.getY());
        if (isTurning) {
            turn(right * RADIANS_PER_PIXEL, down * RADIANS_PER_PIXEL);
        } else {
            move(right, down);
        }
    }

    private void look(Camera next) {
        camera = next;
        showCard();
        repaint();
    }

    private static Camera home(int axes) {
        return axes == 3 ? Camera.HOME : Camera.FRONT;
    }
}
