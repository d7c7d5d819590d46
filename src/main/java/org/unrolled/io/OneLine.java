package org.unrolled.io;

/** Makes any text fit to stand in a one-line message. */
public final class OneLine {

    private static final int EXCERPT = 60;

    private OneLine() {
    }

    /** A text with everything escaped that would break the line, or could not be seen in it. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(OneLine::isInvisible)) {
            return text;
        }
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> append(line, c));
        return line.toString();
    }

    /** The beginning of a text, on one line: at most 60 characters of it, and … where it goes on. */
    public static String excerpt(String text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int before = line.length();
            append(line, text.codePointAt(i));
            if (line.length() > EXCERPT) {
                line.setLength(before);
                return line.append('…').toString();
            }
        }
        return line.toString();
    }

    /** An excerpt between quotation marks: “Show”. */
    public static String quoted(String text) {
        return "“" + excerpt(text) + "”";
    }

    private static void append(StringBuilder line, int c) {
        switch (c) {
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            case '\t' -> line.append("\\t");
            default -> {
                if (isInvisible(c)) {
                    Character.toString(c).chars().forEach(unit -> line.append(String.format("\\u%04x", unit)));
                } else {
                    line.appendCodePoint(c);
                }
            }
        }
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
