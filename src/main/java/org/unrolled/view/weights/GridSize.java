package org.unrolled.view.weights;

import org.unrolled.view.Frame;

/**
 * How large a place the sheet wants: all of it in sight, but not the room of everything else.
 *
 * @param frame what it shows
 * @param scale how many times as large as usual
 */
record GridSize(Frame frame, double scale) {

    private static final double USUAL_WIDTH = 320;
    /** A larger sheet scrolls rather than take the room of everything else. */
    private static final double MOST_WANTED = 400;
    private static final double MOST_NEEDED = 330;
    /** What scrolls anyway leaves the states below in sight. */
    private static final double SCROLLED = 200;

    /** The usual width, in pixels. */
    static double usualWidth(double scale) {
        return USUAL_WIDTH * scale;
    }

    /** The width for the sheet in a place so wide; of none yet, the usual. */
    double sheetWidth(double width) {
        return width > 0 ? width / scale : USUAL_WIDTH;
    }

    /** The least height in a place so wide, in pixels. */
    double leastHeight(double width) {
        double whole = SheetFit.leastHeight(frame, sheetWidth(width));
        return (whole <= MOST_NEEDED ? whole : SCROLLED) * scale;
    }

    /** The height that is wanted in a place so wide, in pixels. */
    double wantedHeight(double width) {
        return Math.min(MOST_WANTED, SheetFit.of(frame, sheetWidth(width), MOST_WANTED).sheet().height()) * scale;
    }
}
