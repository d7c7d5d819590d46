package org.unrolled.io.lesson;

import java.util.Optional;
import java.util.OptionalInt;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Listing;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.model.walk.Walk;
import org.unrolled.text.Messages;

/** Reads places of a sentence, its words counted from 1. */
final class WordPlaces {

    private WordPlaces() {
    }

    /**
     * How far it has been read: {@code 3}, {@code 3 sum}, or 0 for not at all.
     *
     * @throws DocumentException if the walk has no such place
     */
    static Cursor cursor(Line line, Walk walk) throws DocumentException {
        String[] parts = line.text().split("\\s+", 2);
        OptionalInt word = Numbers.whole(parts[0]);
        if (word.isEmpty() || word.getAsInt() > walk.length()) {
            throw line.with(parts[0]).expected(Messages.text("lesson.expected.wordsRead", walk.length()));
        }
        if (parts.length == 1) {
            return walk.endOf(word.getAsInt() - 1);
        }
        Line name = line.with(parts[1]);
        if (word.getAsInt() == 0) {
            throw name.expected(Messages.text("lesson.expected.noPart"));
        }
        return new Cursor(word.getAsInt() - 1, part(name, word.getAsInt(), walk));
    }

    /**
     * The time step of a word, from 0.
     *
     * @param length T, the number of words
     * @throws DocumentException if the sentence has no such word
     */
    static int step(Line line, int length) throws DocumentException {
        OptionalInt word = Numbers.whole(line.text());
        if (word.isEmpty() || word.getAsInt() < 1 || word.getAsInt() > length) {
            throw line.expected(Messages.text("document.expected.wordOf", length));
        }
        return word.getAsInt() - 1;
    }

    private static Part part(Line name, int word, Walk walk) throws DocumentException {
        Optional<Part> part = Part.of(name.text());
        if (part.isEmpty()) {
            throw name.expected(Messages.text("document.expected.choice", Listing.of(Part.ids())));
        }
        if (!walk.parts(word - 1).contains(part.get())) {
            throw name.fault(Messages.text("cli.noOutput", word, walk.length()));
        }
        return part.get();
    }
}
