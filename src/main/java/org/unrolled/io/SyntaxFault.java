package org.unrolled.io;

import java.util.regex.Pattern;
import org.unrolled.text.Messages;
import tools.jackson.core.TokenStreamContext;

/** Says what stands where a text stops being JSON, and what should stand there. */
final class SyntaxFault {

    private static final int LONGEST_FOUND = 100;
    private static final Pattern WHOLE =
            Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?|true|false|null");

    private SyntaxFault() {
    }

    /** The fault of a text that ends too early. */
    static DocumentException truncated(SourceText source) {
        return source.fault(source.length(), Messages.text("document.truncated"));
    }

    /** The fault of a text that goes on after its value. */
    static DocumentException afterEnd(SourceText source, int offset) {
        String found = OneLine.quoted(source.slice(offset, Math.max(endOfToken(source, offset), offset + 1)));
        return source.fault(offset, found(found, Messages.text("document.expected.end")));
    }

    /**
     * The fault at a place.
     *
     * @param context in what the parser was when it gave up
     * @param offset where it gave up, 0 … length of the text
     */
    static DocumentException of(SourceText source, TokenStreamContext context, int offset) {
        int start = startOfToken(source, offset);
        if (start == source.length()) {
            return truncated(source);
        }
        String found = source.slice(start, Math.max(endOfToken(source, offset), start + 1));
        if (found.startsWith("\\") || found.charAt(0) < ' ') {
            return source.fault(start, Messages.text("document.badText", OneLine.quoted(found)));
        }
        if (found.matches("[-+]?(NaN|Infinity|inf|nan)")) {
            return source.fault(start, found(found, Messages.text("document.expected.number")));
        }
        return source.fault(start, found(OneLine.quoted(found), expected(source, context, start)));
    }

    private static String found(String found, String expected) {
        return Messages.text("document.found", found, expected);
    }

    /** What may follow, by what stands before. */
    private static String expected(SourceText source, TokenStreamContext context, int start) {
        int before = start - 1;
        while (before >= 0 && isBlank(source.characters()[before])) {
            before--;
        }
        if (before < 0) {
            return Messages.text("document.expected.object");
        }
        String key = switch (source.characters()[before]) {
            case '{' -> "keyOrEnd";
            case '[' -> "valueOrEnd";
            case ':' -> "value";
            case ',' -> context.inObject() ? "key" : "value";
            default -> context.inObject() ? "moreOfObject" : context.inArray() ? "moreOfList" : "end";
        };
        return Messages.text("document.expected." + key);
    }

    /** A parser may notice only behind a token, or in its middle, that it is wrong. */
    private static int startOfToken(SourceText source, int offset) {
        boolean isInText = offset < source.length() && source.characters()[offset] < ' ';
        int start = offset;
        int earliest = isInText ? offset : Math.max(0, offset - LONGEST_FOUND);
        while (start > earliest && isTokenPart(source.characters()[start - 1])) {
            start--;
        }
        boolean isBehind = offset == source.length() || !isTokenPart(source.characters()[offset]);
        if (isBehind && WHOLE.matcher(source.slice(start, offset)).matches()) {
            return offset;
        }
        return start > 0 && source.characters()[start - 1] == '\\' ? start - 1 : start;
    }

    private static int endOfToken(SourceText source, int offset) {
        int end = offset;
        while (end < source.length() && end - offset < LONGEST_FOUND && isTokenPart(source.characters()[end])) {
            end++;
        }
        return end;
    }

    /** A letter, a digit, or what else can be in the middle of a number or a word. */
    private static boolean isTokenPart(char c) {
        return Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.' || c == '_';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
}
