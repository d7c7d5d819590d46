package org.unrolled.view.statespace;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.statespace.Plane;
import org.unrolled.diagram.statespace.Point3;
import org.unrolled.diagram.statespace.Stage;
import org.unrolled.view.theme.Palette;

/**
 * Draws the paths of the sentences and the decision plane between their parts behind it and before it.
 *
 * @param pen draws
 * @param picture what to show
 * @param stage where it lies
 * @param marks where states are seen
 * @param palette the colours
 */
record PathPainter(GraphicsContext pen, StateSpacePicture picture, Stage stage, StateMarks marks, Palette palette) {

    static final double FAINT = 0.25;

    void paint() {
        paintPaths(true);
        paintPlane();
        paintPaths(false);
    }

    private void paintPlane() {
        List<Point> corners = picture.plane().stream()
                .flatMap(plane -> plane.within(stage.extent()).stream())
                .map(stage::toScreen)
                .toList();
        if (corners.isEmpty()) {
            return;
        }
        double[] x = corners.stream().mapToDouble(Point::x).toArray();
        double[] y = corners.stream().mapToDouble(Point::y).toArray();
        pen.setLineDashes();
        if (stage.axes() == 3) {
            pen.setFill(palette.sheet());
            pen.fillPolygon(x, y, x.length);
        }
        pen.setStroke(palette.sheetBorder());
        // Seen from its edge, as of a square or a line, the sheet is nothing but this line.
        pen.setLineWidth(stage.axes() == 3 ? 1.2 : 3);
        pen.strokePolygon(x, y, x.length);
    }

    private void paintPaths(boolean isBehindPlane) {
        for (int lane = 0; lane < picture.paths().size(); lane++) {
            ShownPath path = picture.paths().get(lane);
            pen.setStroke(path.style().color());
            pen.setLineWidth(path.isRead() ? 3.5 : 2.5);
            pen.setLineDashes(path.style().dashes());
            for (int t = 0; t < path.path().length(); t++) {
                Optional<Point3> from = path.path().at(t - 1);
                Optional<Point3> to = path.path().at(t);
                if (from.isPresent() && to.isPresent()) {
                    paintSegment(path, lane, t, from.get(), to.get(), isBehindPlane);
                }
            }
        }
        pen.setLineDashes();
        pen.setGlobalAlpha(1);
    }

    /** From h_{t−1} to h_t: strong as far as it has been read, then faint. */
    private void paintSegment(ShownPath path, int lane, int t, Point3 from, Point3 to, boolean isBehindPlane) {
        boolean isRead = !path.isRead() || t <= picture.reached();
        double read = isRead ? 1 : t == picture.reached() + 1 ? picture.progress() : 0;
        Point3 middle = from.towards(to, read);
        paintSide(from, middle, lane, 1, isBehindPlane);
        paintSide(middle, to, lane, FAINT, isBehindPlane);
    }

    /** The part of a line that lies behind the decision plane, or the part that lies before it. */
    private void paintSide(Point3 from, Point3 to, int lane, double alpha, boolean isBehindPlane) {
        if (from.equals(to)) {
            return;
        }
        double here = towardsViewer(from);
        double there = towardsViewer(to);
        double crossing = here < 0 != there < 0 ? here / (here - there) : 1;
        Point3 between = from.towards(to, crossing);
        pen.setGlobalAlpha(alpha);
        if (here < 0 == isBehindPlane) {
            line(marks.seen(from, lane), marks.seen(between, lane));
        }
        if (crossing < 1 && there < 0 == isBehindPlane) {
            line(marks.seen(between, lane), marks.seen(to, lane));
        }
    }

    /** How far a place lies before the decision plane; without one everything lies before it. */
    private double towardsViewer(Point3 place) {
        if (picture.plane().isEmpty() || stage.axes() < 3) {
            return 0;
        }
        Plane plane = picture.plane().get();
        double facing = stage.camera().turn(plane.normal()).z();
        return facing < 0 ? -plane.side(place) : plane.side(place);
    }

    private void line(Point from, Point to) {
        pen.strokeLine(from.x(), from.y(), to.x(), to.y());
    }
}
