package org.unrolled.model.network;

/** After which words the output is read. */
public enum Reads {

    /** Once, after the last word: one answer per sentence. */
    LAST("last"),
    /** After every word: the next word, say. */
    EVERY("every");

    private final String symbol;

    Reads(String symbol) {
        this.symbol = symbol;
    }

    /** Its name in documents: "last". */
    public String symbol() {
        return symbol;
    }

    /**
     * Whether the output is read after a word.
     *
     * @param t the word's time step, from 0
     * @param length T, the number of words
     */
    public boolean readsAt(int t, int length) {
        return this == EVERY || t == length - 1;
    }
}
