package org.unrolled.app;

import java.nio.file.Path;
import java.util.Locale;

/** Where the program keeps what it remembers between two starts. */
final class Settings {

    private Settings() {
    }

    /** The folder: where the system keeps such things, or where the property unrolled.settings says. */
    static Path folder() {
        String chosen = System.getProperty("unrolled.settings");
        if (chosen != null) {
            return Path.of(chosen);
        }
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home"));
        if (system.startsWith("windows")) {
            return of("APPDATA", home.resolve("AppData/Roaming")).resolve("Unrolled");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Unrolled");
        }
        return of("XDG_CONFIG_HOME", home.resolve(".config")).resolve("unrolled");
    }

    private static Path of(String variable, Path otherwise) {
        String value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
