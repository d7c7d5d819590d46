package org.unrolled.model.document;

import java.util.List;
import java.util.Optional;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vocabulary;

/** Takes words out of a document's vocabulary. {@link NetworkDocument#withWord} puts them in. */
public final class Words {

    private Words() {
    }

    /** Whether a word can be removed: it is known, and not the only one. */
    public static boolean canRemove(NetworkDocument document, String word) {
        return document.vocabulary().size() > 1 && document.vocabulary().contains(word);
    }

    /** The sentences that a word stands in: they go with it. */
    public static List<Sentence> sentencesWith(NetworkDocument document, String word) {
        return document.sentences().stream().filter(sentence -> sentence.words().contains(word)).toList();
    }

    /**
     * The same document without a word: its column of Wx goes and, where the next word is read, its row of Wy and by.
     * So do the sentences with the word in them, also one to be shown, and a target that it was.
     *
     * @throws IllegalArgumentException unless {@link #canRemove}
     */
    public static NetworkDocument without(NetworkDocument document, String word) {
        if (!canRemove(document, word)) {
            throw new IllegalArgumentException("cannot remove the word " + word);
        }
        int index = document.vocabulary().indexOf(word).orElseThrow();
        List<String> words = document.vocabulary().words().stream().filter(known -> !known.equals(word)).toList();
        Rnn rnn = document.rnn().withWx(document.rnn().wx().withoutColumn(index));
        List<String> labels = document.labels();
        if (document.readsNextWord()) {
            rnn = rnn.withReadOut(rnn.outputActivation(), rnn.wy().withoutRow(index),
                    Matrix.ofColumn(rnn.by()).withoutRow(index).column(0));
            labels = words;
        }
        List<Sentence> kept = document.sentences().stream()
                .filter(sentence -> !sentence.words().contains(word))
                .toList();
        Vocabulary fewer = new Vocabulary(words);
        Optional<Presentation> presentation = document.presentation()
                .map(shown -> shown.isReadableWith(fewer) ? shown : shown.withoutSentence());
        return new NetworkDocument(document.title(), fewer, rnn, labels, Targets.fitting(rnn, labels, kept),
                presentation, document.unknownKeys(), document.unknownNetworkKeys());
    }
}
