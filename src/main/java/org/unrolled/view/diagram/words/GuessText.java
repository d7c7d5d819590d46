package org.unrolled.view.diagram.words;

import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.predict.Guess;
import org.unrolled.model.predict.Sign;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;

/** Guesses as they are written. */
public final class GuessText {

    private GuessText() {
    }

    /** A guess: 0.5, + or a label. */
    public static String of(Guess guess, NetworkDocument document) {
        return switch (guess) {
            case Guess.Number number -> Decimals.brief(number.value());
            case Guess.Signed signed -> sign(signed.sign());
            case Guess.Label label -> label(label.label(), document);
        };
    }

    /** What stands for a sign: +, − or 0. */
    public static String sign(Sign sign) {
        return switch (sign) {
            case PLUS -> "+";
            case MINUS -> Decimals.MINUS;
            case ZERO -> "0";
        };
    }

    /** A label; the empty one is none of them. */
    public static String label(String label, NetworkDocument document) {
        return label.isEmpty() ? Messages.text("predict.none") : PredictedLabel.of(label, document);
    }
}
