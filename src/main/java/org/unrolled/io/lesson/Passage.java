package org.unrolled.io.lesson;

import java.util.ArrayList;
import java.util.List;

/** Text that may go on over several lines. */
final class Passage {

    private final Line first;
    private final List<String> lines = new ArrayList<>();

    /** Begins with a line. */
    Passage(Line first) {
        this.first = first;
        lines.add(first.text());
    }

    void add(Line line) {
        lines.add(line.text());
    }

    /** All of it, at its first line. */
    Line whole() {
        return first.with(String.join("\n", lines).strip());
    }

    /** All of it on one line, with single spaces. */
    Line onOneLine() {
        return first.with(whole().text().replaceAll("\\s+", " "));
    }
}
