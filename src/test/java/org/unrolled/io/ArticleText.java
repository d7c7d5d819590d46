package org.unrolled.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unrolled.model.document.NetworkDocument;

/** The text of a good document, to be spoilt. */
final class ArticleText {

    private ArticleText() {
    }

    static String json() {
        try {
            return Files.readString(Path.of("assets/networks/article.rnn.json"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with one piece of it, which must be there, replaced wherever it stands. */
    static String with(String piece, String replacement) {
        if (!json().contains(piece)) {
            throw new IllegalArgumentException("not in the article's document: " + piece);
        }
        return json().replace(piece, replacement);
    }

    static NetworkDocument read(String json) throws DocumentException {
        return DocumentReader.read("bad.rnn.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
