package org.unrolled.view.diagram.live;

import java.util.Set;
import javafx.scene.input.KeyCode;
import org.unrolled.diagram.Box;
import org.unrolled.view.Pressable;
import org.unrolled.view.diagram.sight.Viewport;

/** What lies invisibly over a drawn thing: can be focused, clicked, pointed at, and read aloud. */
public final class Handle extends Pressable {

    private final Runnable onAction;
    private Box place;

    /**
     * A handle.
     *
     * @param id its name in the scene
     * @param place where it lies in the diagram
     * @param onAction what a click or Enter does
     */
    public Handle(String id, Box place, Runnable onAction) {
        // Space is for the next word.
        super(Set.of(KeyCode.ENTER));
        this.onAction = onAction;
        this.place = place;
        setId(id);
        // Its place comes from the diagram, not from the layout of its parent.
        setManaged(false);
        getStyleClass().add("handle");
    }

    @Override
    protected void press() {
        onAction.run();
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
