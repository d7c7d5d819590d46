package org.unrolled.model.network;

import java.util.List;

/** A word that the vocabulary does not hold. */
public final class UnknownWordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String word;
    private final transient List<String> nearest;

    /**
     * An unknown word.
     *
     * @param word as it was written
     * @param nearest the known words most like it, the most alike first
     */
    public UnknownWordException(String word, List<String> nearest) {
        super("unknown word " + word);
        this.word = word;
        this.nearest = List.copyOf(nearest);
    }

    /** The word, as it was written. */
    public String word() {
        return word;
    }

    /** The known words most like it, the most alike first. */
    public List<String> nearest() {
        return nearest;
    }
}
