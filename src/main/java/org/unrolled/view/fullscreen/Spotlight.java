package org.unrolled.view.fullscreen;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

/** Darkens all but a circle around the pointer. */
final class Spotlight extends Pane {

    /** Of the height of the screen. */
    private static final double RADIUS = 0.17;

    /** A ring so broad that it darkens all around its hole: moving it is all there is to do. */
    private final Circle ring = new Circle();

    Spotlight() {
        setId("spotlight");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        ring.getStyleClass().add("spotlight-ring");
        ring.setFill(null);
        getChildren().add(ring);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** Puts the circle around a place. */
    void point(double x, double y) {
        ring.setCenterX(x);
        ring.setCenterY(y);
    }

    @Override
    protected void layoutChildren() {
        double breadth = 2 * Math.hypot(getWidth(), getHeight());
        ring.setStrokeWidth(breadth);
        ring.setRadius(RADIUS * getHeight() + breadth / 2);
    }
}
