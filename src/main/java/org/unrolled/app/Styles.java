package org.unrolled.app;

import java.util.List;
import javafx.scene.Scene;
import org.unrolled.text.Language;

/** The style sheets of the window. */
final class Styles {

    private static final List<String> NAMES = List.of("unrolled", "arithmetic", "weights", "statespace", "folded",
            "compare", "whatif", "predict", "fullscreen", "recovery", "lesson",
            "scenes-plain", "wordscenes");

    private Styles() {
    }

    /** Puts them on a scene, with what the letters of a language need. */
    static void putOn(Scene scene, Language language) {
        for (String name : NAMES) {
            scene.getStylesheets().add(sheet(name));
        }
        if (language == Language.HINDI) {
            scene.getStylesheets().add(sheet("devanagari"));
        }
    }

    private static String sheet(String name) {
        return Styles.class.getResource("/org/unrolled/assets/styles/" + name + ".css").toExternalForm();
    }
}
