package org.unrolled.view.statespace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.unrolled.diagram.statespace.StateAxes;
import org.unrolled.model.network.Vector;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;

/**
 * What the card beside a state says: its word, when it is read, and its numbers.
 *
 * @param title the word and the time step
 * @param lines a number each
 */
record StateCard(String title, List<String> lines) {

    /** Of more numbers than these the first are written. */
    private static final int MOST_NUMBERS = 8;

    /** Of a state of a path. */
    static StateCard of(StateMark mark, StateAxes axes, int digits) {
        int t = mark.t();
        String title = t < 0 ? Messages.text("statespace.card.start")
                : Messages.text("statespace.card.word", mark.path().words().get(t), t);
        List<String> lines = new ArrayList<>();
        lines.add(String.join(" ", mark.path().words()));
        if (!mark.isReached()) {
            lines.add(Messages.text("statespace.card.unread"));
            return new StateCard(title, lines);
        }
        Vector h = mark.path().trace().stateBefore(t + 1);
        IntStream.range(0, Math.min(MOST_NUMBERS, h.size()))
                .forEach(unit -> lines.add(named(Notation.state(t, unit), h.get(unit), digits)));
        if (h.size() > MOST_NUMBERS) {
            lines.add(Messages.text("statespace.card.others", h.size() - MOST_NUMBERS));
        }
        if (axes instanceof StateAxes.Components) {
            mark.path().path().at(t).ifPresent(place -> {
                List<String> names = StateSpaceText.axisNames(axes);
                double[] at = {place.x(), place.y(), place.z()};
                IntStream.range(0, 3).forEach(axis -> lines.add(named(names.get(axis), at[axis], digits)));
            });
        }
        return new StateCard(title, lines);
    }

    /** All of it for a screen reader. */
    String spoken() {
        return title + ": " + String.join(", ", lines);
    }

    private static String named(String name, double value, int digits) {
        return name + (Decimals.isExact(value, digits) ? " = " : " ≈ ") + Decimals.rounded(value, digits);
    }
}
