package org.unrolled.model.walk;

/**
 * How far a sentence has been read: a word, and the part of it that was done last.
 *
 * @param t the time step, from 0; −1 before the first word
 * @param part the part done last; at the start OUTPUT, for want of another
 */
public record Cursor(int t, Part part) implements Comparable<Cursor> {

    /** Before the first word: only h₋₁ stands. */
    public static final Cursor START = new Cursor(-1, Part.OUTPUT);

    /** Whether nothing has been read yet. */
    public boolean isStart() {
        return t < 0;
    }

    /** Whether a part of a time step is done. */
    public boolean hasDone(int step, Part done) {
        return t > step || t == step && part.compareTo(done) >= 0;
    }

    /** Which of two comes first in reading. */
    @Override
    public int compareTo(Cursor other) {
        return t != other.t ? Integer.compare(t, other.t) : part.compareTo(other.part);
    }
}
