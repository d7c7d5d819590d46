package org.unrolled.view.diagram;

import java.util.Optional;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;

/**
 * What the diagram shows at one moment.
 *
 * @param document the network and its names
 * @param trace the forward pass over the sentence
 * @param done how far the sentence has been read
 * @param motion the part that happens now, if one does: the one after {@code done}
 * @param before the trace before the edit under way, if there is one
 * @param edited the weight being edited, if one is
 * @param digits decimals of every number, 1 … 6
 * @param labels whose numbers stand in the diagram
 */
public record DiagramFrame(
        NetworkDocument document,
        ForwardTrace trace,
        Cursor done,
        Optional<Motion> motion,
        Optional<ForwardTrace> before,
        Optional<WeightId> edited,
        int digits,
        Labels labels) {

    /** With all numbers. */
    public DiagramFrame(
            NetworkDocument document,
            ForwardTrace trace,
            Cursor done,
            Optional<Motion> motion,
            Optional<ForwardTrace> before,
            Optional<WeightId> edited,
            int digits) {
        this(document, trace, done, motion, before, edited, digits, Labels.ALL);
    }

    /** The time step that is being read: −1 at the start. */
    public int currentStep() {
        return motion.map(m -> m.part().t()).orElse(done.t());
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
