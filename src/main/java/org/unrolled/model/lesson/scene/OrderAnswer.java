package org.unrolled.model.lesson.scene;

import java.util.List;
import org.unrolled.model.network.FeedForward;
import org.unrolled.model.network.Vector;

/**
 * What both networks make of the words of a sentence in one order.
 *
 * @param words in this order
 * @param bag how often each word of the vocabulary is among them: V numbers
 * @param ofBag what the feed-forward network computes of the bag
 * @param recurrent y of the recurrent network after the last word: O numbers
 */
public record OrderAnswer(List<String> words, Vector bag, FeedForward.Pass ofBag, Vector recurrent) {

    /** Keeps the words as they are. */
    public OrderAnswer {
        words = List.copyOf(words);
    }
}
