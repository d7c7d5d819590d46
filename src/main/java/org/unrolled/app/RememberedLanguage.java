package org.unrolled.app;

import java.util.Map;
import java.util.Optional;
import org.unrolled.io.WindowSettings;
import org.unrolled.text.Language;

/** Lets the window speak as it did. */
final class RememberedLanguage {

    private static final String SYSTEM = "system";

    private final WindowSettings settings;

    RememberedLanguage(WindowSettings settings) {
        this.settings = settings;
    }

    /** The language that was chosen; nothing where the system decides. */
    Optional<Language> read() {
        return Language.of(settings.read().getOrDefault("language", SYSTEM));
    }

    void write(Optional<Language> chosen) {
        settings.write(Map.of("language", chosen.map(Language::id).orElse(SYSTEM)));
    }
}
