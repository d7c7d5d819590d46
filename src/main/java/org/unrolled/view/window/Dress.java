package org.unrolled.view.window;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.unrolled.view.theme.Appearance;
import org.unrolled.view.theme.Theme;

/** Gives its colours and its size to all that is drawn, each only when it is another one. */
final class Dress {

    private final List<Consumer<Theme>> colors;
    private final List<DoubleConsumer> sizes;
    private Appearance shown;

    /**
     * Of these parts.
     *
     * @param colors who is told of another theme
     * @param sizes who is told of another size of the type, 1 as usual
     */
    Dress(List<Consumer<Theme>> colors, List<DoubleConsumer> sizes) {
        this.colors = colors;
        this.sizes = sizes;
    }

    void show(Appearance next) {
        if (shown == null || next.theme() != shown.theme()) {
            colors.forEach(part -> part.accept(next.theme()));
        }
        if (shown == null || !next.type().equals(shown.type())) {
            sizes.forEach(part -> part.accept(next.type().scale()));
        }
        shown = next;
    }
}
