package org.unrolled.diagram.lesson;

/**
 * A box among the inputs of a plain network.
 *
 * @param kind what stands in it
 * @param first its place among the words, or among the zero vectors, from 0
 * @param count how many it stands for: 1, or more where not all have room
 */
public record InputRow(Kind kind, int first, int count) {

    /** What stands in a box. */
    public enum Kind {
        /** A word that is read. */
        WORD,
        /** A zero vector after the last word. */
        ZERO,
        /** A word for which the network has no input. */
        DROPPED
    }

    /** Whether it stands for several. */
    public boolean isSeveral() {
        return count > 1;
    }
}
