package org.unrolled.model.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The looks that can be asked for: by the menu, on the command line, and by a document. */
public enum ThemeChoice {

    /** Light or dark, as the system has it. */
    SYSTEM,
    /** The article's colours on a light ground: for a projector, and the default. */
    PROJECTOR,
    /** Light on dark. */
    DARK,
    /** Black on white, with strong borders. */
    HIGH_CONTRAST;

    /** Its name in files and on the command line: {@code system}, {@code projector}, {@code dark}, {@code high-contrast}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The choice of a name, if there is one. */
    public static Optional<ThemeChoice> of(String id) {
        return Arrays.stream(values()).filter(choice -> choice.id().equals(id)).findFirst();
    }
}
