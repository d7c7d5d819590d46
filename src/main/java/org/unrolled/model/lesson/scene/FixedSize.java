package org.unrolled.model.lesson.scene;

import java.util.ArrayList;
import java.util.List;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.lesson.SceneKind;
import org.unrolled.model.lesson.Situation;
import org.unrolled.model.network.Rnn;

/**
 * One input node per word: every length of a sentence needs a network of its own.
 *
 * @param needs what each sentence of the document needs, and the one being read after them if it is not among them
 * @param present which of them is being read
 * @param run the network of the one being read, one number per word
 * @param recurrent the matrices that serve them all
 */
public record FixedSize(List<Need> needs, int present, PlainRun run, RecurrentShape recurrent) implements Scene {

    /**
     * The matrix between the inputs and the hidden layer that a sentence needs, in the article's order: inputs × hidden.
     *
     * @param words T words
     * @param vocabulary V
     */
    public record Need(List<String> words, int vocabulary) {

        /** Keeps the words as they are. */
        public Need {
            words = List.copyOf(words);
        }

        /** How many inputs: T, or T·V. */
        public long inputs(WordEncoding encoding) {
            return (long) words.size() * encoding.size(vocabulary);
        }

        /** How many weights: 5 for each input. */
        public long weights(WordEncoding encoding) {
            return inputs(encoding) * PlainNetwork.HIDDEN;
        }
    }

    /** Keeps the sentences as they are. */
    public FixedSize {
        needs = List.copyOf(needs);
    }

    /**
     * The scene of a sentence.
     *
     * @param beside is not looked at
     */
    public static FixedSize of(Situation situation, List<String> beside) {
        Rnn rnn = situation.document().rnn();
        List<List<String>> sentences = new ArrayList<>(
                situation.document().sentences().stream().map(Sentence::words).distinct().toList());
        if (!sentences.contains(situation.words())) {
            sentences.add(situation.words());
        }
        int[] words = situation.document().vocabulary().indicesOf(situation.words());
        return new FixedSize(
                sentences.stream().map(sentence -> new Need(sentence, rnn.inputSize())).toList(),
                sentences.indexOf(situation.words()),
                PlainRun.of(WordEncoding.NUMBER, words.length, rnn, words),
                RecurrentShape.of(rnn));
    }

    /** What the sentence being read needs. */
    public Need presentNeed() {
        return needs.get(present);
    }

    @Override
    public SceneKind kind() {
        return SceneKind.FIXED_SIZE;
    }
}
