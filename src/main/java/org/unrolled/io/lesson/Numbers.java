package org.unrolled.io.lesson;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.unrolled.io.DocumentException;
import org.unrolled.text.Messages;
import org.unrolled.text.NumberEntry;

/** Reads the numbers of a lesson. */
final class Numbers {

    private static final int MOST_DIGITS = 9;

    private Numbers() {
    }

    /**
     * A number as people type it.
     *
     * @throws DocumentException if the line's text is none, or none that is finite
     */
    static double read(Line line) throws DocumentException {
        OptionalDouble number = NumberEntry.parse(line.text());
        if (number.isEmpty()) {
            throw line.expected(Messages.text("document.expected.number"));
        }
        return number.getAsDouble();
    }

    /** A whole number, 0 or more; empty for any other text, also for one beyond all that is counted here. */
    static OptionalInt whole(String text) {
        boolean isWhole = text.matches("[0-9]+") && text.length() <= MOST_DIGITS;
        return isWhole ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
