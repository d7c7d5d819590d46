package org.unrolled.model.lesson.scene;

import java.util.SplittableRandom;
import org.unrolled.model.network.FeedForward;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.RandomWeights;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;

/**
 * The plain network of the scenes: one hidden layer of five units, as in the article. Its weights are random, the same
 * for the same size: nobody trained it, so what it answers means nothing.
 */
public final class PlainNetwork {

    /** Its hidden units. */
    public static final int HIDDEN = 5;

    private static final long SEED = 7;

    private PlainNetwork() {
    }

    /**
     * A network for so many words, with the outputs and activations of a recurrent one.
     *
     * @param encoding how it is given them
     * @param places N, at least 1
     * @param beside the recurrent network, of V words
     * @return with w 5×N or 5×N·V, and v O×5; biases are 0
     */
    public static FeedForward of(WordEncoding encoding, int places, Rnn beside) {
        SplittableRandom random = new SplittableRandom(SEED);
        int inputs = places * encoding.size(beside.inputSize());
        double largest = encoding == WordEncoding.NUMBER ? beside.inputSize() : 1;
        return new FeedForward(beside.hiddenActivation(), beside.outputActivation(),
                rows(random, HIDDEN, inputs, largest), Vector.zeros(HIDDEN),
                rows(random, beside.outputSize(), HIDDEN, 1), Vector.zeros(beside.outputSize()));
    }

    /** After Glorot and Bengio (2010), for inputs up to a largest: so that tanh is not at its ends whatever comes. */
    private static Matrix rows(SplittableRandom random, int rows, int columns, double largest) {
        return RandomWeights.rows(random, rows, columns, Math.sqrt(6.0 / (rows + columns)) / largest);
    }
}
