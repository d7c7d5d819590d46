package org.unrolled.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Presentation;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.document.UnknownKeys;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vocabulary;

/** The parts of a document, each right in itself, before it is known whether they agree. */
final class DocumentParts {

    private final SourceText source;
    private final Map<String, String> unknownKeys = new LinkedHashMap<>();
    private Optional<String> title = Optional.empty();
    private List<String> words;
    private NetworkParts network;
    private List<Sentence> sentences = List.of();
    private Optional<Presentation> presentation = Optional.empty();

    private DocumentParts(SourceText source) {
        this.source = source;
    }

    /**
     * Reads the parts, in whatever order they stand.
     *
     * @throws DocumentException at the first value that is wrong in itself, or if one is missing
     */
    static DocumentParts read(SourceText source) throws DocumentException {
        DocumentParts parts = new DocumentParts(source);
        try (JsonCursor cursor = new JsonCursor(source)) {
            cursor.object(key -> parts.readMember(key, cursor));
            parts.requireAll(cursor);
        }
        return parts;
    }

    private void readMember(String key, JsonCursor cursor) throws DocumentException {
        switch (key) {
            case "format", "version" -> cursor.skip();
            case "title" -> title = Optional.of(cursor.text());
            case "vocabulary" -> words = readVocabulary(cursor);
            case "network" -> network = NetworkParts.read(source, cursor);
            case "sentences" -> sentences = SentenceReader.readAll(cursor);
            case "presentation" -> presentation = Optional.of(PresentationReader.read(cursor));
            default -> unknownKeys.put(key, cursor.json());
        }
    }

    private static List<String> readVocabulary(JsonCursor cursor) throws DocumentException {
        List<String> words = new ArrayList<>();
        Set<String> known = new HashSet<>();
        cursor.list("words", () -> {
            String word = cursor.text();
            if (!Vocabulary.isWord(word)) {
                throw cursor.wrong("word");
            }
            if (!known.add(word)) {
                throw cursor.wrong("newWord");
            }
            words.add(word);
        });
        if (words.isEmpty()) {
            throw cursor.wrongAsEmpty("words");
        }
        return words;
    }

    private void requireAll(JsonCursor cursor) throws DocumentException {
        if (words == null) {
            throw cursor.missing("vocabulary", "words");
        }
        if (network == null) {
            throw cursor.missing("network", "object");
        }
    }

    /**
     * Makes the document.
     *
     * @throws DocumentException if the parts do not agree
     */
    NetworkDocument assemble() throws DocumentException {
        Vocabulary vocabulary = new Vocabulary(words);
        Rnn rnn = network.assemble(vocabulary.size());
        List<String> labels = network.labels(rnn, vocabulary);
        new SentenceCheck(source, vocabulary, rnn, labels).check(sentences);
        if (presentation.isPresent()) {
            PresentationReader.check(presentation.get(), vocabulary, source.file());
        }
        return new NetworkDocument(title, vocabulary, rnn, labels, sentences, presentation,
                new UnknownKeys(unknownKeys), network.unknownKeys());
    }
}
