package org.unrolled.io.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.unrolled.io.DocumentException;
import org.unrolled.io.DocumentReader;
import org.unrolled.io.Documents;
import org.unrolled.io.Reason;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.text.Messages;

/** Opens the documents of one lesson, each of them once: built-in ones, and those beside the lesson's file. */
final class DocumentsBeside {

    /** Finds what is no built-in document. */
    @FunctionalInterface
    private interface Place {
        NetworkDocument open(String name) throws DocumentException;
    }

    private final Place place;
    private final Map<String, NetworkDocument> opened = new HashMap<>();

    private DocumentsBeside(Place place) {
        this.place = place;
    }

    /** Those in the folder of a lesson's file; a name may also be a path from there. */
    static DocumentsBeside file(Path lesson) {
        return new DocumentsBeside(name -> DocumentReader.read(lesson.resolveSibling(Documents.path(name))));
    }

    /** Those packed into a folder of the program, which ends in a slash. */
    static DocumentsBeside resource(String folder) {
        return new DocumentsBeside(name -> readResource(folder, name));
    }

    /**
     * Opens a document.
     *
     * @param name a file's, or {@code preset:NAME}
     * @throws DocumentException if it cannot be read, or is not a document
     */
    NetworkDocument open(String name) throws DocumentException {
        NetworkDocument document = opened.get(name);
        if (document == null) {
            document = Documents.isPreset(name) ? Documents.open(name) : place.open(name);
            opened.put(name, document);
        }
        return document;
    }

    private static NetworkDocument readResource(String folder, String name) throws DocumentException {
        // A folder would open too, and be read as a list of its files.
        boolean isFile = name.endsWith(".rnn.json");
        try (InputStream stream = isFile ? DocumentsBeside.class.getResourceAsStream(folder + name) : null) {
            if (stream == null) {
                throw new DocumentException(name,
                        Messages.text("document.unreadable", Messages.text("document.reason.missing")));
            }
            return DocumentReader.read(name, stream);
        } catch (IOException e) {
            throw new DocumentException(name, Messages.text("document.unreadable", Reason.of(e)));
        }
    }
}
