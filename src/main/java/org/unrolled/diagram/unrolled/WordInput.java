package org.unrolled.diagram.unrolled;

import org.unrolled.diagram.Box;

/**
 * The input box of a time step: a cell for each word of the vocabulary, and under them the line for the one that is read.
 *
 * @param box all of it
 * @param words V, the size of the vocabulary
 */
record WordInput(Box box, int words) {

    /** How high the box is. */
    static final double HEIGHT = 88;

    private static final double CELL_HEIGHT = 40;
    private static final double PADDING = 10;
    private static final double MOST_GAP = 5;
    private static final double LINE_PADDING = 4;

    /** The one-hot cell of a word. */
    Box cell(int word) {
        double width = (box.width() - 2 * PADDING) / words;
        double gap = Math.min(MOST_GAP, width * 0.2);
        return new Box(box.x() + PADDING + word * width + gap / 2, box.y() + PADDING, width - gap, CELL_HEIGHT);
    }

    /** The line for the word. */
    Box line() {
        double top = box.y() + PADDING + CELL_HEIGHT;
        return new Box(box.x() + LINE_PADDING, top, box.width() - 2 * LINE_PADDING, box.bottom() - top);
    }
}
