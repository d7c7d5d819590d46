package org.unrolled.view.curve;

import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.unrolled.arithmetic.CurveAxes;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;
import org.unrolled.model.network.Activation;
import org.unrolled.model.trace.StepTrace;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.theme.Fonts;
import org.unrolled.view.theme.Palette;

/**
 * Paints the curve of an activation.
 *
 * @param pen what it paints with
 * @param palette its colours
 * @param axes where everything lies
 */
record CurvePainter(GraphicsContext pen, Palette palette, CurveAxes axes) {

    private static final int PIECES = 120;
    private static final double TEXT = 14;
    private static final double DOT = 7;
    private static final double SMALL_DOT = 4;
    private static final double FAINT = 0.45;
    /** How far a piece of the tangent reaches to each side, in pixels. */
    private static final double TANGENT = 34;

    /** Paints it all; the point in focus where it has slid to, if it is there already. */
    void paint(Frame frame, int t, int unit, OptionalDouble slid, Box room) {
        pen.clearRect(0, 0, room.width(), room.height());
        pen.setFill(palette.background());
        pen.fillRoundRect(room.x(), room.y(), room.width(), room.height(), 12, 12);
        paintSaturation();
        paintAxes();
        pen.setStroke(palette.text());
        pen.setLineWidth(2.5);
        stroke(axes.curve(PIECES));
        StepTrace step = frame.diagram().trace().step(t);
        if (frame.diagram().done().hasDone(t, Part.ACTIVATION)) {
            paintOthers(step);
        } else if (frame.diagram().done().hasDone(t, Part.SUM)) {
            paintSum(step.a().get(unit));
        }
        slid.ifPresent(this::paintPoint);
    }

    private void paintSaturation() {
        Activation f = axes.f();
        double from = f == Activation.RELU ? 0 : CurveAxes.saturationAbove(f);
        if (from >= axes.most()) {
            return;
        }
        paintBand(-axes.most(), -from);
        if (f != Activation.RELU) {
            paintBand(from, axes.most());
        }
    }

    private void paintBand(double from, double to) {
        double left = axes.place(from, 0).x();
        double width = axes.place(to, 0).x() - left;
        pen.setFill(palette.neutral());
        pen.fillRect(left, axes.box().y(), width, axes.box().height());
        String text = Messages.text("curve.saturated");
        // Under the curve on the right, above it on the left; and clear of the numbers of the axis.
        boolean isLeft = to <= 0;
        double overBottom = TEXT * (axes.bottom() == 0 ? 2.2 : 1.1);
        write(text, palette.mutedText(), isLeft ? left + 4 : left + width - 4,
                isLeft ? axes.box().y() + TEXT * 2.4 : axes.box().bottom() - overBottom,
                isLeft ? TextAlignment.LEFT : TextAlignment.RIGHT);
    }

    private void paintAxes() {
        Point origin = axes.place(0, 0);
        pen.setStroke(palette.panelBorder());
        pen.setLineWidth(1);
        pen.strokeLine(axes.box().x(), origin.y(), axes.box().right(), origin.y());
        pen.strokeLine(origin.x(), axes.box().y(), origin.x(), axes.box().bottom());
        boolean isAxisLow = axes.bottom() == 0;
        double under = isAxisLow ? origin.y() - TEXT * 0.75 : origin.y() + TEXT * 0.8;
        write(number(-axes.most()), palette.mutedText(), axes.box().x(), under, TextAlignment.LEFT);
        write("a = " + number(axes.most()), palette.mutedText(), axes.box().right(), under, TextAlignment.RIGHT);
        write("h = " + number(axes.top()), palette.mutedText(), origin.x() - 5, axes.place(0, axes.top()).y(),
                TextAlignment.RIGHT);
        if (axes.bottom() < 0) {
            write(number(axes.bottom()), palette.mutedText(), origin.x() + 5, axes.place(0, axes.bottom()).y(),
                    TextAlignment.LEFT);
        }
    }

    private void paintOthers(StepTrace step) {
        pen.setGlobalAlpha(FAINT);
        for (int i = 0; i < step.h().size(); i++) {
            if (Double.isFinite(step.a().get(i))) {
                dot(axes.place(step.a().get(i), step.h().get(i)), SMALL_DOT, palette.ofValue(step.h().get(i)));
            }
        }
        pen.setGlobalAlpha(1);
    }

    /** The sum waits on its axis for the activation. */
    private void paintSum(double a) {
        if (Double.isFinite(a)) {
            dot(axes.place(a, 0), DOT - 1, palette.ofValue(a));
        }
    }

    private void paintPoint(double a) {
        if (!Double.isFinite(a)) {
            return;
        }
        double h = axes.f().of(a);
        Point place = axes.place(a, h);
        Point foot = axes.place(a, 0);
        Color color = palette.ofSign(h);
        pen.setStroke(color);
        pen.setLineWidth(1.5);
        pen.setLineDashes(4, 4);
        pen.strokeLine(place.x(), place.y(), foot.x(), foot.y());
        pen.strokeLine(place.x(), place.y(), axes.place(0, h).x(), place.y());
        pen.setLineDashes();
        paintTangent(a, h, place);
        dot(place, DOT, palette.ofValue(h));
    }

    private void paintTangent(double a, double h, Point place) {
        double slope = CurveAxes.slope(axes.f(), a, h);
        double perX = (axes.place(0, 0).y() - axes.place(0, axes.top()).y()) / axes.top()
                / ((axes.place(axes.most(), 0).x() - axes.place(0, 0).x()) / axes.most());
        double rise = slope * perX;
        double length = Math.hypot(1, rise);
        double x = TANGENT / length;
        double y = TANGENT * rise / length;
        pen.setStroke(palette.accent());
        pen.setLineWidth(3);
        pen.strokeLine(place.x() - x, place.y() + y, place.x() + x, place.y() - y);
    }

    private void dot(Point place, double radius, Color color) {
        pen.setFill(color);
        pen.fillOval(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius);
        pen.setStroke(palette.text());
        pen.setLineWidth(1.5);
        pen.strokeOval(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius);
    }

    private void stroke(List<Point> line) {
        pen.beginPath();
        pen.moveTo(line.getFirst().x(), line.getFirst().y());
        line.forEach(point -> pen.lineTo(point.x(), point.y()));
        pen.stroke();
    }

    private void write(String text, Color color, double x, double y, TextAlignment alignment) {
        Font font = Fonts.text(TEXT);
        switch (alignment) {
            case RIGHT -> TextPainter.right(pen, text, font, color, x, y);
            case CENTER -> TextPainter.center(pen, text, font, color, x, y, Double.MAX_VALUE);
            default -> TextPainter.left(pen, text, font, color, x, y);
        }
    }

    private static String number(double value) {
        return Decimals.rounded(value, Math.abs(value) >= 1e6 ? 1 : 0);
    }
}
