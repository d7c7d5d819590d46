package org.unrolled.io.lesson;

import java.util.List;
import java.util.Optional;
import org.unrolled.io.DocumentException;
import org.unrolled.io.SentenceWords;
import org.unrolled.model.network.Vocabulary;

/** Reads the sentences of a lesson. */
final class Sentences {

    private Sentences() {
    }

    /**
     * The words of a line's text.
     *
     * @throws DocumentException if there is none, or one that is not known, naming the nearest
     */
    static List<String> read(Line line, Vocabulary vocabulary) throws DocumentException {
        List<String> words = Vocabulary.split(line.text());
        Optional<String> problem = SentenceWords.problem(words, vocabulary);
        if (problem.isPresent()) {
            throw line.fault(problem.get());
        }
        return words;
    }
}
