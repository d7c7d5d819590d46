package org.unrolled.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.text.Messages;

/** The outputs' names. */
final class Labels {

    private static final String POINTER = "/network/labels";

    private Labels() {
    }

    /**
     * Reads the labels.
     *
     * @throws DocumentException if it is not a list of texts, or one stands in it twice
     */
    static List<String> read(JsonCursor cursor) throws DocumentException {
        List<String> labels = new ArrayList<>();
        Set<String> known = new HashSet<>();
        cursor.list("labels", () -> {
            String label = cursor.text();
            if (!known.add(label)) {
                throw cursor.wrong("newLabel");
            }
            labels.add(label);
        });
        return labels;
    }

    /**
     * Requires labels that fit a network that does not read the next word.
     *
     * @param labels as they stand in the file, or null
     * @throws DocumentException if there are none, or not as many as the outputs need
     */
    static void requireFor(Rnn rnn, List<String> labels, String file) throws DocumentException {
        if (labels == null) {
            throw new DocumentException(file, POINTER,
                    Messages.text("document.missing", Messages.text("document.expected.labels")));
        }
        if (!NetworkDocument.isLabelCount(rnn, labels.size())) {
            String purpose = NetworkDocument.isLabelCount(rnn, 2) && rnn.outputSize() == 1 ? "oneSigmoid" : "outputs";
            throw new DocumentException(file, POINTER, Messages.text("document.length",
                    String.valueOf(labels.size()), String.valueOf(rnn.outputSize()),
                    Messages.text("document.size." + purpose)));
        }
    }

    /**
     * Requires labels to be the vocabulary, where the next word is read.
     *
     * @throws DocumentException at the first that differs
     */
    static void requireVocabulary(List<String> labels, Vocabulary vocabulary, String file) throws DocumentException {
        for (int i = 0; i < Math.min(labels.size(), vocabulary.size()); i++) {
            if (!labels.get(i).equals(vocabulary.word(i))) {
                throw new DocumentException(file, POINTER + "/" + i, Messages.text("document.found",
                        OneLine.quoted(labels.get(i)),
                        Messages.text("document.expected.wordAsLabel", OneLine.quoted(vocabulary.word(i)))));
            }
        }
        if (labels.size() != vocabulary.size()) {
            throw new DocumentException(file, POINTER, Messages.text("document.length",
                    String.valueOf(labels.size()), String.valueOf(vocabulary.size()),
                    Messages.text("document.size.nextWords")));
        }
    }
}
