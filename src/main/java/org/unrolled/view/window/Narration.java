package org.unrolled.view.window;

import java.util.List;
import java.util.stream.Collectors;
import org.unrolled.model.trace.Quantity;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;
import org.unrolled.view.Frame;
import org.unrolled.view.SettledLine;
import org.unrolled.view.diagram.words.PredictedLabel;

/** One line that says in words what the present part does. */
final class Narration extends SettledLine {

    /** In a narrower window a line takes two. */
    private static final double ONE_LINE_WIDTH = 840;

    /** A line, empty until there is something to say. */
    Narration() {
        super(1);
        setId("narration");
        getStyleClass().add("narration");
    }

    @Override
    protected double lines(double width) {
        return width > 0 && width < ONE_LINE_WIDTH ? 2 : 1;
    }

    /** Says where the walk stands. */
    void show(Frame frame) {
        setText(frame.diagram().trace().firstNonFinite()
                .map(overflow -> Messages.text("narration.overflow", symbol(overflow.quantity()),
                        String.valueOf(overflow.unit() + 1), String.valueOf(overflow.t() + 1),
                        frame.words().get(overflow.t())))
                .orElseGet(() -> line(frame)));
    }

    private static String line(Frame frame) {
        Cursor cursor = frame.seen();
        if (cursor.isStart()) {
            return Messages.text("narration.start", Notation.subscript(-1));
        }
        int t = cursor.t();
        List<Part> parts = frame.walk().parts(t);
        String place = Messages.text("narration.place", String.valueOf(t + 1), String.valueOf(frame.words().size()),
                frame.words().get(t), String.valueOf(parts.indexOf(cursor.part()) + 1),
                String.valueOf(parts.size()));
        return place + " " + what(frame, cursor);
    }

    private static String what(Frame frame, Cursor cursor) {
        int t = cursor.t();
        String now = Notation.subscript(t);
        String former = Notation.subscript(t - 1);
        String word = frame.words().get(t);
        String column = String.valueOf(frame.diagram().trace().step(t).word() + 1);
        String activation = frame.diagram().trace().rnn().hiddenActivation().symbol();
        return switch (cursor.part()) {
            case INPUT -> Messages.text("narration.input", word, now, column);
            case WX -> Messages.text("narration.wx", word, now, column);
            case WH -> Messages.text("narration.wh", now, former);
            case SUM -> Messages.text("narration.sum", now, former);
            case ACTIVATION -> Messages.text("narration.activation." + activation, now);
            case OUTPUT -> frame.diagram().trace().rnn().hasConstantReadOut()
                    ? Messages.text("narration.output.constant", now)
                    : Messages.text(
                            "narration.output." + frame.diagram().trace().rnn().outputActivation().symbol(), now,
                            predicted(frame, t));
        };
    }

    private static String predicted(Frame frame, int t) {
        List<String> labels = frame.document().prediction(frame.diagram().trace().step(t).y()).labels();
        return labels.isEmpty()
                ? Messages.text("narration.output.none")
                : labels.stream()
                        .map(label -> Messages.text("list.quoted", PredictedLabel.of(label, frame.document())))
                        .collect(Collectors.joining(", "));
    }

    private static String symbol(Quantity quantity) {
        return switch (quantity) {
            case WX_X -> "Wx x";
            case WH_H -> "Wh h";
            default -> quantity.symbol();
        };
    }
}
