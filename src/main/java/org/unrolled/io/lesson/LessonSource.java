package org.unrolled.io.lesson;

import java.util.List;
import java.util.regex.Pattern;
import org.unrolled.io.DocumentException;
import org.unrolled.io.SourceText;

/** The text of a lesson by its lines, as Markdown counts them. */
final class LessonSource {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    private final String file;
    private final List<String> lines;

    private LessonSource(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /**
     * Decodes a lesson.
     *
     * @throws DocumentException if it is not UTF-8
     */
    static LessonSource decode(String file, byte[] bytes) throws DocumentException {
        String text = SourceText.decode(file, bytes).text();
        return new LessonSource(file, List.of(LINE_END.split(text, -1)));
    }

    /** All of it. */
    String text() {
        return String.join("\n", lines);
    }

    /** How many lines there are. */
    int size() {
        return lines.size();
    }

    /** A line to the letter. */
    String exact(int index) {
        return lines.get(index);
    }

    /** A line, with the white space before it. */
    Line line(int index) {
        return new Line(file, index + 1, lines.get(index).stripTrailing());
    }

    /** The last line with something in it, or the first. */
    Line end() {
        int index = lines.size() - 1;
        while (index > 0 && lines.get(index).isBlank()) {
            index--;
        }
        return line(index);
    }
}
