package org.unrolled.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.document.UnknownKeys;

/** Reads the sentences of a document. */
final class SentenceReader {

    private final Map<String, String> unknownKeys = new LinkedHashMap<>();
    private Optional<String> text = Optional.empty();
    private Optional<String> target = Optional.empty();

    private SentenceReader() {
    }

    /**
     * Reads a list of sentences.
     *
     * @throws DocumentException at the first value of a wrong type
     */
    static List<Sentence> readAll(JsonCursor cursor) throws DocumentException {
        List<Sentence> sentences = new ArrayList<>();
        cursor.list("sentences", () -> sentences.add(new SentenceReader().read(cursor)));
        return sentences;
    }

    private Sentence read(JsonCursor cursor) throws DocumentException {
        cursor.object(key -> {
            switch (key) {
                case "text" -> text = Optional.of(cursor.text());
                case "target" -> target = Optional.of(cursor.text());
                default -> unknownKeys.put(key, cursor.json());
            }
        });
        if (text.isEmpty()) {
            throw cursor.missing("text", "text");
        }
        return new Sentence(text.get(), target, new UnknownKeys(unknownKeys));
    }
}
