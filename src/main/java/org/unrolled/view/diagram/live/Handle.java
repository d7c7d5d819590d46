package org.unrolled.view.diagram.live;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.unrolled.diagram.Box;
import org.unrolled.view.diagram.sight.Viewport;

/** What lies invisibly over a drawn thing: can be focused, clicked, pointed at, and read aloud. */
public final class Handle extends Region {

    private Box place;

    /**
     * A handle.
     *
     * @param id its name in the scene
     * @param place where it lies in the diagram
     * @param onAction what a click or Enter does
     */
    public Handle(String id, Box place, Runnable onAction) {
        this.place = place;
        setId(id);
        // Its place comes from the diagram, not from the layout of its parent.
        setManaged(false);
        getStyleClass().add("handle");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                requestFocus();
                onAction.run();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                onAction.run();
                event.consume();
            }
        });
    }

    /** Lies over another box from now on. */
    public void moveTo(Box box) {
        place = box;
    }

    /** Follows what is seen. */
    public void place(Viewport viewport) {
        Box seen = viewport.toScreen(place);
        resizeRelocate(seen.x(), seen.y(), seen.width(), seen.height());
    }
}
