package org.unrolled.model.session;

import org.unrolled.model.network.WeightId;

/** What an edit did, for "Undo: …". */
public sealed interface EditDescription {

    /** A weight, a bias or a start value changed. */
    record WeightChanged(WeightId id, double before, double after) implements EditDescription {
    }

    /** All weights went back to the document's. */
    record WeightsReset() implements EditDescription {
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
}
