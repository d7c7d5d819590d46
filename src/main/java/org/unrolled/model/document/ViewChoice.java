package org.unrolled.model.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pictures of a network that can be asked for: by the menu, on the command line, and by a document. */
public enum ViewChoice {

    /** A panel per word. */
    UNROLLED,
    /** One hidden layer, with loops. */
    FOLDED,
    /** The sentence as a path through the space of hidden states. */
    STATE_SPACE,
    /** Two sentences, one above the other. */
    COMPARE;

    /**
     * Its name in files and on the command line: {@code unrolled}, {@code folded}, {@code state-space},
     * {@code compare}.
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The choice of a name, if there is one. */
    public static Optional<ViewChoice> of(String id) {
        return Arrays.stream(values()).filter(choice -> choice.id().equals(id)).findFirst();
    }
}
