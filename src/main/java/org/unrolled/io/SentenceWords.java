package org.unrolled.io;

import java.util.List;
import java.util.Optional;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.text.Messages;

/** What a network can read: 1 to 10 000 words, all of its vocabulary. */
public final class SentenceWords {

    private static final int NEAREST = 3;
    /** Comparing takes the product of both lengths. No word is alike because of what comes after so many letters. */
    private static final int COMPARED_LETTERS = 100;

    private SentenceWords() {
    }

    /** Why words cannot be read with a vocabulary, in one line; empty if they can. */
    public static Optional<String> problem(List<String> words, Vocabulary vocabulary) {
        if (words.isEmpty()) {
            return Optional.of(Messages.text("document.noWords"));
        }
        if (words.size() > Sentence.MAX_WORDS) {
            return Optional.of(Messages.text("document.tooManyWords",
                    String.valueOf(words.size()), String.valueOf(Sentence.MAX_WORDS)));
        }
        for (int i = 0; i < words.size(); i++) {
            if (!vocabulary.contains(words.get(i))) {
                return Optional.of(unknownWord(words.get(i), i + 1, words.size(), vocabulary));
            }
        }
        return Optional.empty();
    }

    private static String unknownWord(String word, int position, int count, Vocabulary vocabulary) {
        String compared = word.substring(0, Math.min(word.length(), COMPARED_LETTERS));
        String nearest = Listing.of(vocabulary.nearest(compared, NEAREST));
        return Messages.text("document.unknownWord",
                OneLine.quoted(word), String.valueOf(position), String.valueOf(count), nearest);
    }
}
