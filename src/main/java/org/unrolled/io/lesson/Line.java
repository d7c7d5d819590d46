package org.unrolled.io.lesson;

import java.util.Collection;
import java.util.List;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Listing;
import org.unrolled.io.OneLine;
import org.unrolled.model.network.NearestWords;
import org.unrolled.text.Messages;

/**
 * A line of a lesson, or what is left of it to be read: whatever is wrong there is said with its number.
 *
 * @param file the lesson's name, for messages
 * @param number counted from 1
 * @param text without white space around it where that means nothing
 */
record Line(String file, int number, String text) {

    /** The same line, with another text to be read. */
    Line with(String rest) {
        return new Line(file, number, rest);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** What is wrong here, in words. */
    DocumentException fault(String what) {
        return new DocumentException(file, Messages.text("lesson.line", number), what);
    }

    /** Something else stands here than was expected. */
    DocumentException found(String found, String expected) {
        return fault(Messages.text("document.found", found, expected));
    }

    /** This text stands here, or nothing, and something else was expected. */
    DocumentException expected(String expected) {
        return text.isEmpty()
                ? fault(Messages.text("document.missing", expected))
                : found(OneLine.quoted(text), expected);
    }

    /** This text stands here, and is none of these names. Those most like it are listed first. */
    DocumentException expectedOneOf(Collection<String> names) {
        List<String> nearest = NearestWords.of(OneLine.excerpt(text), List.copyOf(names), names.size());
        return expected(Messages.text("document.expected.choice", Listing.of(nearest)));
    }
}
