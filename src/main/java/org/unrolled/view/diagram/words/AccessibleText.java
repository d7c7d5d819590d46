package org.unrolled.view.diagram.words;

import org.unrolled.diagram.EdgeId;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;
import org.unrolled.text.Spoken;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.UnitId;

/** What a screen reader says of what is drawn. */
public final class AccessibleText {

    private AccessibleText() {
    }

    /** "h 2 after word 3, not: minus 0.83". */
    public static String of(UnitId unit, DiagramFrame frame) {
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
    public static String of(EdgeId edge, DiagramFrame frame) {
        String number = Spoken.number(frame.trace().rnn().get(edge.weight()), frame.digits());
        return Messages.text("diagram.edge.accessible", Notation.weight(edge.weight()), edge.t() + 1,
                frame.word(edge.t()), frame.whatIfs().hiding(edge.weight().group()).isEmpty()
                        ? number : Messages.text("whatif.cut.accessible", number));
    }

    private static boolean isAsked(DiagramFrame frame, UnitId unit) {
        return frame.quiz().question().filter(question -> question.t() == unit.t()).map(question ->
                question.isOfNeuron()
                        ? unit.kind() == UnitId.Kind.HIDDEN && question.unit() == unit.index()
                        : unit.kind() == UnitId.Kind.OUTPUT).orElse(false);
    }

    private static String value(DiagramFrame frame, UnitId unit, Part part) {
        boolean isHidden = unit.kind() == UnitId.Kind.HIDDEN;
        if (!(isHidden ? frame.doneOf(unit.t(), unit.index()) : frame.done()).hasDone(unit.t(), part)) {
            return Messages.text(isAsked(frame, unit) ? "predict.asked.accessible" : "diagram.unknown.accessible");
        }
        double value = part == Part.OUTPUT
                ? frame.trace().step(unit.t()).y().get(unit.index())
                : frame.trace().step(unit.t()).h().get(unit.index());
        return Spoken.number(value, frame.digits());
    }
}
