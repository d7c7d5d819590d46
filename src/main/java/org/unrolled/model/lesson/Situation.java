package org.unrolled.model.lesson;

import java.util.List;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.whatif.WhatIfs;

/**
 * How things stand while a page is open: what measures and conditions look at.
 *
 * @param document the network with its present weights
 * @param whatIfs what it is run otherwise in
 * @param words the sentence being read
 * @param cursor how far
 * @param inputs N, how many words the feed-forward network of a scene takes
 */
public record Situation(NetworkDocument document, WhatIfs whatIfs, List<String> words, Cursor cursor, int inputs) {

    /** Keeps the words as they are. */
    public Situation {
        words = List.copyOf(words);
    }
}
