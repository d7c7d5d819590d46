package org.unrolled.io;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.ReadOuts;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.Vocabulary;

/** Makes the built-in documents that are made from others, or by chance. */
final class ShippedPresets {

    private static final int SEED = 7;

    private ShippedPresets() {
    }

    static NetworkDocument articleSigmoid() throws DocumentException {
        return ReadOuts.sigmoid(Presets.open("article")).withTitle("The article’s network, with a sigmoid");
    }

    static NetworkDocument articleTwoClasses() throws DocumentException {
        return ReadOuts.twoClasses(Presets.open("article")).withTitle("The article’s network, with two classes");
    }

    static NetworkDocument lengths() {
        List<Sentence> sentences = List.of(
                Sentence.of("Python is a OOPS programming language"),
                Sentence.of("I Love India"),
                Sentence.of("I am playing football"));
        List<String> words = sentences.stream().flatMap(sentence -> sentence.words().stream()).distinct().toList();
        Random random = new Random(SEED);
        Rnn rnn = new Rnn(Activation.TANH, OutputActivation.SIGMOID, Reads.LAST,
                matrix(random, 3, words.size()), matrix(random, 3, 3), Vector.of(row(random, 3)),
                matrix(random, 1, 3), Vector.of(row(random, 1)), Vector.zeros(3));
        return new NetworkDocument(Optional.of("Sentences of 6, 3 and 4 words; random weights (seed " + SEED + ")"),
                new Vocabulary(words), rnn, List.of("y"), sentences);
    }

    private static Matrix matrix(Random random, int rows, int columns) {
        double[][] numbers = new double[rows][];
        for (int row = 0; row < rows; row++) {
            numbers[row] = row(random, columns);
        }
        return Matrix.ofRows(numbers);
    }

    /** Normally distributed, rounded to one decimal. */
    private static double[] row(Random random, int size) {
        return DoubleStream.generate(() -> Math.round(random.nextGaussian() * 10) / 10.0).limit(size).toArray();
    }
}
