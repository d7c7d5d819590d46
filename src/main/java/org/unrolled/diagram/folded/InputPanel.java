package org.unrolled.diagram.folded;

import org.unrolled.diagram.Box;

/**
 * The panel of the inputs in the folded diagram: a box for each word, and a line that says how many words have none.
 *
 * @param x where it begins
 * @param middle the y of its middle
 * @param words how many words have a box
 * @param hasOthers whether others have none
 */
record InputPanel(double x, double middle, int words, boolean hasOthers) {

    private static final double HEADING = 38;
    private static final double FOOT = 12;
    private static final double PADDING = 10;
    private static final double GAP = 10;
    private static final double OTHERS_HEIGHT = 32;
    private static final int MANY_WORDS = 8;

    Box box() {
        double height = height(words, hasOthers);
        return new Box(x, middle - height / 2, boxWidth() + 2 * PADDING, height);
    }

    /** The box of a word, by its place from the top. */
    Box word(int row) {
        Box panel = box();
        return new Box(panel.x() + PADDING, panel.y() + HEADING + row * (boxHeight(words) + GAP), boxWidth(),
                boxHeight(words));
    }

    /** The line that says how many words have no box. */
    Box others() {
        Box panel = box();
        return new Box(panel.x() + 4, panel.bottom() - FOOT / 2 - OTHERS_HEIGHT, panel.width() - 8, OTHERS_HEIGHT);
    }

    static double height(int words, boolean hasOthers) {
        return HEADING + words * (boxHeight(words) + GAP) - GAP + FOOT + (hasOthers ? OTHERS_HEIGHT : 0);
    }

    /** In a low box the word stands beside its symbol. */
    private double boxWidth() {
        return words > MANY_WORDS ? 168 : 150;
    }

    private static double boxHeight(int words) {
        return words > MANY_WORDS ? 40 : 54;
    }
}
