package org.unrolled.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.text.Messages;

/** Reads documents: {@code NAME.rnn.json}, UTF-8, at most 64 MiB. */
public final class DocumentReader {

    /** The largest document: 64 MiB. */
    public static final int MAX_BYTES = 64 << 20;

    private DocumentReader() {
    }

    /**
     * Reads a file.
     *
     * @throws DocumentException if it cannot be read, or is not a document, in one line that says where and why
     */
    public static NetworkDocument read(Path file) throws DocumentException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new DocumentException(name, Messages.text("document.folder"));
        }
        try (InputStream stream = Files.newInputStream(file)) {
            if (Files.size(file) > MAX_BYTES) {
                throw tooLarge(name);
            }
            return read(name, stream);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param name what the stream is called in messages
     * @throws DocumentException if it cannot be read, or is not a document, in one line that says where and why
     */
    public static NetworkDocument read(String name, InputStream stream) throws DocumentException {
        try {
            return read(name, stream.readNBytes(MAX_BYTES + 1));
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name what the file is called in messages
     * @throws DocumentException if they are not a document, in one line that says where and why
     */
    public static NetworkDocument read(String name, byte[] bytes) throws DocumentException {
        if (bytes.length > MAX_BYTES) {
            throw tooLarge(name);
        }
        try {
            SourceText source = SourceText.decode(name, bytes);
            JsonCheck.check(source);
            Envelope.check(source);
            return DocumentParts.read(source).assemble();
        } catch (OutOfMemoryError _) {
            // Nothing of the document is kept, so the memory is free again, and what is open stays open.
            throw new DocumentException(name, Messages.text("document.outOfMemory"));
        }
    }

    private static DocumentException tooLarge(String name) {
        return new DocumentException(name, Messages.text("document.tooLarge", String.valueOf(MAX_BYTES >> 20)));
    }

    private static DocumentException unreadable(String name, IOException failure) {
        return new DocumentException(name, Messages.text("document.unreadable", Reason.of(failure)));
    }
}
