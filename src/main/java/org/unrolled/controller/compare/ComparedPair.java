package org.unrolled.controller.compare;

import java.util.List;
import org.unrolled.model.compare.Alignment;
import org.unrolled.model.compare.Row;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Sentence;

/**
 * The two sentences that are compared.
 *
 * @param upper the words of the first
 * @param lower the words of the second
 */
public record ComparedPair(List<String> upper, List<String> lower) {

    /** A sentence and the next one of the document's, after the last its first; itself where there is no other. */
    static ComparedPair of(List<String> words, NetworkDocument document) {
        List<List<String>> sentences = document.sentences().stream().map(Sentence::words).toList();
        int next = sentences.indexOf(words) + 1;
        return new ComparedPair(words, sentences.isEmpty() ? words : sentences.get(next % sentences.size()));
    }

    List<String> words(Row row) {
        return row == Row.UPPER ? upper : lower;
    }

    boolean has(List<String> words) {
        return upper.equals(words) || lower.equals(words);
    }

    ComparedPair with(Row row, List<String> words) {
        return row == Row.UPPER ? new ComparedPair(words, lower) : new ComparedPair(upper, words);
    }

    ComparedPair swapped() {
        return new ComparedPair(lower, upper);
    }

    Alignment alignment() {
        return Alignment.of(upper, lower);
    }

    /** Whether a document's network can read both. */
    boolean isKnownTo(NetworkDocument document) {
        return upper.stream().allMatch(document.vocabulary()::contains)
                && lower.stream().allMatch(document.vocabulary()::contains);
    }

    /** The row that the steps go through: the longer one, which has no gap; of equals the one that is read already. */
    Row leader(List<String> read) {
        return upper.size() == lower.size() && !upper.equals(read) && lower.equals(read)
                ? Row.LOWER
                : alignment().longer();
    }
}
