package org.unrolled.view.statespace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.statespace.Point3;
import org.unrolled.diagram.statespace.Stage;

/**
 * Where the states of all shown sentences are seen.
 *
 * @param picture what to show
 * @param stage where it lies
 */
record StateMarks(StateSpacePicture picture, Stage stage) {

    private static final double POINT = 5.5;
    private static final double LAST_POINT = 9;
    /** How far apart the paths of sentences run where all of them lie on one line. */
    private static final double LANE = 46;

    /** All of them, the sentence being read last. */
    List<StateMark> all() {
        List<StateMark> marks = new ArrayList<>();
        for (int lane = 0; lane < picture.paths().size(); lane++) {
            ShownPath path = picture.paths().get(lane);
            for (int t = -1; t < path.path().length(); t++) {
                boolean isReached = !path.isRead() || t <= picture.reached();
                double radius = t == path.path().length() - 1 ? LAST_POINT : POINT;
                int state = t;
                int line = lane;
                path.path().at(t).ifPresent(place -> marks.add(
                        new StateMark(path, state, seen(place, line), radius, isReached)));
            }
        }
        return marks;
    }

    /** The state nearest to a place, one of the sentence being read before all others. */
    Optional<StateMark> at(Point place, double reach) {
        return all().stream()
                .filter(mark -> mark.place().distance(place) <= reach)
                .min(Comparator.comparing((StateMark mark) -> !mark.path().isRead())
                        .thenComparingDouble(mark -> mark.place().distance(place)));
    }

    /** A place as it is seen; on a line every sentence has a lane of its own, as all would lie on each other. */
    Point seen(Point3 place, int lane) {
        Point on = stage.toScreen(place);
        return stage.axes() > 1 ? on : new Point(on.x(), on.y() - lane() * (picture.paths().size() - 1 - lane));
    }

    private double lane() {
        return Math.min(LANE, stage.room().height() * 0.45 / picture.paths().size());
    }
}
