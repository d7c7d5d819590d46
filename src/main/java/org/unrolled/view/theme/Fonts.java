package org.unrolled.view.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.unrolled.text.Language;

/** The fonts that come with the program: Inter for text, Mukta where it is Devanagari, JetBrains Mono for numbers. */
public final class Fonts {

    private static final List<String> FILES = List.of("Inter-Regular.otf", "Inter-Bold.otf",
            "JetBrainsMono-Regular.ttf", "JetBrainsMono-Bold.ttf", "Mukta-Regular.ttf", "Mukta-Bold.ttf");

    private static boolean isLoaded;

    private Fonts() {
    }

    /** Makes them known to JavaFX, by the names that the styles use. */
    public static synchronized void load() {
        if (isLoaded) {
            return;
        }
        isLoaded = true;
        TextLayouts.keepApart();
        for (String file : FILES) {
            try (InputStream stream = Fonts.class.getResourceAsStream("/org/unrolled/assets/fonts/" + file)) {
                Font.loadFont(stream, 12);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What text is set in now. */
    public static String family() {
        return family(Language.current());
    }

    /** What text in a language is set in: Inter has no Devanagari. */
    public static String family(Language language) {
        return language == Language.HINDI ? "Mukta" : "Inter";
    }

    /** Text. */
    public static Font text(double size) {
        return Font.font(family(), size);
    }

    /** Text that stands out. */
    public static Font bold(double size) {
        return Font.font(family(), FontWeight.BOLD, size);
    }

    /** Numbers: every digit as wide as the next. */
    public static Font number(double size) {
        return Font.font("JetBrains Mono", FontWeight.BOLD, size);
    }
}
