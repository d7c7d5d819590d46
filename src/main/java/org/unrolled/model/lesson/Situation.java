package org.unrolled.model.lesson;

import java.util.List;
import java.util.Optional;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.trace.StepTrace;
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

    /** The same with another sentence. */
    public Situation withWords(List<String> others) {
        return new Situation(document, whatIfs, others, cursor, inputs);
    }

    /**
     * What the network, run as it is asked to, computes at the sentence's last word, however far it has been read;
     * empty for a sentence that it cannot read.
     */
    public Optional<StepTrace> lastStep() {
        if (words.isEmpty() || !words.stream().allMatch(document.vocabulary()::contains)) {
            return Optional.empty();
        }
        Rnn run = whatIfs.applyTo(document.rnn());
        return Optional.of(ForwardTrace.of(run, document.vocabulary().indicesOf(words)).last());
    }
}
