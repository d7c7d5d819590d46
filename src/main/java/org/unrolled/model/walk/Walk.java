package org.unrolled.model.walk;

import java.util.List;
import org.unrolled.model.network.Reads;

/**
 * The way through a sentence, part by part. Knows what comes next from any place.
 *
 * @param length T, the number of words, at least 1
 * @param reads after which words the output is read
 */
public record Walk(int length, Reads reads) {

    private static final List<Part> WITHOUT_OUTPUT =
            List.of(Part.INPUT, Part.WX, Part.WH, Part.SUM, Part.ACTIVATION);
    private static final List<Part> WITH_OUTPUT = List.of(Part.values());

    /** The parts of a time step: the output only where it is read. */
    public List<Part> parts(int t) {
        return reads.readsAt(t, length) ? WITH_OUTPUT : WITHOUT_OUTPUT;
    }

    /** The end of a word: its last part. For t = −1 the start. */
    public Cursor endOf(int t) {
        return t < 0 ? Cursor.START : new Cursor(t, parts(t).getLast());
    }

    /** Before the first word. */
    public Cursor first() {
        return Cursor.START;
    }

    /** After the last part of the last word. */
    public Cursor last() {
        return endOf(length - 1);
    }

    /** Whether this is the end of its word, or the start. */
    public boolean isEndOfWord(Cursor cursor) {
        return cursor.equals(endOf(cursor.t()));
    }

    /** The end of the next word; in the middle of a word, the end of this one. At the last it stays. */
    public Cursor nextWord(Cursor cursor) {
        return isEndOfWord(cursor) ? endOf(Math.min(cursor.t() + 1, length - 1)) : endOf(cursor.t());
    }

    /** The end of the word before; at the start it stays. */
    public Cursor formerWord(Cursor cursor) {
        return endOf(Math.max(cursor.t() - 1, -1));
    }

    /** The next part, of this word or the next; at the last it stays. */
    public Cursor nextPart(Cursor cursor) {
        if (!isEndOfWord(cursor)) {
            List<Part> parts = parts(cursor.t());
            return new Cursor(cursor.t(), parts.get(parts.indexOf(cursor.part()) + 1));
        }
        return cursor.t() == length - 1 ? cursor : new Cursor(cursor.t() + 1, Part.INPUT);
    }

    /** The part before, of this word or the one before; at the start it stays. */
    public Cursor formerPart(Cursor cursor) {
        if (cursor.isStart()) {
            return cursor;
        }
        List<Part> parts = parts(cursor.t());
        int index = parts.indexOf(cursor.part());
        return index > 0 ? new Cursor(cursor.t(), parts.get(index - 1)) : endOf(cursor.t() - 1);
    }

    /** The nearest place that this walk has: for a cursor from another sentence. */
    public Cursor clamp(Cursor cursor) {
        if (cursor.t() >= length) {
            return last();
        }
        return !cursor.isStart() && parts(cursor.t()).contains(cursor.part()) ? cursor : endOf(cursor.t());
    }
}
