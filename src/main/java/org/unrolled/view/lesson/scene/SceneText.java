package org.unrolled.view.lesson.scene;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.unrolled.view.WrappedLabel;

/** The texts of a scene. */
final class SceneText {

    private static final int MOST_WORDS = 24;
    private static final int MOST_READ = 8;

    private SceneText() {
    }

    /** A line, or as many as it needs. */
    static Label wrapped(String id, String style) {
        Label label = new WrappedLabel();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A sentence, of a long one the beginning: nobody reads more in a line. */
    static String beginning(List<String> words) {
        String first = words.stream().limit(MOST_WORDS).collect(Collectors.joining(" "));
        return words.size() > MOST_WORDS ? first + " …" : first;
    }

    /** The words up to one, of many the last: what a network with a memory has read. */
    static String upTo(List<String> words, int t) {
        int from = Math.max(0, t + 1 - MOST_READ);
        return (from > 0 ? "… " : "") + String.join(" ", words.subList(from, t + 1));
    }

    /** What stands over a part. */
    static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("scene-heading");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        return heading;
    }
}
