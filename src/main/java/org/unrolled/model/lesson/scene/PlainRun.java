package org.unrolled.model.lesson.scene;

import org.unrolled.model.network.FeedForward;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;

/**
 * A plain network and what it computed of a sentence.
 *
 * @param network the network
 * @param x its input
 * @param pass what it computed
 */
public record PlainRun(FeedForward network, Vector x, FeedForward.Pass pass) {

    /**
     * Runs the plain network of the scenes.
     *
     * @param encoding how it is given words
     * @param places N, for how many words it is built
     * @param beside the recurrent network, of V words
     * @param words the indices of at most N words; zeros follow them
     * @throws IllegalArgumentException if there are more words
     */
    public static PlainRun of(WordEncoding encoding, int places, Rnn beside, int... words) {
        FeedForward network = PlainNetwork.of(encoding, places, beside);
        Vector x = encoding.encode(beside.inputSize(), places, words);
        return new PlainRun(network, x, network.run(x));
    }
}
