package org.unrolled.model.session;

import java.util.Set;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;

/** What an edit did, for "Undo: …". */
public sealed interface EditDescription {

    /** A weight, a bias or a start value changed. */
    record WeightChanged(WeightId id, double before, double after) implements EditDescription {
    }

    /** All weights went back to the document's. */
    record WeightsReset() implements EditDescription {
    }

    /** All went back to what was opened or saved last. */
    record DocumentReset() implements EditDescription {
    }

    /** Work that an earlier start had left unsaved came back. */
    record WorkRecovered() implements EditDescription {
    }

    /** The document remembers how it is shown. */
    record PresentationSaved() implements EditDescription {
    }

    /** The document says no longer how it is to be shown. */
    record PresentationRemoved() implements EditDescription {
    }

    /** A word joined the vocabulary. */
    record WordAdded(String word) implements EditDescription {
    }

    /** A sentence joined the list. */
    record SentenceAdded(String text) implements EditDescription {
    }

    /** A sentence left the list. */
    record SentenceDeleted(String text) implements EditDescription {
    }

    /** A sentence changed its place in the list. */
    record SentenceMoved(String text) implements EditDescription {
    }

    /** A sentence got another target, or none (an empty text). */
    record TargetChanged(String text, String target) implements EditDescription {
    }

    /** The one softmax output became a sigmoid. */
    record SigmoidChosen() implements EditDescription {
    }

    /** The one output became a softmax over two classes. */
    record TwoClassesChosen() implements EditDescription {
    }

    /** H changed. */
    record HiddenSizeChanged(int before, int after) implements EditDescription {
    }

    /** A word left the vocabulary, and so many sentences with it. */
    record WordRemoved(String word, int sentences) implements EditDescription {
    }

    /** An output came, and so many targets went. */
    record OutputAdded(String name, int targets) implements EditDescription {
    }

    /** An output went, and so many targets with it. */
    record OutputRemoved(String name, int targets) implements EditDescription {
    }

    /** Another f of the hidden units. */
    record ActivationChosen(Activation activation) implements EditDescription {
    }

    /** Another read-out, and so many targets went. */
    record ReadOutChosen(OutputActivation activation, Reads reads, int targets) implements EditDescription {
    }

    /** Random numbers in one group, or in all weights. */
    record WeightsRandomized(Set<WeightGroup> groups, long seed) implements EditDescription {
    }

    /** Zeros in one group, or in all weights. */
    record WeightsZeroed(Set<WeightGroup> groups) implements EditDescription {
    }

    /** One decimal in one group, or in all weights. */
    record WeightsRounded(Set<WeightGroup> groups) implements EditDescription {
    }

    /** All of Wh times a factor. */
    record RecurrenceScaled(double factor) implements EditDescription {
    }

    /** A block of numbers was pasted from here on. */
    record BlockPasted(WeightId at, int rows, int columns) implements EditDescription {
    }
}
