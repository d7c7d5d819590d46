package org.unrolled.model.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;

/** Changes how the output is read; among it the two ways out of a softmax over one output, which is always 1. */
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
        return Outputs.changed(document, rnn.withReadOut(OutputActivation.SIGMOID, rnn.wy(), rnn.by()),
                twoLabels(document));
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
        return Outputs.changed(document, rnn.withReadOut(OutputActivation.SOFTMAX, wy, by), twoLabels(document));
    }

    /**
     * The same document with another read-out. Outputs keep their weights; two things change with it:
     *
     * <ul>
     *   <li>a softmax after every word names the next word, so there is one output for each: one that is named like a
     *       word keeps its weights, the others start with zeros
     *   <li>one softmax output that becomes a sigmoid gets two labels, as in {@link #sigmoid}; a sigmoid with two that
     *       becomes a softmax keeps the name of its 1
     * </ul>
     *
     * Targets that are no label any more go.
     */
    public static NetworkDocument chosen(NetworkDocument document, OutputActivation activation, Reads reads) {
        Rnn rnn = document.rnn();
        if (rnn.outputActivation() == activation && rnn.reads() == reads) {
            return document;
        }
        if (activation == OutputActivation.SOFTMAX && reads == Reads.EVERY) {
            return nextWord(document);
        }
        Rnn changed = rnn.withReadOut(activation, rnn.wy(), rnn.by()).withReads(reads);
        List<String> labels = activation == OutputActivation.SOFTMAX ? Outputs.names(document)
                : canBecomeSigmoid(document) ? twoLabels(document)
                : document.labels();
        return Outputs.changed(document, changed, labels);
    }

    private static NetworkDocument nextWord(NetworkDocument document) {
        Rnn rnn = document.rnn();
        List<String> names = Outputs.names(document);
        List<String> words = document.vocabulary().words();
        Matrix wy = Matrix.zeros(words.size(), rnn.hiddenSize());
        Vector by = Vector.zeros(words.size());
        for (int word = 0; word < words.size(); word++) {
            int output = names.indexOf(words.get(word));
            if (output >= 0) {
                wy = wy.withBlock(word, 0, Matrix.ofRows(rnn.wy().row(output)));
                by = by.with(word, rnn.by().get(output));
            }
        }
        // In one go: either change alone might not be a document.
        Rnn changed = new Rnn(rnn.hiddenActivation(), OutputActivation.SOFTMAX, Reads.EVERY, rnn.wx(), rnn.wh(),
                rnn.bh(), wy, by, rnn.h0());
        return Outputs.changed(document, changed, words);
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
}
