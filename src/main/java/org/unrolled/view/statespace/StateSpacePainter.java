package org.unrolled.view.statespace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.statespace.Stage;
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
 * @param isLit whether the pointer or the focus rests on a state, in whatever view
 */
record StateSpacePainter(
        GraphicsContext pen,
        StateSpacePicture picture,
        Stage stage,
        List<String> axisNames,
        Palette palette,
        Predicate<StateMark> isLit) {

    private static final double CURRENT_POINT = 8;
    private static final double RING = 13;

    void paint() {
        pen.setLineCap(StrokeLineCap.BUTT);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        StateMarks places = new StateMarks(picture, stage);
        CubePainter cube = new CubePainter(pen, stage, axisNames, palette);
        cube.paintEdges(true);
        new PathPainter(pen, picture, stage, places, palette).paint();
        cube.paintEdges(false);
        List<StateMark> marks = places.all();
        marks.forEach(this::paintMark);
        picture.now().ifPresent(now -> paintNow(places.seen(now, picture.paths().size() - 1)));
        List<Box> taken = new ArrayList<>(cube.paintAxes());
        marks.forEach(mark -> taken.add(mark.around(reach(mark) - 1)));
        new WordPainter(pen, palette, picture.reached(), this::reach).paint(marks, stage.room(), taken);
    }

    private void paintMark(StateMark mark) {
        pen.setGlobalAlpha(mark.isReached() ? 1 : PathPainter.FAINT + 0.1);
        Color color = mark.t() < 0 ? palette.text() : mark.path().style().color();
        disc(mark.place(), mark.radius() + 2, palette.background());
        disc(mark.place(), mark.radius(), color);
        pen.setGlobalAlpha(1);
        if (isLit.test(mark)) {
            ring(mark.place(), mark.radius() + 6, palette.accent(), 2.5);
        }
    }

    /** The point that moves. */
    private void paintNow(Point now) {
        disc(now, CURRENT_POINT + 2, palette.background());
        disc(now, CURRENT_POINT, picture.reached() < 0 && picture.progress() == 0
                ? palette.text() : picture.read().style().color());
        ring(now, RING, palette.text(), 3);
    }

    /** How far what is drawn at a state reaches: the ring of the current one too. */
    private double reach(StateMark mark) {
        return mark.path().isRead() && mark.t() == picture.reached() ? RING + 2 : mark.radius();
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
}
