package org.unrolled.view.statespace;

import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;

/**
 * A state as it is drawn.
 *
 * @param path the sentence that it belongs to
 * @param t the word after which it stands, −1 for h₋₁
 * @param place where it is seen
 * @param radius how large its point is
 * @param isReached whether its word has been read
 */
record StateMark(ShownPath path, int t, Point place, double radius, boolean isReached) {

    /** Whether the sentence ends with it. */
    boolean isLast() {
        return t == path.path().length() - 1;
    }

    /** A box around it. */
    Box around(double reach) {
        return new Box(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach);
    }
}
