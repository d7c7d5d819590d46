package org.unrolled.model.document;

import java.util.ArrayList;
import java.util.List;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;

/** Adds and removes outputs. Where the next word is read there is one for each word, and none can come or go alone. */
public final class Outputs {

    private Outputs() {
    }

    /** The name of each output: O of them. A single sigmoid with two labels has that of its 1. */
    public static List<String> names(NetworkDocument document) {
        List<String> labels = document.labels();
        return labels.size() > document.rnn().outputSize() ? List.of(labels.getLast()) : labels;
    }

    /** Whether an output of this name can be added. */
    public static boolean canAdd(NetworkDocument document, String name) {
        return !document.readsNextWord() && !name.isBlank() && !names(document).contains(name);
    }

    /** Whether an output can be removed: not the only one. */
    public static boolean canRemove(NetworkDocument document) {
        return !document.readsNextWord() && document.rnn().outputSize() > 1;
    }

    /**
     * The same document with an output more, the last. Its row of Wy and its by are zeros. Targets that are no label
     * any more go: those that the article's one softmax output, or the 0 of a single sigmoid, let stand.
     *
     * @throws IllegalArgumentException unless {@link #canAdd}
     */
    public static NetworkDocument with(NetworkDocument document, String name) {
        if (!canAdd(document, name)) {
            throw new IllegalArgumentException("cannot add the output " + name);
        }
        Rnn rnn = document.rnn();
        List<String> names = new ArrayList<>(names(document));
        names.add(name);
        return changed(document, rnn.withReadOut(rnn.outputActivation(),
                rnn.wy().appendRow(Vector.zeros(rnn.hiddenSize())), rnn.by().append(0)), names);
    }

    /**
     * The same document without one output, and without the targets that it was.
     *
     * @param output from 0
     * @throws IllegalArgumentException unless {@link #canRemove}
     * @throws IndexOutOfBoundsException if there is no such output
     */
    public static NetworkDocument without(NetworkDocument document, int output) {
        if (!canRemove(document)) {
            throw new IllegalArgumentException("cannot remove an output");
        }
        Rnn rnn = document.rnn();
        List<String> names = new ArrayList<>(names(document));
        String removed = names.remove(output);
        Rnn fewer = rnn.withReadOut(rnn.outputActivation(), rnn.wy().withoutRow(output),
                Matrix.ofColumn(rnn.by()).withoutRow(output).column(0));
        // Beside a single softmax any target may stand, but not the one whose output has just been taken away.
        List<Sentence> sentences = document.sentences().stream()
                .map(sentence -> sentence.withTarget(sentence.target().filter(target -> !target.equals(removed))))
                .toList();
        return changed(document.withSentences(sentences), fewer, names);
    }

    static NetworkDocument changed(NetworkDocument document, Rnn rnn, List<String> labels) {
        return new NetworkDocument(document.title(), document.vocabulary(), rnn, labels,
                Targets.fitting(rnn, labels, document.sentences()), document.presentation(), document.unknownKeys(),
                document.unknownNetworkKeys());
    }
}
