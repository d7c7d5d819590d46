package org.unrolled.diagram.folded;

import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;

/**
 * The names of all edges between two layers, one under the other before the layer that they lead into.
 *
 * @param chip how large a name is
 * @param x of its middle
 * @param y of its middle
 * @param count how many names
 * @param pitch how far they lie from each other
 */
record NameColumn(NameChip chip, double x, double y, int count, double pitch) {

    /** With more edges than these between two layers their names have no room. */
    private static final int MOST_NAMES = 20;

    /** Names in so high a place: close where they are many, but not farther apart than some pitches of a chip. */
    static NameColumn in(double height, int mostPitches, NameChip chip, Point middle, int count) {
        return new NameColumn(chip, middle.x(), middle.y(), count,
                Math.clamp(height / count, NameChip.PITCH, mostPitches * NameChip.PITCH));
    }

    /** Whether so many names have room. */
    static boolean hasRoom(int count) {
        return count <= MOST_NAMES;
    }

    /** The height that so many names need at least; none if they have no room. */
    static double leastHeight(int count) {
        return hasRoom(count) ? count * NameChip.PITCH : 0;
    }

    /** A name, by its place from the top. */
    Box name(int index) {
        return chip.at(new Point(x, y + (index - (count - 1) / 2.0) * pitch));
    }
}
