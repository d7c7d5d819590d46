package org.unrolled.io;

import java.util.Optional;

/**
 * A document that cannot be read or written, said in one line: the file, the place in it, what was found and what was
 * expected.
 */
public final class DocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String place;
    private final String text;

    /**
     * What is wrong with a file as a whole.
     *
     * @param file its name, as it was given
     * @param text what was found, what was expected, what to do
     */
    public DocumentException(String file, String text) {
        this(file, "", text);
    }

    /**
     * What is wrong at a place of a file. Line breaks and other control characters are escaped in all three.
     *
     * @param file its name, as it was given
     * @param place a JSON pointer such as {@code /network/Wh/1}, line and column where the file is not JSON,
     *     or the line of a lesson
     * @param text what was found, what was expected, what to do
     */
    public DocumentException(String file, String place, String text) {
        this.file = OneLine.of(file);
        this.place = OneLine.of(place);
        this.text = OneLine.of(text);
    }

    /** The file's name, as it was given. */
    public String file() {
        return file;
    }

    /** A JSON pointer, line and column, or a line; empty where the file as a whole is meant. */
    public Optional<String> place() {
        return Optional.of(place).filter(known -> !known.isEmpty());
    }

    /** What was found and what was expected, without the file and the place. */
    public String text() {
        return text;
    }

    /** All of it, in one line: {@code file: place: text}. */
    @Override
    public String getMessage() {
        return file + ": " + (place.isEmpty() ? "" : place + ": ") + text;
    }
}
