package org.unrolled.diagram.morph;

import java.util.ArrayList;
import java.util.List;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.Point;

/**
 * A moment between the folded and the unrolled diagram: every place is on the straight way from where it is in the one
 * to where it is in the other. Its places are pixels over {@link #scale}.
 *
 * @param from how the folded diagram stands on the screen
 * @param to how the unrolled one does
 * @param share 0 folded … 1 unrolled
 */
public record Morph(Placement from, Placement to, double share) {

    private static final int PLACES = 21;

    /** How far the way is gone after a share of the time: slowly out, slowly in. */
    public static double eased(double time) {
        double u = Math.clamp(time, 0, 1);
        return u * u * (3 - 2 * u);
    }

    /** Pixels per unit. */
    public double scale() {
        return mix(from.scale(), to.scale());
    }

    /** A box on its way. */
    public Box box(Box folded, Box unrolled) {
        Box start = from.of(folded);
        Box end = to.of(unrolled);
        double scale = scale();
        return new Box(mix(start.x(), end.x()) / scale, mix(start.y(), end.y()) / scale,
                mix(start.width(), end.width()) / scale, mix(start.height(), end.height()) / scale);
    }

    /** An edge on its way. */
    public Curve curve(Curve folded, Curve unrolled) {
        List<Point> starts = folded.evenly(PLACES);
        List<Point> ends = unrolled.evenly(PLACES);
        List<Point> places = new ArrayList<>(PLACES);
        for (int i = 0; i < PLACES; i++) {
            Point start = from.of(starts.get(i));
            Point end = to.of(ends.get(i));
            places.add(new Point(mix(start.x(), end.x()) / scale(), mix(start.y(), end.y()) / scale()));
        }
        return Curve.smooth(places);
    }

    /** A box that is only in the folded diagram: it stays where it is. */
    public Box still(Box folded) {
        Box box = from.of(folded);
        return new Box(box.x() / scale(), box.y() / scale(), box.width() / scale(), box.height() / scale());
    }

    /** An edge that is only in the folded diagram: it stays where it is. */
    public Curve still(Curve folded) {
        return new Curve(folded.points().stream()
                .map(from::of)
                .map(point -> new Point(point.x() / scale(), point.y() / scale()))
                .toList());
    }

    private double mix(double start, double end) {
        return start + share * (end - start);
    }
}
