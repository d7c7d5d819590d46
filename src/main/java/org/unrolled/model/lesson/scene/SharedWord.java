package org.unrolled.model.lesson.scene;

import java.util.Optional;
import java.util.stream.IntStream;
import org.unrolled.model.compare.Comparison;
import org.unrolled.model.network.FeedForward;
import org.unrolled.model.network.Vector;

/**
 * A word in two sentences.
 *
 * @param word the word
 * @param upperT where it stands in the upper sentence, from 0
 * @param lowerT where it stands in the lower one, from 0
 * @param upper h of the recurrent network after it in the upper sentence: H numbers
 * @param lower the same in the lower sentence
 * @param upperAlone what the feed-forward network makes of the word when it comes in the upper sentence
 * @param lowerAlone the same in the lower sentence
 * @param upperGuess y after it in the upper sentence, where the output is read there: O numbers
 * @param lowerGuess the same in the lower sentence
 */
public record SharedWord(
        String word,
        int upperT,
        int lowerT,
        Vector upper,
        Vector lower,
        FeedForward.Pass upperAlone,
        FeedForward.Pass lowerAlone,
        Optional<Vector> upperGuess,
        Optional<Vector> lowerGuess) {

    /** Δh = h of the lower sentence − h of the upper: H numbers. */
    public Vector difference() {
        return Vector.of(IntStream.range(0, upper.size()).mapToDouble(unit -> Comparison.difference(upper.get(unit), lower.get(unit)))
                .toArray());
    }

    /** ‖Δh‖, the Euclidean length of the difference: 0 … 2√H where f is tanh. */
    public double distance() {
        return Math.sqrt(difference().stream().map(number -> number * number).sum());
    }

    /** Whether the feed-forward network has the same hidden vector for it in both sentences, to the bit. */
    public boolean isSameAlone() {
        return upperAlone.h().equals(lowerAlone.h());
    }
}
