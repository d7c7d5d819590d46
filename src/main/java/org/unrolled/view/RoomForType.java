package org.unrolled.view;

import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.unrolled.view.theme.TypeSize;

/** Makes a part of a large window larger, as the pictures beside it are. */
public final class RoomForType {

    /** The window that everything was drawn for. */
    private static final double USUAL_WIDTH = 1600;
    private static final double USUAL_HEIGHT = 900;
    private static final double LARGEST = 2.4;
    /** In steps: each styles everything anew. */
    private static final int STEPS = 20;

    private final Node part;
    private final DoubleConsumer onScaled;
    private double typeScale = 1;

    /**
     * A part of a window, as large as usual until it is in one.
     *
     * @param onScaled hears how many times as large as usual everything is
     */
    public RoomForType(Node part, DoubleConsumer onScaled) {
        this.part = part;
        this.onScaled = onScaled;
        // Not at once: while it is built, what is in it is set up after this.
        part.sceneProperty().flatMap(Scene::widthProperty).addListener((_, _, _) -> fit());
        part.sceneProperty().flatMap(Scene::heightProperty).addListener((_, _, _) -> fit());
    }

    /** How large the type of the window is, 1 as usual. */
    public void setTypeScale(double scale) {
        typeScale = scale;
        fit();
    }

    private void fit() {
        double room = part.getScene() == null ? 1
                : Math.min(part.getScene().getWidth() / USUAL_WIDTH, part.getScene().getHeight() / USUAL_HEIGHT) / typeScale;
        double factor = Math.floor(Math.clamp(room, 1, LARGEST) * STEPS) / STEPS;
        // In pixels, as that of the window: of sizes relative to a relative one JavaFX forgets some.
        part.setStyle(factor > 1 ? TypeSize.style(typeScale * factor) : "");
        onScaled.accept(typeScale * factor);
    }
}
