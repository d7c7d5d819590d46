package org.unrolled.view.statespace;

import java.util.List;
import javafx.scene.paint.Color;
import org.unrolled.view.theme.Palette;

/**
 * How a sentence's path is drawn: in a colour that can be read as text, and in dashes, so that no path is told by its colour alone.
 *
 * @param color of line and words
 * @param dashes lengths of dash and gap by turns; none for a whole line
 */
record PathStyle(Color color, double... dashes) {

    private static final List<double[]> DASHES = List.of(
            new double[] {}, new double[] {11, 6}, new double[] {3, 5}, new double[] {14, 5, 3, 5},
            new double[] {20, 7}, new double[] {6, 4, 6, 9});

    /** The style of a sentence by its place in the document: no two of the first 36 are the same. */
    static PathStyle of(int sentence, Palette palette) {
        int round = sentence / palette.paths().size();
        return new PathStyle(palette.path(sentence), DASHES.get((sentence + round) % DASHES.size()));
    }
}
