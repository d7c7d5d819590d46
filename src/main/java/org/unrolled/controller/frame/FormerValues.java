package org.unrolled.controller.frame;

import java.util.Optional;
import java.util.stream.IntStream;
import org.unrolled.model.trace.ForwardTrace;

/**
 * What stood before the last edit, for showing old → new: while the gesture lasts, a short while after it, and where it
 * is held until it is dismissed. Held values are the oldest: they stay while one edit follows another, and go along to
 * another sentence. Time passes only as it is told.
 */
final class FormerValues {

    /** How long they stay after an edit, unless they are held. */
    static final double SECONDS = 4;

    private Optional<ForwardTrace> former = Optional.empty();
    /** The trace when no gesture was under way. */
    private ForwardTrace atRest;
    /** The trace before the last edit, which the next one may go on with. */
    private ForwardTrace begun;
    private int edits;
    private boolean isInGesture;
    private boolean isHeld;
    private double left;

    /** The trace with the former weights, if it is shown. */
    Optional<ForwardTrace> shown() {
        return former;
    }

    /** Whether they are shown for a while only, and the while is running. */
    boolean isPassing() {
        return former.isPresent() && !isInGesture && !isHeld;
    }

    /**
     * Hears what is shown now.
     *
     * @param isGesture whether it belongs to a gesture under way
     * @param isFresh whether nothing has been done to the document yet
     * @param undoableEdits how many edits there are: a change that adds none goes on with the last one
     */
    void follow(ForwardTrace now, boolean isGesture, boolean isFresh, int undoableEdits) {
        isInGesture = isGesture;
        if (atRest == null || isFresh && !isGesture || !atRest.rnn().hasStructureOf(now.rnn())) {
            former = Optional.empty();
            atRest = now;
            begun = now;
        } else if (isGesture) {
            if (!isHeld || former.isEmpty()) {
                former = Optional.of(atRest);
            }
        } else if (now != atRest) {
            rest(now, undoableEdits != edits);
        }
        edits = undoableEdits;
    }

    /** Holds them until they are dismissed, or no longer. */
    void hold(boolean isOn) {
        isHeld = isOn;
        if (!isOn) {
            former = Optional.empty();
        }
    }

    /** Shows them no longer. */
    void dismiss() {
        former = Optional.empty();
    }

    /** The network is run otherwise now: what stood before is no former value of an edit. */
    void startOver() {
        atRest = null;
    }

    /** Lets time go by; tells whether they are gone with it. */
    boolean advance(double seconds) {
        if (!isPassing()) {
            return false;
        }
        left -= seconds;
        if (left <= 0) {
            former = Optional.empty();
        }
        return left <= 0;
    }

    private void rest(ForwardTrace now, boolean isOtherEdit) {
        if (!isSameSentence(atRest, now)) {
            former = isHeld ? former.map(held -> ForwardTrace.of(held.rnn(), words(now))) : Optional.empty();
            begun = now;
        } else if (!now.rnn().equals(atRest.rnn())) {
            begun = isOtherEdit ? atRest : begun;
            if (!isHeld || former.isEmpty()) {
                former = Optional.of(begun);
            }
            left = SECONDS;
        }
        // A gesture that was given up has changed nothing, and neither has an edit back to what is held.
        former = former.filter(then -> !then.rnn().equals(now.rnn()));
        atRest = now;
    }

    private static boolean isSameSentence(ForwardTrace one, ForwardTrace other) {
        return IntStream.of(words(one)).boxed().toList().equals(IntStream.of(words(other)).boxed().toList());
    }

    private static int[] words(ForwardTrace trace) {
        return IntStream.range(0, trace.length()).map(t -> trace.step(t).word()).toArray();
    }
}
