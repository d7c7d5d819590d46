package org.unrolled.view.lesson.scene;

import javafx.scene.layout.VBox;
import org.unrolled.text.Messages;
import org.unrolled.view.theme.Palette;

/** A feed-forward network beside the recurrent one, on the same sentence. */
public abstract class SceneView extends VBox {

    /** A scene of the style class of all scenes. */
    protected SceneView() {
        getStyleClass().add("scene");
        // It has the keys as a page opens.
        setAccessibleText(Messages.text("window.scene"));
    }

    /** Shows another moment. */
    public abstract void show(SceneFrame frame);

    /** Draws in these colours. */
    public abstract void setPalette(Palette palette);

    /** How large the type is, 1 as usual. */
    public abstract void setTypeScale(double scale);
}
