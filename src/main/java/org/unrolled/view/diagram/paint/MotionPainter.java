package org.unrolled.view.diagram.paint;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Point;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.StepTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.text.Decimals;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.diagram.Motion;
import org.unrolled.view.theme.Fonts;

/** Draws a part of a step while it happens, over what has been done before. */
public final class MotionPainter {

    /** So much of the way go numbers that are added up. */
    private static final double NEAR = 0.5;

    private MotionPainter() {
    }

    /** What of a diagram looks different folded and unrolled. */
    public interface Ends {

        /** The word comes in. */
        void paintInput(Motion motion);

        /** The names on the edges, which those that come forward would cover. */
        void paintNames(int t);

        /** What the memory's weights bring to the neurons where they have no edges. */
        void paintFoldedIn(Motion motion);

        /** The output, as strongly as said, as its numbers come. */
        void paintOutput(Motion motion, double alpha);
    }

    /** The part that happens now. */
    public static void paint(Sheet sheet, Motion motion, Ends ends) {
        int t = motion.part().t();
        switch (motion.part().part()) {
            case INPUT -> ends.paintInput(motion);
            case WX -> travel(sheet, motion, sheet.edges().wx(t), ends);
            case WH -> {
                travel(sheet, motion, sheet.edges().wh(t), ends);
                ends.paintFoldedIn(motion);
            }
            case SUM -> gather(sheet, motion);
            case ACTIVATION -> squash(sheet, motion);
            case OUTPUT -> readOut(sheet, motion, ends);
        }
    }

    /** Products run along their edges; where they arrive the sum of them appears. */
    private static void travel(Sheet sheet, Motion motion, List<EdgeId> edges, Ends ends) {
        light(sheet, motion, edges, ends);
        paintFaces(sheet, motion, motion.stage(0.7, 1));
        edges.forEach(edge -> paintProduct(sheet, edge, motion.stage(0.05, 0.85)));
    }

    /** The edges come forward. */
    private static void light(Sheet sheet, Motion motion, List<EdgeId> edges, Ends ends) {
        EdgePainter.paint(sheet, edges, Sheet.FAINT + (1 - Sheet.FAINT) * motion.stage(0, 0.3));
        ends.paintNames(motion.part().t());
    }

    private static void paintProduct(Sheet sheet, EdgeId edge, double u) {
        run(sheet, sheet.edges().curve(edge), sheet.edges().product(edge), u);
    }

    /** A number on its way: u of it gone, 0 … 1. */
    public static void run(Sheet sheet, Curve curve, double product, double u) {
        if (u <= 0 || u >= 1 || product == 0) {
            return;
        }
        double radius = radius(product);
        // Its rim, not its middle, arrives: a dot on the box would hide the number in it.
        double end = Math.max(0.5, 1 - (radius + 4) / curve.length());
        dot(sheet, curve.at(u * end), sheet.palette().ofSign(product), radius);
    }

    /** The word's share, the memory's share and the bias come together in each neuron. */
    private static void gather(Sheet sheet, Motion motion) {
        int t = motion.part().t();
        StepTrace step = sheet.frame().trace().step(t);
        double u = motion.stage(0.2, 0.75);
        if (u >= 1) {
            paintFaces(sheet, motion, 1);
            return;
        }
        for (int unit = 0; unit < sheet.layout().hidden(); unit++) {
            Box box = sheet.layout().neuron(t, unit);
            UnitFace face = UnitPainter.face(sheet, t, unit, motion.part());
            Point middle = new Point(box.centerX(), box.centerY());
            if (sheet.layout().showsBiases() && !face.isSilent()) {
                // No name where the first number stands, and none left on the tag that it leaves.
                UnitPainter.paintEmpty(sheet, box, face.named(""));
                BiasPainter.paintBlank(sheet, sheet.layout().bias(t, unit), WeightId.bh(unit));
                approach(sheet, box.y() + box.height() * UnitPainter.FIRST_LINE, middle, u, step.wxX().get(unit));
                approach(sheet, box.y() + box.height() * UnitPainter.SECOND_LINE, middle, u, step.whH().get(unit));
                approach(sheet, sheet.layout().bias(t, unit).centerY(), middle, u, step.bh().get(unit));
            } else {
                UnitPainter.paintEmpty(sheet, box, face);
                merge(sheet, new Point(box.x() + 50, middle.y()), middle, u, step.wxX().get(unit));
                merge(sheet, new Point(box.right() - 10, middle.y()), middle, u, step.whH().get(unit));
                merge(sheet, new Point(box.centerX(), box.bottom()), middle, u, step.bh().get(unit));
            }
        }
    }

    /** A number moves towards the middle of its box, and is gone before it lies on the others that do. */
    private static void approach(Sheet sheet, double from, Point to, double u, double value) {
        sheet.pen().setGlobalAlpha(1 - u);
        TextPainter.center(sheet.pen(), Decimals.signed(value, sheet.frame().digits()), Fonts.number(17),
                sheet.palette().text(), to.x(), from + NEAR * u * (to.y() - from), 80);
        sheet.pen().setGlobalAlpha(1);
    }

    private static void merge(Sheet sheet, Point from, Point to, double u, double value) {
        dot(sheet, from.towards(to, u), sheet.palette().ofSign(value), Math.min(6, radius(value)));
    }

    /** The box is pressed flat as the sum is pressed into the activation's range, and takes the state's colour. */
    private static void squash(Sheet sheet, Motion motion) {
        int t = motion.part().t();
        Cursor shown = motion.progress() < 0.5 ? sheet.frame().done() : motion.part();
        String activation = sheet.frame().trace().rnn().hiddenActivation().symbol();
        double press = 0.22 * Math.sin(Math.PI * motion.progress());
        for (int unit = 0; unit < sheet.layout().hidden(); unit++) {
            Box box = sheet.layout().neuron(t, unit);
            UnitFace before = UnitPainter.face(sheet, t, unit, sheet.frame().done());
            UnitFace after = UnitPainter.face(sheet, t, unit, motion.part());
            Color fill = UnitPainter.fill(sheet.palette(), before)
                    .interpolate(UnitPainter.fill(sheet.palette(), after), motion.progress());
            GraphicsContext pen = sheet.pen();
            Color layer = sheet.palette().hidden();
            pen.setFill(layer);
            pen.fillRect(box.x() - 1, box.y() - 1, box.width() + 2, box.height() + 2);
            pen.save();
            pen.translate(0, box.centerY() * press);
            pen.scale(1, 1 - press);
            UnitFace face = UnitPainter.face(sheet, t, unit, shown);
            boolean isWorking = motion.progress() > 0.15 && motion.progress() < 0.85;
            UnitPainter.paint(sheet, box, isWorking ? face.named(activation) : face, fill, 1, "");
            pen.restore();
        }
    }

    private static void readOut(Sheet sheet, Motion motion, Ends ends) {
        int t = motion.part().t();
        List<EdgeId> edges = sheet.edges().wy(t);
        light(sheet, motion, edges, ends);
        ends.paintOutput(motion, Sheet.FAINT + (1 - Sheet.FAINT) * motion.stage(0.4, 0.6));
        edges.forEach(edge -> paintProduct(sheet, edge, motion.stage(0.05, 0.65)));
    }

    /** The numbers change at one moment: fading, two would lie on one another. */
    private static void paintFaces(Sheet sheet, Motion motion, double alpha) {
        if (alpha < 0.5) {
            return;
        }
        int t = motion.part().t();
        for (int unit = 0; unit < sheet.layout().hidden(); unit++) {
            UnitFace face = UnitPainter.face(sheet, t, unit, motion.part());
            UnitPainter.paint(sheet, sheet.layout().neuron(t, unit), face, UnitPainter.fill(sheet.palette(), face),
                    1, "");
        }
    }

    private static void dot(Sheet sheet, Point place, Color color, double radius) {
        GraphicsContext pen = sheet.pen();
        pen.setFill(sheet.palette().surface());
        pen.fillOval(place.x() - radius - 2, place.y() - radius - 2, 2 * radius + 4, 2 * radius + 4);
        pen.setFill(color);
        pen.fillOval(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius);
    }

    /** Larger for a larger product, within what the eye can follow. */
    private static double radius(double product) {
        return Double.isFinite(product) ? 4 + 4 * Math.min(1.5, Math.sqrt(Math.abs(product))) : 10;
    }
}
