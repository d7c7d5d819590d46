package org.unrolled.view;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.controlsfx.control.PopOver;

/** A pop-over in the colours of the theme, without motion and shadow. */
public final class PlainPopOver extends PopOver {

    /** A pop-over with this in it. */
    public PlainPopOver(Node content) {
        super(content);
        setDetachable(false);
        setAnimated(false);
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            // Around an arrow and round corners such a display would show the ground of the window.
            setArrowSize(0);
            setCornerRadius(0);
        }
        skinProperty().subscribe(skin -> {
            if (skin != null && skin.getNode() instanceof Parent root) {
                // Its own styles are light whatever the theme, and stand above those of the scene.
                root.getStylesheets().clear();
            }
        });
    }
}
