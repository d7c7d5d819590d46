package org.unrolled.diagram.unrolled;

import org.unrolled.model.network.Reads;
import org.unrolled.model.trace.ForwardTrace;

/**
 * What the unrolled diagram's places depend on.
 *
 * @param length T, the number of words
 * @param words V, the size of the vocabulary
 * @param hidden H, the number of hidden units
 * @param outputs O, the number of outputs
 * @param reads whether the output stands after the last word or in every panel
 */
public record Shape(int length, int words, int hidden, int outputs, Reads reads) {

    /** The shape of a sentence's trace. */
    public static Shape of(ForwardTrace trace) {
        return new Shape(trace.length(), trace.rnn().inputSize(), trace.rnn().hiddenSize(), trace.rnn().outputSize(),
                trace.rnn().reads());
    }

    /** Whether one output stands after the last panel. */
    public boolean hasOutputPanel() {
        return reads == Reads.LAST;
    }
}
