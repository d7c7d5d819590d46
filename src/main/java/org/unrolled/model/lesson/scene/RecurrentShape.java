package org.unrolled.model.lesson.scene;

import org.unrolled.model.network.Rnn;

/**
 * The matrices of the recurrent network, which no sentence changes.
 *
 * @param hidden H
 * @param vocabulary V
 */
public record RecurrentShape(int hidden, int vocabulary) {

    /** That of a network. */
    public static RecurrentShape of(Rnn rnn) {
        return new RecurrentShape(rnn.hiddenSize(), rnn.inputSize());
    }

    /** The numbers in Wx: H·V. */
    public long wxWeights() {
        return (long) hidden * vocabulary;
    }

    /** The numbers in Wh: H·H. */
    public long whWeights() {
        return (long) hidden * hidden;
    }
}
