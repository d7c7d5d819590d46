package org.unrolled.io;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.unrolled.text.Messages;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Checks that a text is one JSON value, with no key twice in an object and nothing nested too deep. */
final class JsonCheck {

    /** Far more than any document needs, and few enough for whatever reads one. */
    static final int MAX_DEPTH = 500;

    private final SourceText source;
    private final JsonParser parser;
    private final Deque<Set<String>> keys = new ArrayDeque<>();

    private JsonCheck(SourceText source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /**
     * Checks a text.
     *
     * @throws DocumentException at the first place that is not as it should be
     */
    static void check(SourceText source) throws DocumentException {
        try (JsonParser parser = JsonParsers.of(source)) {
            new JsonCheck(source, parser).checkAll();
        }
    }

    private void checkAll() throws DocumentException {
        if (next() == null) {
            throw source.fault(0, Messages.text("document.empty"));
        }
        for (JsonToken token = parser.currentToken(); token != null; token = next()) {
            switch (token) {
                case START_OBJECT, START_ARRAY -> enter();
                case END_OBJECT, END_ARRAY -> {
                    keys.pop();
                    if (keys.isEmpty()) {
                        requireEnd();
                    }
                }
                case PROPERTY_NAME -> requireNew(parser.currentName());
                default -> {
                    if (keys.isEmpty()) {
                        requireEnd();
                    }
                }
            }
        }
    }

    private JsonToken next() throws DocumentException {
        try {
            JsonToken token = parser.nextToken();
            if (token != null) {
                // Texts are read only when asked for, and may be broken.
                parser.finishToken();
            }
            return token;
        } catch (UnexpectedEndOfInputException _) {
            throw SyntaxFault.truncated(source);
        } catch (JacksonException e) {
            int offset = (int) Math.min(Math.max(e.getLocation().getCharOffset(), 0), source.length());
            throw SyntaxFault.of(source, parser.streamReadContext(), offset);
        }
    }

    private void enter() throws DocumentException {
        keys.push(Set.of());
        if (keys.size() > MAX_DEPTH) {
            int offset = (int) parser.currentTokenLocation().getCharOffset();
            throw source.fault(offset, Messages.text("document.tooDeep", String.valueOf(MAX_DEPTH)));
        }
    }

    private void requireNew(String key) throws DocumentException {
        if (keys.peek().isEmpty()) {
            keys.pop();
            keys.push(new HashSet<>());
        }
        if (!keys.peek().add(key)) {
            String pointer = Pointer.of(parser.streamReadContext());
            throw new DocumentException(source.file(), pointer,
                    Messages.text("document.duplicateKey", OneLine.quoted(key)));
        }
    }

    /** A second value is as wrong as any other text after the end. */
    private void requireEnd() throws DocumentException {
        if (next() != null) {
            throw SyntaxFault.afterEnd(source, (int) parser.currentTokenLocation().getCharOffset());
        }
    }
}
