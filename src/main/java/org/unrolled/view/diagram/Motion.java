package org.unrolled.view.diagram;

import org.unrolled.model.walk.Cursor;

/**
 * A part of a step while it happens.
 *
 * @param part what happens
 * @param progress how much of it is over, 0 … 1
 */
public record Motion(Cursor part, double progress) {

    /** The progress of a stage that lasts from one share of the part to another: 0 before it, 1 after it, eased. */
    public double stage(double from, double to) {
        double share = Math.clamp((progress - from) / (to - from), 0, 1);
        return share * share * (3 - 2 * share);
    }
}
