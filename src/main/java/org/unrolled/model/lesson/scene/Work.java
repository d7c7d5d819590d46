package org.unrolled.model.lesson.scene;

/**
 * What it takes to come from a sentence to the hidden layer.
 *
 * @param multiplications of a weight with a number
 * @param bytes of all weights and of what is read at a time, 8 for each number
 */
public record Work(long multiplications, long bytes) {

    private static final int BYTES = 8;

    /**
     * Of a plain network: every input is multiplied, zero or not, and all of them are there at once.
     *
     * @param encoding how it is given words
     * @param places N, for how many words it is built
     * @param vocabulary V
     */
    public static Work ofPlain(WordEncoding encoding, int places, int vocabulary) {
        long inputs = (long) places * encoding.size(vocabulary);
        long weights = inputs * PlainNetwork.HIDDEN;
        return new Work(weights, BYTES * (inputs + weights));
    }

    /**
     * Of a recurrent network: at each word a column of Wx, H numbers, and Wh times the state, H·H. It reads a word and
     * the state before it.
     *
     * @param words T
     */
    public static Work ofRecurrent(RecurrentShape shape, int words) {
        long perWord = shape.hidden() + shape.whWeights();
        return new Work(words * perWord, BYTES * (1 + shape.hidden() + shape.wxWeights() + shape.whWeights()));
    }
}
