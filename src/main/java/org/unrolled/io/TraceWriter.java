package org.unrolled.io;

import java.io.IOException;

/** Writes every step of forward passes in some form. Sentences are written one by one, in their order. */
public interface TraceWriter {

    /** Writes what stands before the first sentence. */
    default void writeHead(Appendable out) throws IOException {
    }

    /** Writes a sentence. */
    void write(TracedSentence sentence, Appendable out) throws IOException;

    /** Writes what stands after the last sentence. */
    default void writeTail(Appendable out) throws IOException {
    }
}
