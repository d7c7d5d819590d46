package org.unrolled.model.lesson.scene;

import java.util.List;
import java.util.SplittableRandom;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.FeedForward;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.RandomWeights;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;

/**
 * A feed-forward network that is given a sentence as a bag: how often each word of the vocabulary is in it.
 *
 * @param network V – 5 – O
 * @param isTrained whether it has learnt the article's sentences; else its weights are random, and its answer means
 *     nothing but that it is the same for every order
 */
public record BagOfWords(FeedForward network, boolean isTrained) {

    /** Its hidden units. */
    public static final int HIDDEN = 5;

    private static final long SEED = 11;
    private static final List<String> ARTICLE = List.of("Show", "is", "nice", "worst", "not");

    /**
     * Trained outside of the program: 4000 steps of gradient descent (rate 0.3, decay 0.001, binary cross-entropy, all
     * four sentences in each step) from normal random weights of deviation 0.6, the best of 40 seeds after rounding to
     * one decimal. It says 0.99 to "Show is nice" and "Show is not worst", 0.01 to "Show is not nice" and "Show is worst".
     */
    private static final FeedForward TRAINED = new FeedForward(Activation.TANH, OutputActivation.SIGMOID,
            Matrix.ofRows(
                    new double[] {-0.5, -0.5, 1.0, -1.5, 2.1},
                    new double[] {-0.1, 0, -1.2, 1.2, -2.0},
                    new double[] {0, -0.1, 0.8, -1.5, -2.1},
                    new double[] {-0.6, -0.6, -1.4, 1.0, 2.0},
                    new double[] {0.1, 0.2, 1.0, -0.4, 1.1}),
            Vector.of(-1.1, -0.2, 0.2, -0.9, -0.2),
            Matrix.ofRows(new double[] {-3.5, -2.9, 3.1, 3.1, 1.2}),
            Vector.of(-0.7));

    /**
     * The network beside a recurrent one, with its outputs: the trained one for the article's words and one sigmoid
     * output, else one with random weights, the same for the same sizes.
     */
    public static BagOfWords beside(NetworkDocument document) {
        Rnn rnn = document.rnn();
        boolean isArticles = document.vocabulary().words().equals(ARTICLE) && rnn.outputSize() == 1
                && rnn.outputActivation() == OutputActivation.SIGMOID;
        return isArticles ? new BagOfWords(TRAINED, true) : new BagOfWords(random(rnn), false);
    }

    private static FeedForward random(Rnn rnn) {
        SplittableRandom random = new SplittableRandom(SEED);
        return new FeedForward(Activation.TANH, rnn.outputActivation(),
                RandomWeights.rows(random, HIDDEN, rnn.inputSize(), 1), Vector.zeros(HIDDEN),
                RandomWeights.rows(random, rnn.outputSize(), HIDDEN, 1), Vector.zeros(rnn.outputSize()));
    }

    /**
     * The bag of a sentence: how often it has each word, V whole numbers. They are exact, so their order cannot matter.
     *
     * @param vocabulary V
     * @param words indices, each 0 … V − 1
     */
    public static Vector of(int vocabulary, int... words) {
        double[] counts = new double[vocabulary];
        for (int word : words) {
            counts[word]++;
        }
        return Vector.of(counts);
    }
}
