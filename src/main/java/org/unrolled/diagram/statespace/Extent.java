package org.unrolled.diagram.statespace;

import java.util.Collection;

/** How far the axes reach: 1, as tanh does; further where the states do, to 1.5, 2, 3 … 10, 15, 20 … */
public final class Extent {

    private static final double[] STEPS = {1, 1.5, 2, 3, 4, 5, 6, 8, 10};

    private Extent() {
    }

    /** The least such reach that holds all places. */
    public static double of(Collection<Point3> places) {
        double size = places.stream().mapToDouble(Point3::size).max().orElse(0);
        if (size <= 1) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(size)));
        for (double step : STEPS) {
            if (size <= step * power) {
                return step * power;
            }
        }
        return 15 * power;
    }
}
