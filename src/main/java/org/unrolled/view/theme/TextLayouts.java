package org.unrolled.view.theme;

import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps the threads that arrange text apart. JavaFX 26 lends one arranger to whoever comes first, and gives it back
 * before it has cleared it away: where letters join, two threads then free the same memory, and the program ends. Marked
 * as lent for good, each has one of its own.
 */
final class TextLayouts {

    private static final String LENDER = "com.sun.javafx.text.GlyphLayoutManager";

    private TextLayouts() {
    }

    /** Needs {@code --add-opens javafx.graphics/com.sun.javafx.text}; without it, or in another JavaFX, all stays as it is. */
    static void keepApart() {
        try {
            Field isLent = Class.forName(LENDER).getDeclaredField("IN_USE");
            isLent.setAccessible(true);
            ((AtomicBoolean) isLent.get(null)).set(true);
        } catch (ReflectiveOperationException | RuntimeException _) {
            // Another JavaFX than the one with this fault, or one that is closed: nothing to keep apart.
        }
    }
}
