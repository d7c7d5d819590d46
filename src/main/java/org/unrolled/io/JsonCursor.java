package org.unrolled.io;

import java.util.stream.DoubleStream;
import org.unrolled.text.Messages;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Walks over a text that {@link JsonCheck} has passed, value by value, and knows where it is. Before each read it
 * stands at the first token of a value, after it at the last.
 */
final class JsonCursor implements AutoCloseable {

    private final SourceText source;
    private final JsonParser parser;

    /** Reads a member of an object, of which the key has been read. */
    @FunctionalInterface
    interface Member {
        void read(String key) throws DocumentException;
    }

    /** Reads an element of a list. */
    @FunctionalInterface
    interface Element {
        void read() throws DocumentException;
    }

    /** Starts at the first value. */
    JsonCursor(SourceText source) {
        this.source = source;
        this.parser = JsonParsers.of(source);
        parser.nextToken();
    }

    /** Reads an object; the member must be read, or skipped. */
    void object(Member member) throws DocumentException {
        require(JsonToken.START_OBJECT, "object");
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            member.read(key);
        }
    }

    /**
     * Reads a list; each element must be read, or skipped.
     *
     * @param expected what the list should be, as a key of {@code document.expected}
     */
    void list(String expected, Element element) throws DocumentException {
        require(JsonToken.START_ARRAY, expected);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.read();
        }
    }

    /** Reads a text. */
    String text() throws DocumentException {
        require(JsonToken.VALUE_STRING, "text");
        return parser.getString();
    }

    /** Reads true or false. */
    boolean truth() throws DocumentException {
        boolean isTrue = parser.currentToken() == JsonToken.VALUE_TRUE;
        if (!isTrue && parser.currentToken() != JsonToken.VALUE_FALSE) {
            throw wrong("truth");
        }
        return isTrue;
    }

    /** Reads a number that is finite as a double. */
    double number() throws DocumentException {
        if (!isNumber()) {
            throw wrong("number");
        }
        double value = Double.parseDouble(parser.getString());
        if (!Double.isFinite(value)) {
            throw wrong("finiteNumber");
        }
        return value;
    }

    /**
     * Reads a list of numbers.
     *
     * @param expected what the list should be, as a key of {@code document.expected}
     */
    double[] numbers(String expected) throws DocumentException {
        DoubleStream.Builder numbers = DoubleStream.builder();
        list(expected, () -> numbers.add(number()));
        return numbers.build().toArray();
    }

    /** Passes over a value. */
    void skip() {
        parser.skipChildren();
    }

    /** Reads any value as its JSON text, as it stands in the file. */
    String json() {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        parser.finishToken();
        return source.slice(start, (int) parser.currentLocation().getCharOffset());
    }

    /** Whether the value is a number, written so. */
    boolean isNumber(String literal) {
        return isNumber() && parser.getString().equals(literal);
    }

    /** That this value is not what it should be: a key of {@code document.expected}, and what it says. */
    DocumentException wrong(String expected, Object... values) {
        return fault(Messages.text("document.found", found(),
                Messages.text("document.expected." + expected, values)));
    }

    /** That the list just read should not be empty: what it should be, as a key of {@code document.expected}. */
    DocumentException wrongAsEmpty(String expected) {
        return fault(Messages.text("document.found", Messages.text("document.found.emptyList"),
                Messages.text("document.expected." + expected)));
    }

    /** That the object just read has no such key: what was expected, as a key of {@code document.expected}. */
    DocumentException missing(String key, String expected, Object... values) {
        return new DocumentException(source.file(), Pointer.of(parser.streamReadContext()) + "/" + key,
                Messages.text("document.missing", Messages.text("document.expected." + expected, values)));
    }

    private DocumentException fault(String text) {
        String pointer = Pointer.of(parser.streamReadContext());
        if (pointer.isEmpty()) {
            return source.fault((int) parser.currentTokenLocation().getCharOffset(), text);
        }
        return new DocumentException(source.file(), pointer, text);
    }

    @Override
    public void close() {
        parser.close();
    }

    private void require(JsonToken token, String expected) throws DocumentException {
        if (parser.currentToken() != token) {
            throw wrong(expected);
        }
    }

    private boolean isNumber() {
        JsonToken token = parser.currentToken();
        return token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
    }

    private String found() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> Messages.text("document.found.object");
            case START_ARRAY -> Messages.text("document.found.list");
            case VALUE_STRING -> OneLine.quoted(parser.getString());
            default -> OneLine.excerpt(parser.getString());
        };
    }
}
