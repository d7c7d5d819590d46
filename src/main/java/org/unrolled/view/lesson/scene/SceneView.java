package org.unrolled.view.lesson.scene;

import javafx.scene.layout.VBox;
import org.unrolled.text.Messages;
import org.unrolled.view.RoomForType;
import org.unrolled.view.theme.Palette;

/** A feed-forward network beside the recurrent one, on the same sentence. */
public abstract class SceneView extends VBox {

    private final RoomForType room;

    /** A scene of the style class of all scenes. */
    protected SceneView() {
        getStyleClass().add("scene");
        // It has the keys as a page opens.
        setAccessibleText(Messages.text("window.scene"));
        room = new RoomForType(this, this::setScale);
    }

    /** Shows another moment. */
    public abstract void show(SceneFrame frame);

    /** Draws in these colours. */
    public abstract void setPalette(Palette palette);

    /** How large the type is, 1 as usual. */
    public final void setTypeScale(double scale) {
        room.setTypeScale(scale);
    }

    /** Draws everything so many times as large as usual. */
    abstract void setScale(double scale);
}
