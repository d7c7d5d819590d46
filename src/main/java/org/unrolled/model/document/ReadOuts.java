package org.unrolled.model.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;

/** The two ways out of a softmax over one output, which is always 1. */
public final class ReadOuts {

    private static final List<String> SENTIMENT = List.of("negative", "positive");

    private ReadOuts() {
    }

    /** Whether a document can be turned into one sigmoid: it has one softmax output. */
    public static boolean canBecomeSigmoid(NetworkDocument document) {
        return document.rnn().hasConstantReadOut() && !document.readsNextWord();
    }

    /**
     * Whether a document can be turned into two classes: it has one output, softmax or sigmoid, read after the last
     * word. A softmax after every word would name the next word.
     */
    public static boolean canBecomeTwoClasses(NetworkDocument document) {
        return document.rnn().outputSize() == 1 && document.rnn().reads() == Reads.LAST;
    }

    /**
     * The same weights with a sigmoid: y = 1 / (1 + e^−z).
     *
     * @throws IllegalArgumentException unless {@link #canBecomeSigmoid}
     */
    public static NetworkDocument sigmoid(NetworkDocument document) {
        if (!canBecomeSigmoid(document)) {
            throw new IllegalArgumentException("not one softmax output");
        }
        Rnn rnn = document.rnn();
        return with(document, rnn.withReadOut(OutputActivation.SIGMOID, rnn.wy(), rnn.by()), twoLabels(document));
    }

    /**
     * A softmax over two classes that gives the second the probability of the sigmoid: the rows of Wy are 0 and Wy, by
     * is 0 and by, and e^z / (e^0 + e^z) = 1 / (1 + e^−z).
     *
     * @throws IllegalArgumentException unless {@link #canBecomeTwoClasses}
     */
    public static NetworkDocument twoClasses(NetworkDocument document) {
        if (!canBecomeTwoClasses(document)) {
            throw new IllegalArgumentException("not one output read after the last word");
        }
        Rnn rnn = document.rnn();
        Matrix wy = Matrix.zeros(1, rnn.hiddenSize()).appendRow(Vector.of(rnn.wy().row(0)));
        Vector by = Vector.zeros(1).append(rnn.by().get(0));
        return with(document, rnn.withReadOut(OutputActivation.SOFTMAX, wy, by), twoLabels(document));
    }

    private static List<String> twoLabels(NetworkDocument document) {
        if (document.labels().size() == 2) {
            return document.labels();
        }
        List<String> targets = targets(document).toList();
        if (!targets.isEmpty() && SENTIMENT.containsAll(targets)) {
            return SENTIMENT;
        }
        String label = document.labels().getFirst();
        return List.of("not " + label, label);
    }

    private static Stream<String> targets(NetworkDocument document) {
        return document.sentences().stream().map(Sentence::target).flatMap(Optional::stream);
    }

    /** A target that is no label of the new read-out cannot stay beside it. */
    private static NetworkDocument with(NetworkDocument document, Rnn rnn, List<String> labels) {
        List<Sentence> sentences = document.sentences().stream()
                .map(sentence -> sentence.withTarget(sentence.target().filter(labels::contains)))
                .toList();
        return new NetworkDocument(document.title(), document.vocabulary(), rnn, labels, sentences,
                document.unknownKeys(), document.unknownNetworkKeys());
    }
}
