package org.unrolled.view.diagram;

import org.unrolled.diagram.EdgeId;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;
import org.unrolled.text.Spoken;

/** What a screen reader says of what is drawn. */
final class AccessibleText {

    private AccessibleText() {
    }

    /** "h 2 after word 3, not: minus 0.83". */
    static String of(UnitId unit, DiagramFrame frame) {
        return switch (unit.kind()) {
            case START -> Messages.text("diagram.start.accessible", unit.index() + 1,
                    Spoken.number(frame.trace().rnn().get(unit.weight()), frame.digits()));
            case HIDDEN -> Messages.text("diagram.unit.accessible", unit.index() + 1, unit.t() + 1,
                    frame.word(unit.t()), value(frame, unit, Part.ACTIVATION));
            case OUTPUT -> Messages.text("diagram.output.accessible", frame.document().labels().size()
                            > frame.document().rnn().outputSize() ? "y" : frame.document().labels().get(unit.index()),
                    unit.t() + 1, frame.word(unit.t()), value(frame, unit, Part.OUTPUT));
        };
    }

    /** "Wh[1,2], into word 3, not: 1.10". */
    static String of(EdgeId edge, DiagramFrame frame) {
        return Messages.text("diagram.edge.accessible", Notation.weight(edge.weight()), edge.t() + 1,
                frame.word(edge.t()), Spoken.number(frame.trace().rnn().get(edge.weight()), frame.digits()));
    }

    private static String value(DiagramFrame frame, UnitId unit, Part part) {
        if (!frame.done().hasDone(unit.t(), part)) {
            return Messages.text("diagram.unknown.accessible");
        }
        double value = part == Part.OUTPUT
                ? frame.trace().step(unit.t()).y().get(unit.index())
                : frame.trace().step(unit.t()).h().get(unit.index());
        return Spoken.number(value, frame.digits());
    }
}
