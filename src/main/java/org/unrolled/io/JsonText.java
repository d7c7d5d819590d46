package org.unrolled.io;

import java.util.List;
import java.util.stream.Collectors;
import org.unrolled.model.network.Vector;

/** Writes values as JSON on one line, with a blank after each comma. */
final class JsonText {

    private JsonText() {
    }

    /** A text between quotation marks. What UTF-8 or a line could not carry is escaped, and nothing else. */
    static String of(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    boolean isLoneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
                    if (c < ' ' || isLoneSurrogate || c == '\u2028' || c == '\u2029') {
                        json.append(String.format("\\u%04x", c));
                    } else {
                        json.appendCodePoint(c);
                    }
                }
            }
        });
        return json.append('"').toString();
    }

    /** A list of texts. */
    static String of(List<String> texts) {
        return texts.stream().map(JsonText::of).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A list of finite numbers. */
    static String of(Vector numbers) {
        return numbers.stream().mapToObj(JsonNumbers::shortest).collect(Collectors.joining(", ", "[", "]"));
    }
}
