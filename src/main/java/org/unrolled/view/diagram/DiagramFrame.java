package org.unrolled.view.diagram;

import java.util.Optional;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.predict.Quiz;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.model.whatif.WhatIfs;

/**
 * What the diagram shows at one moment.
 *
 * @param document the network and its names
 * @param trace the forward pass over the sentence, of the network as it is run; what a class is to guess is not in it
 * @param done how far the sentence has been read
 * @param motion the part that happens now, if one does: the one after {@code done}
 * @param before the trace before the edit under way, if there is one
 * @param edited the weight being edited, if one is
 * @param digits decimals of every number, 1 … 6
 * @param labels whose numbers stand in the diagram
 * @param whatIfs what the network is run otherwise in than its document says
 * @param quiz what a class is asked to guess, or has guessed
 */
public record DiagramFrame(
        NetworkDocument document,
        ForwardTrace trace,
        Cursor done,
        Optional<Motion> motion,
        Optional<ForwardTrace> before,
        Optional<WeightId> edited,
        int digits,
        Labels labels,
        WhatIfs whatIfs,
        Quiz quiz) {

    /** All numbers at rest, of the network as it is written, with nothing to guess. */
    public static DiagramFrame of(NetworkDocument document, ForwardTrace trace, Cursor done, int digits) {
        return new DiagramFrame(document, trace, done, Optional.empty(), Optional.empty(), Optional.empty(), digits,
                Labels.ALL, WhatIfs.NONE, Quiz.OFF);
    }

    /** The same while a part happens, if one does. */
    public DiagramFrame withMotion(Optional<Motion> next) {
        return new DiagramFrame(document, trace, done, next, before, edited, digits, labels, whatIfs, quiz);
    }

    /** The same after an edit, or within the edit of a weight. */
    public DiagramFrame withEdit(ForwardTrace former, Optional<WeightId> weight) {
        return new DiagramFrame(document, trace, done, motion, Optional.of(former), weight, digits, labels, whatIfs,
                quiz);
    }

    /** The same with these numbers in it. */
    public DiagramFrame withLabels(Labels shown) {
        return new DiagramFrame(document, trace, done, motion, before, edited, digits, shown, whatIfs, quiz);
    }

    /** The time step that is being read: −1 at the start. */
    public int currentStep() {
        return motion.map(m -> m.part().t()).orElse(done.t());
    }

    /** Whether all that does not move is the same in another one. */
    public boolean restsLike(DiagramFrame other) {
        return trace == other.trace && done.equals(other.done) && edited.equals(other.edited)
                && before.equals(other.before) && digits == other.digits && document == other.document
                && currentStep() == other.currentStep() && labels.equals(other.labels) && quiz.equals(other.quiz);
    }

    /** How far a hidden neuron is known: around one that is to be guessed the others are known already. */
    public Cursor doneOf(int t, int unit) {
        boolean isBesideAsked = done.t() == t && quiz.question()
                .map(question -> question.isOfNeuron() && question.t() == t && question.unit() != unit)
                .orElse(false);
        return isBesideAsked ? new Cursor(t, Part.ACTIVATION) : done;
    }

    /** Whether the edges into a time step have been gone along: those into a word whose state is asked for have. */
    public boolean hasGone(int t, Part part) {
        return done.hasDone(t, part) || done.t() == t && part.compareTo(Part.ACTIVATION) < 0
                && quiz.question().map(question -> question.isOfNeuron() && question.t() == t).orElse(false);
    }

    /** The part that is seen: the one that happens now, or the one done last. */
    public Cursor seen() {
        return motion.map(Motion::part).orElse(done);
    }

    /** The word of a time step. */
    public String word(int t) {
        return document.vocabulary().word(trace.step(t).word());
    }
}
