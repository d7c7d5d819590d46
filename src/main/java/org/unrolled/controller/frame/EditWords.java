package org.unrolled.controller.frame;

import java.util.Set;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.session.EditDescription;
import org.unrolled.text.Change;
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
            case EditDescription.WeightChanged changed -> changed(changed);
            case EditDescription.WeightsReset _ -> Messages.text("edit.reset");
            case EditDescription.DocumentReset _ -> Messages.text("edit.reset-all");
            case EditDescription.WorkRecovered _ -> Messages.text("edit.recovered");
            case EditDescription.PresentationSaved _ -> Messages.text("edit.presentation.saved");
            case EditDescription.PresentationRemoved _ -> Messages.text("edit.presentation.removed");
            case EditDescription.WordAdded added -> Messages.text("edit.word", added.word());
            case EditDescription.SentenceAdded added -> Messages.text("edit.sentence.added", added.text());
            case EditDescription.SentenceDeleted deleted -> Messages.text("edit.sentence.deleted", deleted.text());
            case EditDescription.SentenceMoved moved -> Messages.text("edit.sentence.moved", moved.text());
            case EditDescription.TargetChanged changed -> Messages.text("edit.target", changed.text(),
                    changed.target().isEmpty() ? Messages.text("sentences.target.none") : changed.target());
            case EditDescription.SigmoidChosen _ -> Messages.text("edit.sigmoid");
            case EditDescription.TwoClassesChosen _ -> Messages.text("edit.two-classes");
            case EditDescription.HiddenSizeChanged changed ->
                    Messages.text("edit.hidden", changed.before(), changed.after());
            case EditDescription.WordRemoved removed -> removed.sentences() == 0
                    ? Messages.text("edit.word.removed", removed.word())
                    : Messages.text("edit.word.removed.sentences", removed.word(), removed.sentences());
            case EditDescription.OutputAdded added ->
                    Messages.text("edit.output.added", added.name()) + targets(added.targets());
            case EditDescription.OutputRemoved removed ->
                    Messages.text("edit.output.removed", removed.name()) + targets(removed.targets());
            case EditDescription.ActivationChosen chosen ->
                    Messages.text("edit.activation", chosen.activation().symbol());
            case EditDescription.ReadOutChosen chosen -> Messages.text("edit.read-out." + chosen.reads().symbol(),
                    chosen.activation().symbol()) + targets(chosen.targets());
            case EditDescription.WeightsRandomized randomized ->
                    Messages.text("edit.randomized", groups(randomized.groups()), randomized.seed());
            case EditDescription.WeightsZeroed zeroed -> Messages.text("edit.zeroed", groups(zeroed.groups()));
            case EditDescription.WeightsRounded rounded -> Messages.text("edit.rounded", groups(rounded.groups()));
            case EditDescription.RecurrenceScaled scaled -> Messages.text("edit.scaled", Decimals.brief(scaled.factor()));
            case EditDescription.BlockPasted pasted -> Messages.text("edit.pasted", pasted.rows(), pasted.columns(),
                    Notation.weight(pasted.at()));
        };
    }

    private static String changed(EditDescription.WeightChanged weight) {
        Change change = Change.of(weight.before(), weight.after(), DIGITS);
        return Messages.text("edit.weight", Notation.weight(weight.id()), change.before(), change.after());
    }

    private static String targets(int dropped) {
        return dropped == 0 ? "" : Messages.text("edit.targets", dropped);
    }

    private static String groups(Set<WeightGroup> groups) {
        return groups.size() == 1
                ? Notation.group(groups.iterator().next())
                : Messages.text("edit.all-weights");
    }
}
