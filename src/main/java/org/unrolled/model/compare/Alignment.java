package org.unrolled.model.compare;

import java.util.List;
import java.util.OptionalInt;

/**
 * Two lists of words in common columns: aligned by their common beginning and, after a gap in the shorter one, by their
 * common end. There are as many columns as the longer one has words, so the longer one has no gap.
 *
 * @param upperLength how many words the upper one has, at least 1
 * @param lowerLength how many the lower one has, at least 1
 * @param beginning how many words at the beginning are the same
 * @param end how many words at the end are the same, beyond those
 */
public record Alignment(int upperLength, int lowerLength, int beginning, int end) {

    /**
     * Aligns two sentences.
     *
     * @throws IllegalArgumentException if one has no word
     */
    public static Alignment of(List<String> upper, List<String> lower) {
        if (upper.isEmpty() || lower.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one word");
        }
        int shorter = Math.min(upper.size(), lower.size());
        int beginning = 0;
        while (beginning < shorter && upper.get(beginning).equals(lower.get(beginning))) {
            beginning++;
        }
        int end = 0;
        while (end < shorter - beginning
                && upper.get(upper.size() - 1 - end).equals(lower.get(lower.size() - 1 - end))) {
            end++;
        }
        return new Alignment(upper.size(), lower.size(), beginning, end);
    }

    /** How many columns there are. */
    public int length() {
        return Math.max(upperLength, lowerLength);
    }

    /** How many words a row has. */
    public int length(Row row) {
        return row == Row.UPPER ? upperLength : lowerLength;
    }

    /**
     * The word of a row that stands in a column, from 0; empty in its gap.
     *
     * @param column 0 … length − 1
     */
    public OptionalInt word(Row row, int column) {
        int read = read(row, column);
        return read > 0 && column(row, read - 1) == column ? OptionalInt.of(read - 1) : OptionalInt.empty();
    }

    /** How many words of a row stand up to a column, this one included: 0 for column −1. */
    public int read(Row row, int column) {
        int beforeEnd = length(row) - end;
        int atEnd = column - (length() - end) + 1;
        return Math.min(column + 1, beforeEnd) + Math.max(0, atEnd);
    }

    /** The column in which a row's word t stands. */
    public int column(Row row, int t) {
        return t < length(row) - end ? t : t + length() - length(row);
    }

    /** Whether a row has a gap in a column: it waits there for the other one. */
    public boolean isGap(Row row, int column) {
        return word(row, column).isEmpty();
    }

    /** Whether both rows have the same word in a column, as part of their common beginning or end. */
    public boolean isCommon(int column) {
        return column < beginning || column >= length() - end;
    }

    /** Whether every word is the same. */
    public boolean isSame() {
        return upperLength == lowerLength && beginning == upperLength;
    }

    /** The row without a gap: the longer one, the upper one of equals. */
    public Row longer() {
        return lowerLength > upperLength ? Row.LOWER : Row.UPPER;
    }
}
