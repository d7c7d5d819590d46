package org.unrolled.io;

import java.util.HashSet;
import java.util.Set;

/** What tells that a file is a document of this program, whatever else stands in it. */
final class Envelope {

    static final String FORMAT = "unrolled";
    static final String VERSION = "1";

    private Envelope() {
    }

    /**
     * Checks format and version before anything else: of another program's file, or a newer one's, nothing else can be
     * said.
     *
     * @throws DocumentException if they are not this program's
     */
    static void check(SourceText source) throws DocumentException {
        Set<String> found = new HashSet<>();
        try (JsonCursor cursor = new JsonCursor(source)) {
            cursor.object(key -> {
                switch (key) {
                    case "format" -> requireFormat(cursor);
                    case "version" -> requireVersion(cursor);
                    default -> cursor.skip();
                }
                found.add(key);
            });
            if (!found.contains("format")) {
                throw cursor.missing("format", "format", FORMAT);
            }
            if (!found.contains("version")) {
                throw cursor.missing("version", "version", VERSION);
            }
        }
    }

    private static void requireFormat(JsonCursor cursor) throws DocumentException {
        if (!cursor.text().equals(FORMAT)) {
            throw cursor.wrong("format", FORMAT);
        }
    }

    private static void requireVersion(JsonCursor cursor) throws DocumentException {
        if (!cursor.isNumber(VERSION)) {
            throw cursor.wrong("version", VERSION);
        }
    }
}
