package org.unrolled.model;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.Vocabulary;

/** Networks and documents for the tests. */
public final class Networks {

    private Networks() {
    }

    /** The article's network, 5 – 3 – 1. */
    public static Rnn article() {
        return new Rnn(
                Activation.TANH,
                OutputActivation.SOFTMAX,
                Reads.LAST,
                Matrix.ofRows(
                        new double[] {0.1, 0.1, 0.6, -1.5, 0.2},
                        new double[] {0.2, 0.6, -2.0, 0.6, 0.1},
                        new double[] {0.1, 0.7, -1.3, 0.3, -0.3}),
                Matrix.ofRows(
                        new double[] {-1.1, 1.1, 0.4},
                        new double[] {0.5, -0.8, -0.7},
                        new double[] {-0.9, 0.6, -0.1}),
                Vector.of(-0.5, -0.5, -0.5),
                Matrix.ofRows(new double[] {3.2, 3.2, -2.0}),
                Vector.of(1.4),
                Vector.zeros(3));
    }

    /** The article's network with its words, label and sentences. */
    public static NetworkDocument articleDocument() {
        return new NetworkDocument(
                Optional.of("The article's network"),
                new Vocabulary(List.of("Show", "is", "nice", "worst", "not")),
                article(),
                List.of("y"),
                List.of(
                        Sentence.of("Show is nice", "positive"),
                        Sentence.of("Show is not nice", "negative"),
                        Sentence.of("Show is worst", "negative"),
                        Sentence.of("Show is not worst", "positive")));
    }

    /** A network of three words that answers every word with a word. */
    public static NetworkDocument nextWordDocument() {
        Vocabulary vocabulary = new Vocabulary(List.of("a", "b", "."));
        Rnn rnn = random(1, 3, 2, 3, Activation.TANH, OutputActivation.SOFTMAX, Reads.EVERY);
        return new NetworkDocument(
                Optional.empty(), vocabulary, rnn, vocabulary.words(), List.of(Sentence.of("a b .")));
    }

    /** A network of these sizes with numbers drawn from a seed. */
    public static Rnn random(
            long seed, int words, int hidden, int outputs, Activation f, OutputActivation output, Reads reads) {
        Random random = new Random(seed);
        return new Rnn(
                f,
                output,
                reads,
                matrix(random, hidden, words),
                matrix(random, hidden, hidden),
                vector(random, hidden),
                matrix(random, outputs, hidden),
                vector(random, outputs),
                vector(random, hidden));
    }

    /** A tanh network of these sizes with numbers drawn from a seed, read at the end through a softmax. */
    public static Rnn random(long seed, int words, int hidden, int outputs) {
        return random(seed, words, hidden, outputs, Activation.TANH, OutputActivation.SOFTMAX, Reads.LAST);
    }

    /** One word, one hidden unit, one output: every number can be worked out by hand. */
    public static Rnn tiny(Activation f, double wx, double wh, double bh, double wy, double by, double h0) {
        return new Rnn(
                f,
                OutputActivation.SIGMOID,
                Reads.LAST,
                Matrix.ofRows(new double[] {wx}),
                Matrix.ofRows(new double[] {wh}),
                Vector.of(bh),
                Matrix.ofRows(new double[] {wy}),
                Vector.of(by),
                Vector.of(h0));
    }

    private static Matrix matrix(Random random, int rows, int columns) {
        double[][] values = new double[rows][];
        for (int row = 0; row < rows; row++) {
            values[row] = gaussians(random, columns);
        }
        return Matrix.ofRows(values);
    }

    private static Vector vector(Random random, int size) {
        return Vector.of(gaussians(random, size));
    }

    private static double[] gaussians(Random random, int size) {
        return IntStream.range(0, size).mapToDouble(i -> random.nextGaussian()).toArray();
    }
}
