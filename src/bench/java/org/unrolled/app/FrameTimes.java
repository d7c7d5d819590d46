package org.unrolled.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The frames of one run, and the edits that they show; in milliseconds. Filled on the toolkit's thread only. */
final class FrameTimes {

    /** A frame that begins later than this many usual ones after the one before has let the display go by. */
    private static final double IN_TIME = 1.5;
    private static final double NANOS = 1e6;

    /** An edit on its way to the screen. */
    private record Edit(long event, long frame) {
    }

    private final List<Edit> edits = new ArrayList<>();
    private final List<Long> frameBegins = new ArrayList<>();
    private final List<Double> toFrame = new ArrayList<>();
    private final List<Double> toNext = new ArrayList<>();
    private final List<Boolean> inNextFrame = new ArrayList<>();
    private int shown;
    private Work from;
    private Work to;

    /** A frame begins. Whatever it shows is on the screen when the next one can begin. */
    void begin(long now) {
        frameBegins.add(now);
    }

    /** A mouse event has changed the weight. */
    void edit(long event) {
        edits.add(new Edit(event, frameBegins.size()));
    }

    /** All is laid out and painted that this frame is to show. */
    void laidOut(long now) {
        for (; shown < edits.size(); shown++) {
            toFrame.add((now - edits.get(shown).event()) / NANOS);
        }
    }

    /** The measuring begins, or ends. */
    void mark() {
        if (from == null) {
            from = Work.now();
        } else {
            to = Work.now();
        }
    }

    /** What a frame costs of the processors: laying out and painting, and making pixels of it; milliseconds. */
    double[] work() {
        return to.perFrame(from, Math.max(1, frameBegins.size()));
    }

    /** Adds up; the last frame's end is not known, so the edits that it shows do not count. */
    void close(double usualFrame) {
        for (Edit edit : edits) {
            int frame = (int) edit.frame();
            if (frame == 0 || frame + 1 >= frameBegins.size()) {
                continue;
            }
            double wait = (frameBegins.get(frame) - edit.event()) / NANOS;
            double whole = (frameBegins.get(frame + 1) - frameBegins.get(frame)) / NANOS;
            toNext.add(wait + whole);
            inNextFrame.add(wait <= IN_TIME * usualFrame && whole <= IN_TIME * usualFrame);
        }
    }

    /** From the mouse event to the end of the layout and painting that show it. */
    double[] untilPainted() {
        return sorted(toFrame);
    }

    /** From the mouse event to when the next frame can begin: by then it is on the screen. */
    double[] untilOnScreen() {
        return sorted(toNext);
    }

    /** From the beginning of a frame to the beginning of the next. */
    double[] intervals() {
        double[] intervals = new double[Math.max(0, frameBegins.size() - 1)];
        for (int i = 0; i < intervals.length; i++) {
            intervals[i] = (frameBegins.get(i + 1) - frameBegins.get(i)) / NANOS;
        }
        Arrays.sort(intervals);
        return intervals;
    }

    /** The share of the edits that the frame after the mouse event showed, and in time. */
    double shareInNextFrame() {
        return inNextFrame.stream().filter(Boolean::booleanValue).count() / (double) Math.max(1, inNextFrame.size());
    }

    /** How many edits were counted. */
    int count() {
        return inNextFrame.size();
    }

    /** The value that a share of the sorted ones does not exceed. */
    static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }

    private static double[] sorted(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }
}
