package org.unrolled.model.document;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.HiddenSize;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.Vocabulary;

/** Makes a document with random weights, the same from the same seed. */
public final class NewNetwork {

    /** The most hidden units that a new network can have. */
    public static final int MOST_HIDDEN = HiddenSize.MOST;

    private NewNetwork() {
    }

    /** What a new network answers. */
    public enum Answer {
        /** One sigmoid: negative or positive. */
        SENTIMENT,
        /** A softmax over the vocabulary after every word. */
        NEXT_WORD
    }

    /**
     * A document whose weights are uniform on ±1 / √H, rounded to two decimals; biases and the start are zero.
     *
     * @param words the vocabulary, V words
     * @param hidden H, 1 … 256
     * @param seed of the weights
     */
    public static NetworkDocument of(Vocabulary words, int hidden, Answer answer, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean isNextWord = answer == Answer.NEXT_WORD;
        int outputs = isNextWord ? words.size() : 1;
        double scale = 1 / Math.sqrt(hidden);
        Rnn rnn = new Rnn(Activation.TANH, isNextWord ? OutputActivation.SOFTMAX : OutputActivation.SIGMOID,
                isNextWord ? Reads.EVERY : Reads.LAST, random(random, hidden, words.size(), scale),
                random(random, hidden, hidden, scale), Vector.zeros(hidden), random(random, outputs, hidden, scale),
                Vector.zeros(outputs), Vector.zeros(hidden));
        List<String> labels = isNextWord ? words.words() : List.of("negative", "positive");
        List<Sentence> sentences = List.of(Sentence.of(String.join(" ", words.words())));
        return new NetworkDocument(Optional.empty(), words, rnn, labels, sentences);
    }

    private static Matrix random(SplittableRandom random, int rows, int columns, double scale) {
        double[][] values = new double[rows][columns];
        for (double[] row : values) {
            for (int i = 0; i < columns; i++) {
                row[i] = Math.rint(100 * random.nextDouble(-scale, scale)) / 100;
            }
        }
        return Matrix.ofRows(values);
    }
}
