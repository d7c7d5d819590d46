package org.unrolled.diagram.lesson;

import java.util.ArrayList;
import java.util.List;
import org.unrolled.diagram.lesson.InputRow.Kind;

/** What is shown of a plain network's inputs: all of them, or the first of each kind and one box for the rest. */
public final class InputRows {

    /** Zeros look like each other: these many, and the box for the rest. */
    private static final int MOST_ZEROS = 3;
    /** Every kind that is there shows one and the box for the rest, at least. */
    private static final int LEAST = 2;

    private InputRows() {
    }

    /**
     * The boxes from top to bottom: words, zero vectors, words without an input.
     *
     * @param words T, at least 1
     * @param places N, at least 1: for how many words the network is built
     * @param most how many boxes have room, at least 4
     */
    public static List<InputRow> of(int words, int places, int most) {
        int kept = Math.min(words, places);
        int zeros = places - kept;
        int dropped = words - kept;
        if (Math.max(words, places) <= most) {
            return rows(kept, kept, zeros, zeros, dropped, dropped);
        }
        // Of zeros and dropped words there is never both.
        int tail = Math.max(zeros, dropped);
        int leastTail = Math.min(tail, LEAST);
        int keptRows = Math.min(kept, Math.max(LEAST, most - leastTail));
        int tailRows = Math.min(tail, most - keptRows);
        return rows(kept, keptRows, zeros, zeros > 0 ? Math.min(tailRows, MOST_ZEROS + 1) : 0, dropped,
                dropped > 0 ? tailRows : 0);
    }

    private static List<InputRow> rows(int kept, int keptRows, int zeros, int zeroRows, int dropped, int droppedRows) {
        List<InputRow> rows = new ArrayList<>();
        add(rows, Kind.WORD, 0, kept, keptRows);
        add(rows, Kind.ZERO, 0, zeros, zeroRows);
        add(rows, Kind.DROPPED, kept, dropped, droppedRows);
        return List.copyOf(rows);
    }

    private static void add(List<InputRow> rows, Kind kind, int first, int count, int boxes) {
        int single = boxes < count ? boxes - 1 : count;
        for (int i = 0; i < single; i++) {
            rows.add(new InputRow(kind, first + i, 1));
        }
        if (single < count) {
            rows.add(new InputRow(kind, first + single, count - single));
        }
    }
}
