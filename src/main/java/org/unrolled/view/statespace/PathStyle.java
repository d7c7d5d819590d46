package org.unrolled.view.statespace;

import java.util.List;
import javafx.scene.paint.Color;

/**
 * How a sentence's path is drawn. Colours that no kind of colour blindness takes for one another, dark enough to be
 * read as text; and dashes, so that no path is told by its colour alone.
 *
 * @param color of line and words
 * @param dashes lengths of dash and gap by turns; none for a whole line
 */
record PathStyle(Color color, double... dashes) {

    private static final List<Color> COLORS = List.of(
            Color.web("#0b5cad"), Color.web("#b34700"), Color.web("#00705a"), Color.web("#9c3f7f"),
            Color.web("#765a00"), Color.web("#3d4558"));
    private static final List<double[]> DASHES = List.of(
            new double[] {}, new double[] {11, 6}, new double[] {3, 5}, new double[] {14, 5, 3, 5},
            new double[] {20, 7}, new double[] {6, 4, 6, 9});

    /** The style of a sentence by its place in the document: no two of the first 36 are the same. */
    static PathStyle of(int sentence) {
        int round = sentence / COLORS.size();
        return new PathStyle(COLORS.get(sentence % COLORS.size()), DASHES.get((sentence + round) % DASHES.size()));
    }
}
