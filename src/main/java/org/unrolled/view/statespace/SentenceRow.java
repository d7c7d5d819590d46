package org.unrolled.view.statespace;

import java.util.ArrayList;
import java.util.List;
import org.unrolled.model.document.Sentence;
import org.unrolled.view.Frame;
import org.unrolled.view.theme.Palette;

/**
 * A sentence that can be shown.
 *
 * @param words its words
 * @param style how its path is drawn
 * @param isRead whether it is the one being read, which is always shown
 */
record SentenceRow(List<String> words, PathStyle style, boolean isRead) {

    /** The sentences of the document, each once, and the one being read, if it is not among them. */
    static List<SentenceRow> of(Frame frame, Palette palette) {
        List<SentenceRow> rows = new ArrayList<>();
        List<List<String>> sentences = new ArrayList<>(
                frame.document().sentences().stream().map(Sentence::words).distinct().toList());
        if (!sentences.contains(frame.words())) {
            sentences.add(frame.words());
        }
        for (List<String> words : sentences) {
            rows.add(new SentenceRow(words, PathStyle.of(rows.size(), palette), words.equals(frame.words())));
        }
        return rows;
    }

    String text() {
        return String.join(" ", words);
    }
}
