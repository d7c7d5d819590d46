package org.unrolled.model.lesson.scene;

import org.unrolled.model.network.Vector;

/** How words become the numbers that a feed-forward network reads. */
public enum WordEncoding {

    /** One number, as the article draws it: the word's place in the vocabulary, 1 … V. */
    NUMBER {
        @Override
        public int size(int vocabulary) {
            return 1;
        }

        @Override
        void write(int word, int place, int vocabulary, double[] x) {
            x[place] = word + 1;
        }
    },
    /** V numbers: a 1 at the word's place in the vocabulary, else zeros. */
    ONE_HOT {
        @Override
        public int size(int vocabulary) {
            return vocabulary;
        }

        @Override
        void write(int word, int place, int vocabulary, double[] x) {
            x[place * vocabulary + word] = 1;
        }
    };

    /**
     * How many numbers stand for a word: 1 or V. In both one of them is not zero.
     *
     * @param vocabulary V
     */
    public abstract int size(int vocabulary);

    /**
     * The input of a network: the words one after the other, then a zero vector for every place that is left.
     *
     * @param vocabulary V
     * @param places N, for how many words there is room
     * @param words the indices of at most N words, each 0 … V − 1
     * @return N numbers, or N·V
     * @throws IllegalArgumentException if there are more words than places
     */
    public Vector encode(int vocabulary, int places, int... words) {
        if (words.length > places) {
            throw new IllegalArgumentException(words.length + " words in " + places + " places");
        }
        double[] x = new double[places * size(vocabulary)];
        for (int place = 0; place < words.length; place++) {
            write(words[place], place, vocabulary, x);
        }
        return Vector.of(x);
    }

    abstract void write(int word, int place, int vocabulary, double[] x);
}
