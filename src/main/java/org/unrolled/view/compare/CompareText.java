package org.unrolled.view.compare;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.unrolled.model.compare.Alignment;
import org.unrolled.model.compare.Row;
import org.unrolled.model.network.Vector;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;

/** What the comparison says in words. */
final class CompareText {

    private static final int MOST_SAID = 8;

    private CompareText() {
    }

    /** What a row is called. */
    static String name(CompareFrame frame, Row row) {
        return Messages.text("compare.row." + frame.kind() + "." + row);
    }

    /** What is compared, and where it parts. */
    static String summary(CompareFrame frame) {
        OptionalInt parting = frame.comparison().parting();
        if (!frame.isBeforeKnown()) {
            return Messages.text("compare.said.nothing." + frame.kind());
        }
        if (parting.isEmpty()) {
            return Messages.text("compare.said." + frame.kind() + ".same");
        }
        Alignment alignment = frame.comparison().alignment();
        boolean isUnlike = frame.kind() == CompareKind.SENTENCES && alignment.beginning() + alignment.end() == 0;
        return isUnlike ? Messages.text("compare.said.unlike")
                : Messages.text("compare.said." + frame.kind(), parting.getAsInt() + 1,
                        frame.word(parting.getAsInt()));
    }

    /** What the present part does in both rows, or that one of them waits. */
    static String narration(CompareFrame frame) {
        Cursor seen = frame.seen();
        if (seen.isStart()) {
            return Messages.text("compare.narration.start", Notation.subscript(-1));
        }
        int column = seen.t();
        String what = Messages.text("compare.narration.part", part(frame, seen.part()),
                String.valueOf(frame.walk().parts(column).indexOf(seen.part()) + 1),
                String.valueOf(frame.walk().parts(column).size()));
        Row other = frame.leader().other();
        OptionalInt t = frame.comparison().alignment().word(other, column);
        if (t.isPresent()) {
            String word = frame.words(other).get(t.getAsInt());
            return word.equals(frame.word(column))
                    ? Messages.text("compare.narration.both", word, what)
                    : Messages.text("compare.narration.each", name(frame, frame.leader()), frame.word(column),
                            name(frame, other), word, what);
        }
        int read = frame.comparison().alignment().read(other, column);
        return read == frame.comparison().alignment().length(other)
                ? Messages.text("compare.narration.over", name(frame, frame.leader()), frame.word(column),
                        name(frame, other), what)
                : Messages.text("compare.narration.waits", name(frame, frame.leader()), frame.word(column),
                        name(frame, other), Notation.subscript(read - 1), what);
    }

    /** Why the states of the present column differ, or do not. */
    static String explanation(CompareFrame frame) {
        int column = frame.column();
        if (column < 0 || !frame.isKnown(column)) {
            return "";
        }
        boolean isZero = frame.comparison().difference(column).stream().allMatch(number -> number == 0);
        boolean isCut = frame.isMemoryCut();
        if (frame.kind() != CompareKind.SENTENCES) {
            return isZero ? Messages.text("compare.why.none") : "";
        }
        Alignment alignment = frame.comparison().alignment();
        if (!alignment.isCommon(column)) {
            return alignment.isGap(frame.leader().other(), column)
                    ? Messages.text("compare.why.gap", frame.word(column))
                    : Messages.text("compare.why.words");
        }
        if (column < alignment.beginning()) {
            return Messages.text("compare.why.beginning");
        }
        return isZero ? Messages.text(isCut ? "compare.why.cut" : "compare.why.none")
                : Messages.text("compare.why.memory", frame.word(column));
    }

    /** What cutting the memory does to these two. */
    static String aboutCut(CompareFrame frame) {
        boolean isSameWord = frame.kind() == CompareKind.SENTENCES && frame.comparison().alignment().end() > 0
                && !frame.comparison().alignment().isSame();
        return Messages.text(isSameWord ? "compare.cut.same" : "compare.cut.own");
    }

    /** A panel, as a screen reader says it. */
    static String accessible(CompareFrame frame, Row row, int column) {
        int t = frame.comparison().alignment().word(row, column).orElseThrow();
        Vector state = frame.comparison().trace(row).step(t).h();
        String numbers = frame.done(row).hasDone(t, Part.ACTIVATION)
                ? numbers(state, frame.digits())
                : Messages.text("diagram.unknown.accessible");
        return Messages.text("compare.panel.accessible", name(frame, row), t + 1,
                frame.comparison().trace(row).length(), frame.words(row).get(t), numbers,
                frame.isKnown(column) ? numbers(frame.comparison().difference(column), frame.digits())
                        : Messages.text("diagram.unknown.accessible"));
    }

    /** A neuron, as a screen reader says it. */
    static String accessible(CompareFrame frame, Row row, int column, int unit) {
        int t = frame.comparison().alignment().word(row, column).orElseThrow();
        return Messages.text("compare.neuron.accessible", name(frame, row), unit + 1, t + 1, frame.words(row).get(t),
                frame.done(row).hasDone(t, Part.ACTIVATION)
                        ? Decimals.rounded(frame.comparison().trace(row).step(t).h().get(unit), frame.digits())
                        : Messages.text("diagram.unknown.accessible"));
    }

    /** The whole picture, as a screen reader says it. */
    static String accessible(CompareFrame frame) {
        return Messages.text("compare.accessible", name(frame, Row.UPPER), frame.sentence(Row.UPPER),
                name(frame, Row.LOWER), frame.sentence(Row.LOWER), summary(frame));
    }

    /** The name of a part, the activation by its own. */
    static String part(CompareFrame frame, Part part) {
        return part == Part.ACTIVATION
                ? frame.comparison().trace(frame.leader()).rnn().hiddenActivation().symbol()
                : Messages.text("part." + part.name());
    }

    private static String numbers(Vector vector, int digits) {
        String first = vector.stream().limit(MOST_SAID).mapToObj(number -> Decimals.rounded(number, digits))
                .collect(Collectors.joining(Messages.text("list.numbers")));
        return vector.size() > MOST_SAID ? first + " …" : first;
    }
}
