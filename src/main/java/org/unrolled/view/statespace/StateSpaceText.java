package org.unrolled.view.statespace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unrolled.diagram.statespace.DecisionPlane;
import org.unrolled.diagram.statespace.Point3;
import org.unrolled.diagram.statespace.StateAxes;
import org.unrolled.model.network.Rnn;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;
import org.unrolled.view.Frame;

/** What the state space says in words. */
final class StateSpaceText {

    private StateSpaceText() {
    }

    /** The end of an axis: a whole number, or one with a half. */
    static String number(double end) {
        return Decimals.rounded(end, Decimals.isExact(end, 0) ? 0 : 1);
    }

    /** What is seen, in one line. */
    static String explanation(StateAxes axes, int hidden) {
        return switch (axes) {
            case StateAxes.Components _ -> Messages.text("statespace.explain.components", hidden);
            case StateAxes.Units units when hidden > 3 -> Messages.text("statespace.explain.units", hidden);
            case StateAxes.Units units -> switch (units.count()) {
                case 1 -> Messages.text("statespace.explain.1");
                case 2 -> Messages.text("statespace.explain.2");
                default -> Messages.text("statespace.explain.3");
            };
        };
    }

    /** The names of the axes: h₁, or a component with its share of the variance. */
    static List<String> axisNames(StateAxes axes) {
        return IntStream.range(0, axes.count())
                .mapToObj(axis -> switch (axes) {
                    case StateAxes.Units units -> unit(units.units().get(axis));
                    case StateAxes.Components components -> Messages.text("statespace.axis.component", axis + 1,
                            Decimals.rounded(100 * components.share(axis), 0));
                })
                .toList();
    }

    /** A neuron: h₁. */
    static String unit(int unit) {
        return "h" + Notation.subscript(unit + 1);
    }

    /** What the plane is called: z = 0, or z₀ = z₁; nothing where there is none. */
    static Optional<String> plane(StateSpacePicture picture, Rnn rnn) {
        if (picture.plane().isEmpty()) {
            return Optional.empty();
        }
        String equation = DecisionPlane.isTwoClasses(rnn)
                ? "z" + Notation.subscript(0) + " = z" + Notation.subscript(1)
                : "z = 0";
        if (!picture.isPlaneSeen()) {
            return Optional.of(Messages.text("statespace.plane.outside", equation));
        }
        return Optional.of(switch (picture.axes().count()) {
            case 1 -> Messages.text("statespace.plane.1", equation);
            case 2 -> Messages.text("statespace.plane.2", equation);
            default -> Messages.text("statespace.plane.3", equation);
        });
    }

    /** What must be known to read the picture right. */
    static List<String> notes(StateSpacePicture picture, Rnn rnn) {
        List<String> notes = new ArrayList<>();
        if (picture.extent() > 1) {
            notes.add(Messages.text("statespace.note.extent", number(picture.extent())));
        }
        if (picture.omitted() > 0) {
            notes.add(Messages.text("statespace.note.omitted", picture.omitted()));
        }
        boolean hasBorder = rnn.outputSize() == 1 || DecisionPlane.isTwoClasses(rnn);
        if (hasBorder && rnn.hiddenSize() > DecisionPlane.MOST_NEURONS) {
            notes.add(Messages.text("statespace.note.plane", rnn.hiddenSize()));
        }
        return notes;
    }

    /** The whole of it for a screen reader. */
    static String accessible(StateSpacePicture picture, Frame frame) {
        String place = picture.read().path().at(picture.reached())
                .map(at -> coordinates(at, picture.axes(), frame.diagram().digits()))
                .orElse(Messages.text("statespace.accessible.omitted"));
        String keys = picture.axes().count() == 3
                ? Messages.text("statespace.accessible.turn") : Messages.text("statespace.accessible.zoom");
        return Messages.text("statespace.accessible", String.join(" ", frame.words()), picture.reached() + 1,
                frame.words().size(), place, picture.paths().size() - 1, keys);
    }

    private static String coordinates(Point3 at, StateAxes axes, int digits) {
        double[] values = {at.x(), at.y(), at.z()};
        List<String> names = axisNames(axes);
        return String.join(Messages.text("list.numbers"), IntStream.range(0, axes.count())
                .mapToObj(axis -> names.get(axis) + " = " + Decimals.rounded(values[axis], digits))
                .toList());
    }
}
