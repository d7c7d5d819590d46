package org.unrolled.diagram.compare;

import org.unrolled.model.compare.Alignment;
import org.unrolled.model.compare.Comparison;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;

/**
 * What the places of two sentences, one above the other, depend on.
 *
 * @param alignment their columns
 * @param hidden H, the number of hidden units
 * @param outputs O, the number of outputs; of two networks the greater
 * @param reads whether an output stands after the last word or in every panel
 */
public record CompareShape(Alignment alignment, int hidden, int outputs, Reads reads) {

    /** The shape of a comparison. */
    public static CompareShape of(Comparison comparison) {
        Rnn upper = comparison.upper().rnn();
        Rnn lower = comparison.lower().rnn();
        return new CompareShape(comparison.alignment(), lower.hiddenSize(),
                Math.max(upper.outputSize(), lower.outputSize()), lower.reads());
    }

    /** Whether a row's output stands after its last word, not in every panel. */
    public boolean hasOutputAtEnd() {
        return reads == Reads.LAST;
    }
}
