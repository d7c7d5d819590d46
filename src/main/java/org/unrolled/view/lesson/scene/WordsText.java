package org.unrolled.view.lesson.scene;

import java.util.List;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;

/** Words in a line of text: of very many the first, and how many more there are. */
final class WordsText {

    private static final int MOST = 30;

    private WordsText() {
    }

    /** As a sentence: "I Love India". */
    static String sentence(List<String> words) {
        return joined(words, " ");
    }

    /** One by one: "India, I, Love". */
    static String list(List<String> words) {
        return joined(words, Messages.text("list.numbers"));
    }

    private static String joined(List<String> words, String between) {
        return words.size() <= MOST
                ? String.join(between, words)
                : String.join(between, words.subList(0, MOST)) + between
                        + Messages.text("scene.plain.words", Decimals.grouped(words.size() - MOST));
    }
}
