package org.unrolled.view.timeline;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unrolled.model.network.Vector;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;
import org.unrolled.view.Frame;
import org.unrolled.view.diagram.UnitId;

/** What the heat map says in words. */
final class HeatMapText {

    /** More numbers than these nobody listens to. */
    private static final int MOST_SPOKEN = 8;

    private HeatMapText() {
    }

    /** What the pointer rests on: "h₂,₁ after “not”: 0.63"; else where the scrubber stands. */
    static String line(Frame frame) {
        return frame.attention().unit()
                .filter(unit -> unit.kind() != UnitId.Kind.OUTPUT)
                .map(unit -> ofUnit(frame, unit))
                .orElseGet(() -> place(frame, frame.cursor().t()));
    }

    /** A word and its state: "word 3 of 4, “not”: 0.63, −0.83, −0.22". */
    static String place(Frame frame, int t) {
        Vector h = frame.diagram().trace().stateBefore(t + 1);
        boolean isKnown = t < 0 || frame.cursor().hasDone(t, Part.ACTIVATION);
        String numbers = isKnown
                ? IntStream.range(0, Math.min(MOST_SPOKEN, h.size()))
                        .mapToObj(unit -> Decimals.rounded(h.get(unit), frame.diagram().digits()))
                        .collect(Collectors.joining(", ", "", h.size() > MOST_SPOKEN ? " …" : ""))
                : Messages.text("heatmap.unread");
        return t < 0
                ? Messages.text("heatmap.start", Notation.subscript(-1), numbers)
                : Messages.text("heatmap.word", t + 1, frame.words().size(), frame.words().get(t), numbers);
    }

    private static String ofUnit(Frame frame, UnitId unit) {
        int t = unit.kind() == UnitId.Kind.START ? -1 : unit.t();
        String value = Decimals.rounded(frame.diagram().trace().stateBefore(t + 1).get(unit.index()),
                frame.diagram().digits());
        String symbol = Notation.state(t, unit.index());
        if (t < 0) {
            return Messages.text("heatmap.unit.start", symbol, value);
        }
        return frame.diagram().doneOf(t, unit.index()).hasDone(t, Part.ACTIVATION)
                ? Messages.text("heatmap.unit", symbol, frame.words().get(t), value)
                : Messages.text("heatmap.unit.unread", symbol, frame.words().get(t));
    }
}
