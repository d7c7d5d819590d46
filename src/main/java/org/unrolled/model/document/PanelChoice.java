package org.unrolled.model.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What stands around the picture and can be hidden: by the menu, on the command line, and by a document. */
public enum PanelChoice {

    /** Sentences and vocabulary. */
    SENTENCES,
    /** Every sum of the present step. */
    ARITHMETIC,
    /** All weights in cells. */
    WEIGHTS,
    /** The activation's curve. */
    CURVE,
    /** The hidden states as a heat map. */
    HIDDEN_STATE,
    /** The lessons. */
    LESSONS;

    /**
     * Its name in files and on the command line: {@code sentences}, {@code arithmetic}, {@code weights}, {@code curve},
     * {@code hidden-state}, {@code lessons}.
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The choice of a name, if there is one. */
    public static Optional<PanelChoice> of(String id) {
        return Arrays.stream(values()).filter(choice -> choice.id().equals(id)).findFirst();
    }
}
