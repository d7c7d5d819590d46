package org.unrolled.diagram;

/** The side of a box, which many edges touch. */
public final class Side {

    private Side() {
    }

    /**
     * Where one of so many edges touches a side, measured from its middle.
     *
     * @param room of the side, what the edges may take
     * @param most how far they lie from each other where there is room enough
     */
    public static double touch(int index, int count, double room, double most) {
        return (index - (count - 1) / 2.0) * Math.min(most, room / count);
    }
}
