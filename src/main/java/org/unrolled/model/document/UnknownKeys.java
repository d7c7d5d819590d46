package org.unrolled.model.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keys of a document that this program does not know: a newer one may have written them, so they are kept.
 *
 * @param json each key's value, as JSON text, in the order of the document
 */
public record UnknownKeys(Map<String, String> json) {

    /** No unknown keys. */
    public static final UnknownKeys NONE = new UnknownKeys(Map.of());

    /** Keeps the keys in their order. */
    public UnknownKeys {
        json = Collections.unmodifiableMap(new LinkedHashMap<>(json));
    }
}
