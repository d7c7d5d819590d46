package org.unrolled.view.statespace;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.statespace.Point3;
import org.unrolled.diagram.statespace.Stage;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.theme.Fonts;
import org.unrolled.view.theme.Palette;

/**
 * Draws the cube, or the square or the line, and names its axes.
 *
 * @param pen draws
 * @param stage where it lies
 * @param axisNames a name for each axis
 * @param palette the colours
 */
record CubePainter(GraphicsContext pen, Stage stage, List<String> axisNames, Palette palette) {

    private static final double NAME_SIZE = 18;
    private static final double END_SIZE = 16;

    /** The edges behind what lies in it, or those before that. */
    void paintEdges(boolean areBehind) {
        pen.setLineDashes();
        pen.setStroke(palette.mutedText());
        pen.setLineWidth(areBehind ? 1 : 1.5);
        pen.setGlobalAlpha(areBehind ? 0.4 : 0.75);
        for (Stage.Edge edge : stage.edges()) {
            if (stage.isBehind(edge) == areBehind) {
                Point from = stage.toScreen(edge.from());
                Point to = stage.toScreen(edge.to());
                pen.strokeLine(from.x(), from.y(), to.x(), to.y());
            }
        }
        pen.setGlobalAlpha(1);
    }

    /** Names the axes outside of the cube, and says where they end; gives the places that are taken so. */
    List<Box> paintAxes() {
        List<Box> taken = new ArrayList<>();
        Point middle = stage.toScreen(Point3.ORIGIN);
        for (int axis = 0; axis < stage.axes(); axis++) {
            Stage.Edge edge = stage.named(axis);
            Point from = stage.toScreen(edge.from());
            Point to = stage.toScreen(edge.to());
            Point half = from.towards(to, 0.5);
            Point out = stage.axes() == 1 ? new Point(0, 1) : direction(middle, half);
            String end = StateSpaceText.number(stage.extent());
            taken.add(write("−" + end, outside(from.towards(to, 0.05), out, 18)));
            taken.add(write(end, outside(from.towards(to, 0.95), out, 18)));
            String name = axisNames.get(axis);
            double aside = TextPainter.width(name, Fonts.bold(NAME_SIZE)) / 2 * Math.abs(out.x());
            taken.add(writeName(name, outside(half, out, 16 + aside)));
        }
        return taken;
    }

    private Box write(String text, Point place) {
        double width = TextPainter.width(text, Fonts.number(END_SIZE));
        TextPainter.center(pen, text, Fonts.number(END_SIZE), palette.mutedText(), place.x(), place.y(), width + 1);
        return new Box(place.x() - width / 2, place.y() - END_SIZE / 2, width, END_SIZE);
    }

    private Box writeName(String name, Point place) {
        double width = TextPainter.width(name, Fonts.bold(NAME_SIZE));
        Box room = stage.room();
        double x = Math.clamp(place.x(), room.x() + width / 2 + 4,
                Math.max(room.x() + width / 2 + 4, room.right() - width / 2 - 4));
        TextPainter.center(pen, name, Fonts.bold(NAME_SIZE), palette.text(), x, place.y(), width + 1);
        return new Box(x - width / 2, place.y() - NAME_SIZE / 2, width, NAME_SIZE);
    }

    private static Point direction(Point from, Point to) {
        double length = Math.max(1e-9, from.distance(to));
        return new Point((to.x() - from.x()) / length, (to.y() - from.y()) / length);
    }

    private static Point outside(Point place, Point out, double by) {
        return new Point(place.x() + by * out.x(), place.y() + by * out.y());
    }
}
