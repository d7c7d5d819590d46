package org.unrolled.model.trace;

import java.util.List;
import java.util.Optional;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;

/** The forward pass of a network over a sentence, with every intermediate kept. Immutable. */
public final class ForwardTrace {

    private final Rnn rnn;
    private final List<StepTrace> steps;

    private ForwardTrace(Rnn rnn, List<StepTrace> steps) {
        this.rnn = rnn;
        this.steps = steps;
    }

    /**
     * Runs a network over a sentence.
     *
     * @param rnn the network
     * @param words the indices of the words, each 0 … V − 1, at least one
     * @throws IllegalArgumentException if there is no word
     * @throws IndexOutOfBoundsException if an index is not of the vocabulary
     */
    public static ForwardTrace of(Rnn rnn, int... words) {
        if (words.length == 0) {
            throw new IllegalArgumentException("a sentence has at least one word");
        }
        StepTrace[] steps = new StepTrace[words.length];
        Vector h = rnn.h0();
        for (int t = 0; t < words.length; t++) {
            Vector wxX = rnn.wx().column(words[t]);
            Vector whH = rnn.wh().times(h);
            Vector a = Vector.sum(wxX, whH, rnn.bh());
            h = rnn.hiddenActivation().of(a);
            Vector z = rnn.wy().timesPlus(h, rnn.by());
            Vector y = rnn.outputActivation().of(z);
            steps[t] = new StepTrace(t, words[t], wxX, whH, rnn.bh(), a, h, z, y);
        }
        return new ForwardTrace(rnn, List.of(steps));
    }

    /**
     * The same pass with other numbers in its steps: for hiding those that somebody is to guess.
     *
     * @param changed a step for each of this one's, of the same shapes
     * @throws IllegalArgumentException if they are not as many
     */
    public ForwardTrace withSteps(List<StepTrace> changed) {
        if (changed.size() != steps.size()) {
            throw new IllegalArgumentException(changed.size() + " steps for " + steps.size());
        }
        return new ForwardTrace(rnn, List.copyOf(changed));
    }

    /** The network that was run. */
    public Rnn rnn() {
        return rnn;
    }

    /** T, the number of words. */
    public int length() {
        return steps.size();
    }

    /** The time step t, 0 … T − 1. */
    public StepTrace step(int t) {
        return steps.get(t);
    }

    /** All time steps, in order. */
    public List<StepTrace> steps() {
        return steps;
    }

    /** The last time step. */
    public StepTrace last() {
        return steps.getLast();
    }

    /** h_{t−1}, the state that step t starts from: h₋₁ for t = 0. H numbers. */
    public Vector stateBefore(int t) {
        return t == 0 ? rnn.h0() : steps.get(t - 1).h();
    }

    /** The first quantity, in the order of computing, that is infinite or not a number. */
    public Optional<NonFinite> firstNonFinite() {
        for (StepTrace step : steps) {
            for (Quantity quantity : Quantity.values()) {
                Vector numbers = quantity.of(step);
                int unit = numbers.indexOfNonFinite();
                if (unit >= 0) {
                    return Optional.of(new NonFinite(step.t(), quantity, unit, numbers.get(unit)));
                }
            }
        }
        return Optional.empty();
    }
}
