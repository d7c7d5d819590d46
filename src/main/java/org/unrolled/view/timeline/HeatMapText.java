package org.unrolled.view.timeline;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unrolled.model.network.Vector;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Change;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;
import org.unrolled.view.Frame;
import org.unrolled.view.diagram.UnitId;

/** What the heat map says in words. */
final class HeatMapText {

    /** More numbers than these nobody listens to. */
    private static final int MOST_SPOKEN = 8;
    /** What a line has room for. */
    private static final int MOST_SHOWN = 4;

    private HeatMapText() {
    }

    /** What the pointer rests on: "h₂,₁ after “not”: 0.63"; else where the scrubber stands. */
    static String line(Frame frame) {
        return frame.attention().unit()
                .filter(unit -> unit.kind() != UnitId.Kind.OUTPUT)
                .map(unit -> ofUnit(frame, unit))
                .orElseGet(() -> state(frame, frame.seen().t()));
    }

    /** In short: "h₂ after “not”: 0.63, −0.83, −0.22". */
    private static String state(Frame frame, int t) {
        // What is still on its way is not seen in the cells either.
        String numbers = numbers(frame, frame.diagram().done(), t, MOST_SHOWN);
        return t < 0
                ? Messages.text("heatmap.state.start", Notation.subscript(-1), numbers)
                : Messages.text("heatmap.state", Notation.subscript(t), frame.words().get(t), numbers);
    }

    /** A word and its state: "word 3 of 4, “not”: 0.63, −0.83, −0.22". */
    static String place(Frame frame, int t) {
        String numbers = numbers(frame, frame.cursor(), t, MOST_SPOKEN);
        return t < 0
                ? Messages.text("heatmap.start", Notation.subscript(-1), numbers)
                : Messages.text("heatmap.word", t + 1, frame.words().size(), frame.words().get(t), numbers);
    }

    private static String numbers(Frame frame, Cursor done, int t, int most) {
        Vector h = frame.diagram().trace().stateBefore(t + 1);
        boolean isKnown = t < 0 || done.hasDone(t, Part.ACTIVATION);
        return isKnown
                ? IntStream.range(0, Math.min(most, h.size()))
                        .mapToObj(unit -> Decimals.rounded(h.get(unit), frame.diagram().digits()))
                        .collect(Collectors.joining(Messages.text("list.numbers"), "", h.size() > most ? " …" : ""))
                : Messages.text("heatmap.unread");
    }

    /** A number, and after an edit what it was before: "0.58 → 0.63". */
    private static String value(Frame frame, int t, int unit) {
        double now = frame.diagram().trace().stateBefore(t + 1).get(unit);
        int digits = frame.diagram().digits();
        return frame.diagram().before()
                .map(before -> before.stateBefore(t + 1).get(unit))
                .filter(then -> !Change.isSame(then, now))
                .map(then -> Change.of(then, now, digits))
                .map(change -> Messages.text("heatmap.change", change.before(), change.after()))
                .orElseGet(() -> Decimals.rounded(now, digits));
    }

    private static String ofUnit(Frame frame, UnitId unit) {
        int t = unit.kind() == UnitId.Kind.START ? -1 : unit.t();
        String value = value(frame, t, unit.index());
        String symbol = Notation.state(t, unit.index());
        if (t < 0) {
            return Messages.text("heatmap.unit.start", symbol, value);
        }
        return frame.diagram().doneOf(t, unit.index()).hasDone(t, Part.ACTIVATION)
                ? Messages.text("heatmap.unit", symbol, frame.words().get(t), value)
                : Messages.text("heatmap.unit.unread", symbol, frame.words().get(t));
    }
}
