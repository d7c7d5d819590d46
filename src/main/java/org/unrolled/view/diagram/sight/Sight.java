package org.unrolled.view.diagram.sight;

import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.unrolled.diagram.Box;

/**
 * Which piece of a picture is seen in a region. The hand drags it, the wheel zooms around the pointer and, with Shift,
 * moves it aside; until the hand does, it is fitted and follows the size of the region.
 */
public final class Sight {

    private static final double ZOOM_STEP = 1.2;

    private final Region region;
    private final Supplier<Box> picture;
    private final Runnable onMoved;
    private Viewport viewport = new Viewport(1, 0, 0);
    private boolean isFitted = true;
    private Point2D grabbed;

    /**
     * What is seen of a picture in a region, which cuts off what is outside.
     *
     * @param picture the bounds of all of it
     * @param onMoved hears that another piece is seen
     */
    public Sight(Region region, Supplier<Box> picture, Runnable onMoved) {
        this.region = region;
        this.picture = picture;
        this.onMoved = onMoved;
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(region.widthProperty());
        clip.heightProperty().bind(region.heightProperty());
        region.setClip(clip);
        region.addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
        region.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        region.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> grabbed = null);
        region.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    /** The piece. */
    public Viewport viewport() {
        return viewport;
    }

    /** Whether it follows the size of the region. */
    public boolean isFitted() {
        return isFitted;
    }

    /** Sees a piece that was fitted to the region, and follows its size from now on. */
    public void fit(Viewport fitted) {
        isFitted = true;
        look(fitted);
    }

    /** All of it, however small. */
    public void seeAll() {
        isFitted = false;
        look(Viewport.fitting(picture.get(), region.getWidth(), region.getHeight()));
    }

    /** Larger, around the middle. */
    public void zoomIn() {
        zoom(ZOOM_STEP, region.getWidth() / 2, region.getHeight() / 2);
    }

    /** Smaller, around the middle. */
    public void zoomOut() {
        zoom(1 / ZOOM_STEP, region.getWidth() / 2, region.getHeight() / 2);
    }

    /** Moved by shares of the region. */
    public void pan(double right, double down) {
        isFitted = false;
        look(within(viewport.moved(-right * region.getWidth(), -down * region.getHeight())));
    }

    /** Moved as little as needed for a box to be seen. */
    public void bringIntoSight(Box box) {
        Viewport next = viewport.showing(box, region.getWidth(), region.getHeight());
        look(isFitted ? within(next) : next);
    }

    /** The way back to the piece that a hand has chosen, or to another one that is fitted by then. */
    public Runnable wayBack(Runnable refit) {
        Viewport seen = viewport;
        return isFitted ? refit : () -> {
            isFitted = false;
            look(seen);
        };
    }

    /** Another piece. */
    public void look(Viewport next) {
        viewport = next;
        onMoved.run();
    }

    private Viewport within(Viewport next) {
        return next.within(picture.get(), region.getWidth(), region.getHeight());
    }

    private void zoom(double factor, double x, double y) {
        isFitted = false;
        look(viewport.zoomed(factor, x, y));
    }

    private void grab(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            grabbed = new Point2D(event.getX(), event.getY());
        }
    }

    private void drag(MouseEvent event) {
        if (grabbed != null && !event.isStillSincePress()) {
            isFitted = false;
            look(viewport.moved(event.getX() - grabbed.getX(), event.getY() - grabbed.getY()));
            grabbed = new Point2D(event.getX(), event.getY());
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            isFitted = false;
            look(within(viewport.moved(event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY(), 0)));
        } else if (event.getDeltaY() != 0) {
            zoom(Math.pow(ZOOM_STEP, Math.signum(event.getDeltaY())), event.getX(), event.getY());
        }
        event.consume();
    }
}
