package org.unrolled.view.lesson.scene;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The texts of a scene. */
final class SceneText {

    private SceneText() {
    }

    /** A line, or as many as it needs. */
    static Label wrapped(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** What stands over a part. */
    static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("scene-heading");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        return heading;
    }
}
