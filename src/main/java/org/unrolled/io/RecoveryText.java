package org.unrolled.io;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unrolled.model.document.NetworkDocument;

/** Work kept for the case of a crash, as JSON. Both documents are texts in it, so that what they hold stands apart. */
final class RecoveryText {

    private static final String FORMAT = "unrolled-recovery";

    private final String name;
    private boolean hasFormat;
    private Instant kept;
    private Optional<Path> file = Optional.empty();
    private String opened;
    private String document;

    private RecoveryText(String name) {
        this.name = name;
    }

    /** The text of kept work. */
    static String of(Recovery recovery) {
        List<String> members = new ArrayList<>();
        members.add(member("format", FORMAT));
        members.add(member("kept", recovery.kept().toString()));
        recovery.file().ifPresent(path -> members.add(member("file", path.toString())));
        members.add(member("opened", DocumentWriter.text(recovery.opened())));
        members.add(member("document", DocumentWriter.text(recovery.document())));
        return "{\n" + String.join(",\n", members) + "\n}\n";
    }

    /**
     * Reads kept work.
     *
     * @param name what the file is called in messages
     * @throws DocumentException if the bytes are not such a text, in one line that says where and why
     */
    static Recovery read(String name, byte[] bytes) throws DocumentException {
        SourceText source = SourceText.decode(name, bytes);
        JsonCheck.check(source);
        RecoveryText text = new RecoveryText(name);
        try (JsonCursor cursor = new JsonCursor(source)) {
            cursor.object(key -> text.readMember(key, cursor));
            text.requireAll(cursor);
        }
        return new Recovery(text.kept, text.file, text.document(text.opened), text.document(text.document));
    }

    private void readMember(String key, JsonCursor cursor) throws DocumentException {
        switch (key) {
            case "format" -> hasFormat = readFormat(cursor);
            case "kept" -> kept = readInstant(cursor);
            case "file" -> file = Optional.of(readPath(cursor));
            case "opened" -> opened = cursor.text();
            case "document" -> document = cursor.text();
            default -> cursor.skip();
        }
    }

    private static boolean readFormat(JsonCursor cursor) throws DocumentException {
        if (!cursor.text().equals(FORMAT)) {
            throw cursor.wrong("format", FORMAT);
        }
        return true;
    }

    private static Instant readInstant(JsonCursor cursor) throws DocumentException {
        try {
            return Instant.parse(cursor.text());
        } catch (DateTimeException _) {
            throw cursor.wrong("instant");
        }
    }

    private static Path readPath(JsonCursor cursor) throws DocumentException {
        try {
            return Path.of(cursor.text());
        } catch (InvalidPathException _) {
            throw cursor.wrong("path");
        }
    }

    private void requireAll(JsonCursor cursor) throws DocumentException {
        if (!hasFormat) {
            throw cursor.missing("format", "format", FORMAT);
        }
        if (kept == null) {
            throw cursor.missing("kept", "instant");
        }
        if (opened == null) {
            throw cursor.missing("opened", "text");
        }
        if (document == null) {
            throw cursor.missing("document", "text");
        }
    }

    private NetworkDocument document(String text) throws DocumentException {
        return DocumentReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String member(String key, String text) {
        return JsonText.of(key) + ": " + JsonText.of(text);
    }
}
