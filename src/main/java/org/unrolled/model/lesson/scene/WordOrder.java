package org.unrolled.model.lesson.scene;

import java.util.List;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.lesson.SceneKind;
import org.unrolled.model.lesson.Situation;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.trace.ForwardTrace;

/**
 * The same words in one order and another: a bag of words cannot tell them apart, a state that goes from word to word
 * can.
 *
 * @param document the recurrent network and its names
 * @param recurrent the network as it is run
 * @param bag the feed-forward network beside it
 * @param words in the present order
 */
public record WordOrder(NetworkDocument document, Rnn recurrent, BagOfWords bag, List<String> words) implements Scene {

    /** Keeps the words as they are. */
    public WordOrder {
        words = List.copyOf(words);
    }

    /**
     * The scene of a sentence.
     *
     * @param beside is not looked at
     */
    public static WordOrder of(Situation situation, List<String> beside) {
        NetworkDocument document = situation.document();
        return new WordOrder(document, situation.whatIfs().applyTo(document.rnn()), BagOfWords.beside(document),
                situation.words());
    }

    /** What both networks say to the present order. */
    public OrderAnswer answer() {
        return answer(words);
    }

    /**
     * What both networks say to an order.
     *
     * @throws org.unrolled.model.network.UnknownWordException naming the first word that is not known
     */
    public OrderAnswer answer(List<String> order) {
        int[] indices = document.vocabulary().indicesOf(order);
        Vector counts = BagOfWords.of(document.vocabulary().size(), indices);
        return new OrderAnswer(order, counts, bag.network().run(counts),
                ForwardTrace.of(recurrent, indices).last().y());
    }

    /** Whether an order has the same words as the present one, each as often. */
    public boolean hasWordsOf(List<String> order) {
        return order.stream().sorted().toList().equals(words.stream().sorted().toList());
    }

    /**
     * The input of a network that has a place for each word: a one-hot vector for each, one after the other. T·V
     * numbers.
     */
    public Vector byPlace() {
        double[] x = new double[words.size() * document.vocabulary().size()];
        for (int place = 0; place < words.size(); place++) {
            x[column(place, words.get(place))] = 1;
        }
        return Vector.of(x);
    }

    /**
     * Which column of such a network's weights a word meets at a place: each has its own.
     *
     * @param place from 0
     * @return from 0
     * @throws org.unrolled.model.network.UnknownWordException if the word is not known
     */
    public int column(int place, String word) {
        return place * document.vocabulary().size() + document.vocabulary().indicesOf(List.of(word))[0];
    }

    @Override
    public SceneKind kind() {
        return SceneKind.ORDER;
    }
}
