package org.unrolled.io;

import java.util.List;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.trace.ForwardTrace;

/**
 * A sentence and what a network computes over it.
 *
 * @param number which of the sentences asked for, from 1
 * @param document the network, and the names of its words and outputs
 * @param words T words, all of the vocabulary
 * @param trace the forward pass over them; every number in it finite
 */
public record TracedSentence(int number, NetworkDocument document, List<String> words, ForwardTrace trace) {

    /**
     * Runs the document's network over words.
     *
     * @throws org.unrolled.model.network.UnknownWordException naming the first word that is not known
     */
    public static TracedSentence of(int number, NetworkDocument document, List<String> words) {
        return new TracedSentence(number, document, words, document.trace(words));
    }
}
