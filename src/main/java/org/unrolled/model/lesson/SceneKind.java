package org.unrolled.model.lesson;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pictures in which a plain feed-forward network stands beside the recurrent one. */
public enum SceneKind {

    /** One input node per word: a network of its own for every length. */
    FIXED_SIZE,
    /** Zeros after the last word, up to the longest sentence there is. */
    ZERO_PADDING,
    /** A sentence longer than those it was trained on. */
    LONGER_INPUT,
    /** The words as a bag, and in their order. */
    ORDER,
    /** The same word in two sentences. */
    NO_MEMORY;

    /** Its name in lessons: {@code fixed-size}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a name, if there is one. */
    public static Optional<SceneKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
