package org.unrolled.controller;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.unrolled.controller.frame.FrameController;
import org.unrolled.controller.step.StepController;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Outputs;
import org.unrolled.model.document.ReadOuts;
import org.unrolled.model.document.Targets;
import org.unrolled.model.document.Words;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.HiddenSize;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.RandomWeights;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightEdits;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.network.WeightScale;
import org.unrolled.model.session.EditDescription;
import org.unrolled.model.session.Session;
import org.unrolled.text.Messages;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.weights.WeightsEvents;
import org.unrolled.view.weights.WeightsPanel;

/** Changes weights in the cells of their matrices, many at once, and what the network is made of. */
public final class WeightsController implements WeightsEvents {

    private final Session session;
    private final FrameController frames;
    private final StepController steps;
    private final WeightController editor;
    private Consumer<String> tell = _ -> { };
    private double before;
    /** What the last nudge did, together with those before it in its run. */
    private Optional<EditDescription> nudged = Optional.empty();

    /** A controller that edits this session's document; the editor of a single weight gives way to it. */
    public WeightsController(
            Session session, FrameController frames, StepController steps, WeightController editor) {
        this.session = session;
        this.frames = frames;
        this.steps = steps;
        this.editor = editor;
    }

    /** The panel, which is made after its controller, and who says a line to the person. */
    public void setPanel(WeightsPanel panel, Consumer<String> teller) {
        panel.addKeyFilter(KeyController.remoteOnly(steps));
        tell = teller;
    }

    @Override
    public void onAttention(Attention attention) {
        frames.showAttention(attention);
    }

    @Override
    public void onCellMoved(WeightId weight, double value, boolean canBegin) {
        if (!session.isInGesture()) {
            if (!canBegin) {
                return;
            }
            editor.closeEditor();
            steps.rest();
            before = session.document().rnn().get(weight);
        }
        session.preview(weight, value);
    }

    @Override
    public void onCellCommitted(WeightId weight) {
        if (!session.isInGesture()) {
            return;
        }
        session.commit(new EditDescription.WeightChanged(weight, before, session.document().rnn().get(weight)));
    }

    @Override
    public void onCellCancelled(WeightId weight) {
        session.cancel();
    }

    @Override
    public void onCellNudged(WeightId weight, double value, boolean isFirst) {
        Rnn rnn = session.document().rnn();
        // Whatever was done or undone meanwhile ends the run too.
        boolean goesOn = !isFirst && nudged.isPresent() && nudged.equals(session.nextUndo());
        if (!goesOn) {
            before = rnn.get(weight);
        }
        EditDescription run = new EditDescription.WeightChanged(weight, before, value);
        nudged = Optional.of(run);
        if (goesOn) {
            session.amend(run, session.document().withRnn(rnn.with(weight, value)));
        } else {
            edit(run, rnn.with(weight, value));
        }
    }

    @Override
    public void onBlockPasted(WeightId at, Matrix block) {
        Rnn rnn = session.document().rnn();
        edit(new EditDescription.BlockPasted(at, block.rows(), block.columns()), rnn.withValues(at.group(),
                rnn.values(at.group()).withBlock(at.row(), at.column(), block)));
    }

    @Override
    public void onRandomized(Set<WeightGroup> groups, WeightScale scale, long seed) {
        edit(new EditDescription.WeightsRandomized(groups, seed),
                RandomWeights.of(session.document().rnn(), groups, scale, seed));
    }

    @Override
    public void onZeroed(Set<WeightGroup> groups) {
        edit(new EditDescription.WeightsZeroed(groups),
                WeightEdits.zeroed(session.document().rnn(), groups));
    }

    @Override
    public void onRounded(Set<WeightGroup> groups) {
        edit(new EditDescription.WeightsRounded(groups),
                WeightEdits.rounded(session.document().rnn(), groups));
    }

    @Override
    public void onRecurrenceScaled(double factor) {
        try {
            edit(new EditDescription.RecurrenceScaled(factor),
                    WeightEdits.recurrenceScaled(session.document().rnn(), factor));
        } catch (IllegalArgumentException _) {
            tell.accept(Messages.text("weights.too-large"));
        }
    }

    @Override
    public void onHiddenSizeChosen(int hidden) {
        Rnn rnn = session.document().rnn();
        // The number itself is the seed: the same growth gives the same neurons, on every machine.
        edit(new EditDescription.HiddenSizeChanged(rnn.hiddenSize(), hidden), HiddenSize.changed(rnn, hidden, hidden));
    }

    @Override
    public void onWordAdded(String word) {
        edit(new EditDescription.WordAdded(word), session.document().withWord(word));
    }

    @Override
    public void onWordRemoved(String word) {
        NetworkDocument after = Words.without(session.document(), word);
        int sentences = session.document().sentences().size() - after.sentences().size();
        NetworkDocument former = session.document();
        edit(new EditDescription.WordRemoved(word, sentences), after);
        sayDropped(sentences, Targets.dropped(former, after));
    }

    @Override
    public void onOutputAdded(String name) {
        NetworkDocument after = Outputs.with(session.document(), name);
        int targets = Targets.dropped(session.document(), after);
        edit(new EditDescription.OutputAdded(name, targets), after);
        sayDropped(0, targets);
    }

    @Override
    public void onOutputRemoved(int output) {
        String name = Outputs.names(session.document()).get(output);
        NetworkDocument after = Outputs.without(session.document(), output);
        int targets = Targets.dropped(session.document(), after);
        edit(new EditDescription.OutputRemoved(name, targets), after);
        sayDropped(0, targets);
    }

    @Override
    public void onActivationChosen(Activation activation) {
        edit(new EditDescription.ActivationChosen(activation),
                session.document().rnn().withHiddenActivation(activation));
    }

    @Override
    public void onReadOutChosen(OutputActivation activation, Reads reads) {
        NetworkDocument after = ReadOuts.chosen(session.document(), activation, reads);
        int targets = Targets.dropped(session.document(), after);
        edit(new EditDescription.ReadOutChosen(activation, reads, targets), after);
        sayDropped(0, targets);
    }

    @Override
    public void onFormerHeld(boolean isHeld) {
        frames.holdFormer(isHeld);
    }

    @Override
    public void onFormerDismissed() {
        frames.dismissFormer();
    }

    private void edit(EditDescription description, Rnn after) {
        edit(description, session.document().withRnn(after));
    }

    private void edit(EditDescription description, NetworkDocument after) {
        editor.closeEditor();
        steps.rest();
        session.edit(description, after);
    }

    private void sayDropped(int sentences, int targets) {
        if (sentences > 0 || targets > 0) {
            tell.accept(Messages.text("weights.dropped", sentences, targets));
        }
    }
}
