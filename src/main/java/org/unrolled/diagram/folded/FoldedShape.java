package org.unrolled.diagram.folded;

import java.util.List;
import java.util.stream.IntStream;
import org.unrolled.model.trace.ForwardTrace;

/**
 * What the folded diagram's places depend on.
 *
 * @param words the words that have an input box, from the top
 * @param vocabulary V, the number of all words
 * @param hidden H, the number of hidden units
 * @param outputs O, the number of outputs
 * @param hasLoops whether the edges of Wh are unfolded
 * @param digits decimals of the numbers on the edges
 */
public record FoldedShape(List<Integer> words, int vocabulary, int hidden, int outputs, boolean hasLoops, int digits) {

    /** More words than these have no box each: then only those of the sentence have. */
    public static final int MOST_WORDS = 12;

    /** Keeps the words as they are. */
    public FoldedShape {
        words = List.copyOf(words);
    }

    /** The shape of a sentence's network: all words, or those of the sentence in reading order. */
    public static FoldedShape of(ForwardTrace trace, boolean hasLoops, int digits) {
        int vocabulary = trace.rnn().inputSize();
        List<Integer> words = vocabulary <= MOST_WORDS
                ? IntStream.range(0, vocabulary).boxed().toList()
                : trace.steps().stream().map(step -> step.word()).distinct().toList();
        return new FoldedShape(words, vocabulary, trace.rnn().hiddenSize(), trace.rnn().outputSize(), hasLoops, digits);
    }

    /** How many words have no box. */
    public int others() {
        return vocabulary - words.size();
    }
}
