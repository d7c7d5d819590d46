package org.unrolled.controller.frame;

import org.unrolled.model.session.EditDescription;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;

/** Says in words what an edit did: "Wh[1,2] 0.80 → 1.10". */
final class EditWords {

    private static final int DIGITS = 2;

    private EditWords() {
    }

    static String of(EditDescription description) {
        return switch (description) {
            case EditDescription.WeightChanged changed -> Messages.text("edit.weight", Notation.weight(changed.id()),
                    number(changed.before(), changed.after()), number(changed.after(), changed.before()));
            case EditDescription.WeightsReset _ -> Messages.text("edit.reset");
            case EditDescription.WordAdded added -> Messages.text("edit.word", added.word());
            case EditDescription.SentenceAdded added -> Messages.text("edit.sentence.added", added.text());
            case EditDescription.SentenceDeleted deleted -> Messages.text("edit.sentence.deleted", deleted.text());
            case EditDescription.SentenceMoved moved -> Messages.text("edit.sentence.moved", moved.text());
            case EditDescription.TargetChanged changed -> Messages.text("edit.target", changed.text(),
                    changed.target().isEmpty() ? Messages.text("sentences.target.none") : changed.target());
            case EditDescription.SigmoidChosen _ -> Messages.text("edit.sigmoid");
            case EditDescription.TwoClassesChosen _ -> Messages.text("edit.two-classes");
        };
    }

    /** Two decimals, or all where two would not show what changed. */
    private static String number(double value, double other) {
        boolean isTold = !Decimals.rounded(value, DIGITS).equals(Decimals.rounded(other, DIGITS));
        return isTold ? Decimals.rounded(value, DIGITS) : Decimals.allDigits(value);
    }
}
