package org.unrolled.io.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Reason;
import org.unrolled.model.lesson.Lesson;
import org.unrolled.model.lesson.Page;
import org.unrolled.text.Messages;

/**
 * Reads lessons: {@code NAME.md}, Markdown in UTF-8, at most 1 MiB. What is read can be walked to its end: every
 * document has been opened, and every word, weight and label is there.
 */
public final class LessonReader {

    /** The largest lesson: 1 MiB. */
    public static final int MAX_BYTES = 1 << 20;

    private LessonReader() {
    }

    /**
     * Reads a file, and the documents beside it that it opens.
     *
     * @throws DocumentException if it cannot be read, or is not a lesson, in one line that says where and why
     */
    public static Lesson read(Path file) throws DocumentException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new DocumentException(name, Messages.text("document.folder"));
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return read(name, stream, DocumentsBeside.file(file));
        } catch (IOException e) {
            throw new DocumentException(name, Messages.text("document.unreadable", Reason.of(e)));
        }
    }

    /** Reads a stream to its end. */
    static Lesson read(String name, InputStream stream, DocumentsBeside documents)
            throws DocumentException, IOException {
        LessonParts parts = parts(name, stream);
        PageReader reader = new PageReader(parts.setup(), documents);
        List<Page> pages = new ArrayList<>();
        for (PageParts page : parts.pages()) {
            pages.add(reader.read(page));
        }
        return new Lesson(parts.title(), parts.summary(), pages);
    }

    /** Reads a stream to its end, and opens no document. */
    static LessonParts parts(String name, InputStream stream) throws DocumentException, IOException {
        byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new DocumentException(name, Messages.text("document.tooLarge", MAX_BYTES >> 20));
        }
        return PartsReader.read(LessonSource.decode(name, bytes));
    }
}
