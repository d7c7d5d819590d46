package org.unrolled.model.document;

import java.util.List;
import java.util.Optional;
import org.unrolled.model.network.Vocabulary;

/**
 * A sentence of a document.
 *
 * @param text its words, between white space
 * @param target what its answer should be, if somebody said so
 * @param unknownKeys its keys that this program does not know
 */
public record Sentence(String text, Optional<String> target, UnknownKeys unknownKeys) {

    /** The longest sentence: 10 000 words. */
    public static final int MAX_WORDS = 10_000;

    /** A sentence without a target. */
    public static Sentence of(String text) {
        return new Sentence(text, Optional.empty(), UnknownKeys.NONE);
    }

    /** A sentence with a target. */
    public static Sentence of(String text, String target) {
        return new Sentence(text, Optional.of(target), UnknownKeys.NONE);
    }

    /** Its words. */
    public List<String> words() {
        return Vocabulary.split(text);
    }

    /** The same sentence with another target, or none. */
    public Sentence withTarget(Optional<String> changed) {
        return new Sentence(text, changed, unknownKeys);
    }
}
