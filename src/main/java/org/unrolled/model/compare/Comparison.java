package org.unrolled.model.compare;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.unrolled.model.network.Vector;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Walk;

/**
 * Two forward passes in common columns, and where and by how much their states differ. Where one of them has a gap it
 * waits: its state there is still the one after the word before.
 *
 * @param upper the first, of H hidden units
 * @param lower the second, of H hidden units too
 * @param alignment of their words
 */
public record Comparison(ForwardTrace upper, ForwardTrace lower, Alignment alignment) {

    /**
     * Checks that the parts agree.
     *
     * @throws IllegalArgumentException if the hidden sizes or the lengths do not
     */
    public Comparison {
        if (upper.rnn().hiddenSize() != lower.rnn().hiddenSize()) {
            throw new IllegalArgumentException("states of " + upper.rnn().hiddenSize() + " and of "
                    + lower.rnn().hiddenSize() + " hidden units have no difference");
        }
        if (upper.length() != alignment.upperLength() || lower.length() != alignment.lowerLength()) {
            throw new IllegalArgumentException("an alignment of other sentences");
        }
    }

    /** One of the two passes. */
    public ForwardTrace trace(Row row) {
        return row == Row.UPPER ? upper : lower;
    }

    /** The way through one of the two sentences. */
    public Walk walk(Row row) {
        return new Walk(trace(row).length(), trace(row).rnn().reads());
    }

    /** The state of a row at the end of a column, −1 for before the first: H numbers. */
    public Vector state(Row row, int column) {
        return stateAfter(trace(row), alignment.read(row, column));
    }

    /** Δh = h of the lower − h of the upper, at the end of a column: H numbers, exactly 0 where both are the same. */
    public Vector difference(int column) {
        Vector first = state(Row.UPPER, column);
        Vector second = state(Row.LOWER, column);
        return Vector.of(IntStream.range(0, first.size())
                .mapToDouble(unit -> difference(first.get(unit), second.get(unit)))
                .toArray());
    }

    /** The first column in which a word differs, or else a state; empty where nothing does. */
    public OptionalInt parting() {
        return IntStream.range(0, alignment.length())
                .filter(column -> !alignment.isSame() && column >= alignment.beginning()
                        || difference(column).stream().anyMatch(number -> number != 0))
                .findFirst();
    }

    /** Whether both end in the same state. */
    public boolean endsSame() {
        return difference(alignment.length() - 1).stream().allMatch(number -> number == 0);
    }

    /**
     * How far a row has been read when the longer one has been read so far: a row that has a gap waits at the end of
     * its word before, and both reach the end of a column together.
     *
     * @param cursor a place of the longer one's walk, which has every column
     */
    public Cursor cursor(Row row, Walk longer, Cursor cursor) {
        Walk walk = walk(row);
        int read = alignment.read(row, cursor.t());
        boolean waits = cursor.isStart() || alignment.isGap(row, cursor.t());
        return waits || longer.isEndOfWord(cursor)
                ? walk.endOf(read - 1)
                : walk.clamp(new Cursor(read - 1, cursor.part()));
    }

    /** What two numbers of the same quantity differ by: equal infinities do not. */
    public static double difference(double first, double second) {
        return Double.compare(first, second) == 0 ? 0 : second - first;
    }

    private static Vector stateAfter(ForwardTrace trace, int read) {
        return read == 0 ? trace.rnn().h0() : trace.step(read - 1).h();
    }
}
