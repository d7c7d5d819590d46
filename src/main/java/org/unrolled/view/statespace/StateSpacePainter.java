package org.unrolled.view.statespace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.statespace.LabelPlacement;
import org.unrolled.diagram.statespace.Plane;
import org.unrolled.diagram.statespace.Point3;
import org.unrolled.diagram.statespace.Stage;
import org.unrolled.view.diagram.TextPainter;
import org.unrolled.view.theme.Fonts;
import org.unrolled.view.theme.Palette;

/**
 * Draws the state space, from behind to the front: the cube's far edges, what lies behind the decision plane, the
 * plane, what lies before it, the near edges, the states, and the words.
 *
 * @param pen draws
 * @param picture what to show
 * @param stage where it lies
 * @param axisNames a name for each axis
 * @param palette the colours
 * @param lit the state that the pointer rests on, in whatever view
 */
record StateSpacePainter(
        GraphicsContext pen,
        StateSpacePicture picture,
        Stage stage,
        List<String> axisNames,
        Palette palette,
        Optional<Integer> lit) {

    private static final double FAINT = 0.25;
    private static final double WORD_SIZE = 17;
    private static final double AXIS_SIZE = 18;
    private static final double END_SIZE = 16;
    private static final double POINT = 5.5;
    private static final double LAST_POINT = 9;
    private static final double CURRENT_POINT = 8;
    private static final double RING = 13;
    /** Beyond these many words a crowd of labels says nothing. */
    private static final int MOST_LABELS = 120;
    /** How densely labels look out for lines. */
    private static final double LINE_STEP = 7;
    private static final double SAME_PLACE = 10;
    /** How far apart the paths of sentences run where all of them lie on one line. */
    private static final double LANE = 46;

    /** A state as it is drawn. */
    private record Mark(ShownPath path, int lane, int t, Point place, double radius, boolean isReached) {

        boolean isLast() {
            return t == path.path().length() - 1;
        }
    }

    void paint() {
        pen.setLineCap(StrokeLineCap.BUTT);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        paintEdges(true);
        paintPaths(true);
        paintPlane();
        paintPaths(false);
        paintEdges(false);
        List<Mark> marks = marks();
        marks.forEach(this::paintMark);
        paintNow();
        List<Box> taken = new ArrayList<>(paintAxes());
        marks.forEach(mark -> taken.add(around(mark.place(), reach(mark) - 1)));
        paintWords(marks, taken);
    }

    private void paintEdges(boolean isBehind) {
        pen.setLineDashes();
        pen.setStroke(palette.mutedText());
        pen.setLineWidth(isBehind ? 1 : 1.5);
        pen.setGlobalAlpha(isBehind ? 0.4 : 0.75);
        for (Stage.Edge edge : stage.edges()) {
            if (stage.isBehind(edge) == isBehind) {
                line(stage.toScreen(edge.from()), stage.toScreen(edge.to()));
            }
        }
        pen.setGlobalAlpha(1);
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
            line(seen(from, lane), seen(between, lane));
        }
        if (crossing < 1 && there < 0 == isBehindPlane) {
            line(seen(between, lane), seen(to, lane));
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

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (int lane = 0; lane < picture.paths().size(); lane++) {
            ShownPath path = picture.paths().get(lane);
            for (int t = -1; t < path.path().length(); t++) {
                boolean isReached = !path.isRead() || t <= picture.reached();
                double radius = t == path.path().length() - 1 ? LAST_POINT : POINT;
                int state = t;
                int line = lane;
                path.path().at(t).ifPresent(place -> marks.add(
                        new Mark(path, line, state, seen(place, line), radius, isReached)));
            }
        }
        return marks;
    }

    private void paintMark(Mark mark) {
        pen.setGlobalAlpha(mark.isReached() ? 1 : FAINT + 0.1);
        Color color = mark.t() < 0 ? palette.text() : mark.path().style().color();
        disc(mark.place(), mark.radius() + 2, palette.background());
        disc(mark.place(), mark.radius(), color);
        pen.setGlobalAlpha(1);
        if (mark.path().isRead() && lit.filter(t -> t == mark.t()).isPresent()) {
            ring(mark.place(), mark.radius() + 6, palette.accent(), 2.5);
        }
    }

    /** The point that moves. */
    private void paintNow() {
        picture.now().ifPresent(place -> {
            Point now = seen(place, picture.paths().size() - 1);
            disc(now, CURRENT_POINT + 2, palette.background());
            disc(now, CURRENT_POINT, picture.reached() < 0 && picture.progress() == 0
                    ? palette.text() : picture.read().style().color());
            ring(now, RING, palette.text(), 3);
        });
    }

    /** Names the axes outside of the cube, and says where they end; gives the places that are taken so. */
    private List<Box> paintAxes() {
        List<Box> taken = new ArrayList<>();
        Point middle = stage.toScreen(Point3.ORIGIN);
        for (int axis = 0; axis < stage.axes(); axis++) {
            Stage.Edge edge = stage.named(axis);
            Point from = stage.toScreen(edge.from());
            Point to = stage.toScreen(edge.to());
            Point half = from.towards(to, 0.5);
            Point out = stage.axes() == 1 ? new Point(0, 1) : direction(middle, half);
            String end = StateSpaceText.number(stage.extent());
            taken.add(write("−" + end, END_SIZE, outside(from.towards(to, 0.05), out, 18)));
            taken.add(write(end, END_SIZE, outside(from.towards(to, 0.95), out, 18)));
            String name = axisNames.get(axis);
            double aside = TextPainter.width(name, Fonts.bold(AXIS_SIZE)) / 2 * Math.abs(out.x());
            taken.add(writeName(name, outside(half, out, 16 + aside)));
        }
        return taken;
    }

    private Box write(String text, double size, Point place) {
        double width = TextPainter.width(text, Fonts.number(size));
        TextPainter.center(pen, text, Fonts.number(size), palette.mutedText(), place.x(), place.y(), width + 1);
        return new Box(place.x() - width / 2, place.y() - size / 2, width, size);
    }

    private Box writeName(String name, Point place) {
        double width = TextPainter.width(name, Fonts.bold(AXIS_SIZE));
        Box room = stage.room();
        double x = Math.clamp(place.x(), room.x() + width / 2 + 4,
                Math.max(room.x() + width / 2 + 4, room.right() - width / 2 - 4));
        TextPainter.center(pen, name, Fonts.bold(AXIS_SIZE), palette.text(), x, place.y(), width + 1);
        return new Box(x - width / 2, place.y() - AXIS_SIZE / 2, width, AXIS_SIZE);
    }

    /** The words, those that matter most first: where there is no room for all, the others go without. */
    private void paintWords(List<Mark> marks, List<Box> taken) {
        List<Mark> labelled = new ArrayList<>();
        LabelPlacement places = new LabelPlacement(stage.room(), taken, alongPaths(marks));
        marks.stream()
                .filter(mark -> mark.t() >= 0 || mark.path().isRead())
                .sorted(Comparator.comparingInt(this::rank))
                .limit(MOST_LABELS)
                .filter(mark -> isFirst(mark, labelled))
                .forEach(mark -> {
                    String word = TextPainter.shortened(mark.path().label(mark.t()), Fonts.bold(WORD_SIZE), 180);
                    double width = TextPainter.width(word, Fonts.bold(WORD_SIZE));
                    places.place(mark.place(), reach(mark) + 4, width, WORD_SIZE + 3).ifPresent(box -> {
                        pen.setGlobalAlpha(mark.isReached() ? 1 : 0.45);
                        TextPainter.left(pen, word, Fonts.bold(WORD_SIZE),
                                mark.t() < 0 ? palette.text() : mark.path().style().color(), box.x(), box.centerY());
                        pen.setGlobalAlpha(1);
                    });
                });
    }

    /** Of the same word at the same place, as where sentences begin alike, one is enough. */
    private static boolean isFirst(Mark mark, List<Mark> labelled) {
        boolean isFirst = labelled.stream().noneMatch(other -> other.place().distance(mark.place()) < SAME_PLACE
                && other.path().label(other.t()).equals(mark.path().label(mark.t())));
        labelled.add(mark);
        return isFirst;
    }

    /** Small boxes along the paths of what is labelled. */
    private static List<Box> alongPaths(List<Mark> marks) {
        List<Box> along = new ArrayList<>();
        for (int i = 1; i < Math.min(marks.size(), MOST_LABELS); i++) {
            Mark from = marks.get(i - 1);
            Mark to = marks.get(i);
            if (from.path() == to.path() && from.t() == to.t() - 1) {
                int count = (int) Math.min(100, from.place().distance(to.place()) / LINE_STEP);
                for (int k = 1; k < count; k++) {
                    along.add(around(from.place().towards(to.place(), (double) k / count), 2));
                }
            }
        }
        return along;
    }

    /** How far what is drawn at a state reaches: the ring of the current one too. */
    private double reach(Mark mark) {
        return mark.path().isRead() && mark.t() == picture.reached() ? RING + 2 : mark.radius();
    }

    private int rank(Mark mark) {
        if (mark.path().isRead()) {
            return mark.t() == picture.reached() ? 0 : mark.isLast() ? 1 : 3;
        }
        return mark.isLast() ? 2 : 4;
    }

    /** A place as it is seen; on a line every sentence has a lane of its own, as all would lie on each other. */
    private Point seen(Point3 place, int lane) {
        Point on = stage.toScreen(place);
        return stage.axes() > 1 ? on : new Point(on.x(), on.y() - lane() * (picture.paths().size() - 1 - lane));
    }

    private double lane() {
        return Math.min(LANE, stage.room().height() * 0.45 / picture.paths().size());
    }

    private void line(Point from, Point to) {
        pen.strokeLine(from.x(), from.y(), to.x(), to.y());
    }

    private void disc(Point place, double radius, Color color) {
        pen.setFill(color);
        pen.fillOval(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius);
    }

    private void ring(Point place, double radius, Color color, double width) {
        pen.setStroke(color);
        pen.setLineWidth(width);
        pen.strokeOval(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius);
    }

    private static Box around(Point place, double radius) {
        return new Box(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius);
    }

    private static Point direction(Point from, Point to) {
        double length = Math.max(1e-9, from.distance(to));
        return new Point((to.x() - from.x()) / length, (to.y() - from.y()) / length);
    }

    private static Point outside(Point place, Point out, double by) {
        return new Point(place.x() + by * out.x(), place.y() + by * out.y());
    }
}
