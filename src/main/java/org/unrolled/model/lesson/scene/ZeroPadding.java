package org.unrolled.model.lesson.scene;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.unrolled.model.lesson.SceneKind;
import org.unrolled.model.lesson.Setup;
import org.unrolled.model.lesson.Situation;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.trace.ForwardTrace;

/**
 * A network for the longest sentence there may be: a shorter one is filled up with zeros, which are multiplied like any
 * other number.
 *
 * @param words the T words being read
 * @param least the fewest words that the network can be built for now
 * @param places N, for how many it is built
 * @param rnn the recurrent network
 * @param indices the words, each 0 … V − 1
 * @param run the plain network, one number per word
 */
public record ZeroPadding(List<String> words, int least, int places, Rnn rnn, List<Integer> indices, PlainRun run)
        implements Scene {

    /** The fewest words that the slider is for: those of the article's longest sentence. */
    private static final int USUAL_LEAST = 6;
    /** More weights than these are counted only: to build and to run them would keep everybody waiting. */
    private static final long MOST_WEIGHTS = 250_000;

    /** Keeps the words as they are. */
    public ZeroPadding {
        words = List.copyOf(words);
        indices = List.copyOf(indices);
    }

    /**
     * The scene of a sentence. A sentence longer than the network was to be built for makes it longer.
     *
     * @param beside is not looked at
     */
    public static ZeroPadding of(Situation situation, List<String> beside) {
        Rnn rnn = situation.whatIfs().applyTo(situation.document().rnn());
        int[] words = situation.document().vocabulary().indicesOf(situation.words());
        int least = Math.max(words.length, Math.min(USUAL_LEAST, situation.inputs()));
        int places = Math.max(least, situation.inputs());
        return new ZeroPadding(situation.words(), least, places, rnn, Arrays.stream(words).boxed().toList(),
                PlainRun.of(WordEncoding.NUMBER, places, rnn, words));
    }

    /** The most words that the network can be built for: 1 000, or T if that is more. */
    public int most() {
        return Math.max(Setup.MOST_INPUTS, words.size());
    }

    /** The zero vectors after the last word: N − T. */
    public int zeroVectors() {
        return places - words.size();
    }

    /** What the plain network takes. */
    public Work work(WordEncoding encoding) {
        return Work.ofPlain(encoding, places, rnn.inputSize());
    }

    /** For how many words the network is built that stands beside the largest: N, or the least where N is the most. */
    public int besideMost() {
        return places == most() ? least : places;
    }

    /** What that one takes. */
    public Work workBesideMost(WordEncoding encoding) {
        return Work.ofPlain(encoding, besideMost(), rnn.inputSize());
    }

    /** What it would take if it were built for the most words. */
    public Work mostWork(WordEncoding encoding) {
        return Work.ofPlain(encoding, most(), rnn.inputSize());
    }

    /** What the recurrent network takes: T·(H + H·H) multiplications. */
    public Work recurrentWork() {
        return Work.ofRecurrent(RecurrentShape.of(rnn), words.size());
    }

    /** How many of the plain network's multiplications are with a zero: 5 for every number that is one. */
    public long zeroMultiplications(WordEncoding encoding) {
        // Of the numbers of a word one is not zero, however it is written.
        long zeros = (long) places * encoding.size(rnn.inputSize()) - words.size();
        return zeros * PlainNetwork.HIDDEN;
    }

    /**
     * How long a forward pass of a plain network takes, run here and now, in nanoseconds; empty where the network would
     * be too large to build.
     *
     * @param inputs for how many words it is built, at least T
     */
    public OptionalLong plainTime(WordEncoding encoding, int inputs, Stopwatch stopwatch) {
        if (Work.ofPlain(encoding, inputs, rnn.inputSize()).multiplications() > MOST_WEIGHTS) {
            return OptionalLong.empty();
        }
        PlainRun built = PlainRun.of(encoding, inputs, rnn, sentence());
        return OptionalLong.of(stopwatch.median(() -> built.network().run(built.x())));
    }

    /** How long the recurrent network takes over all words, run here and now, in nanoseconds. */
    public long recurrentTime(Stopwatch stopwatch) {
        int[] sentence = sentence();
        return stopwatch.median(() -> ForwardTrace.of(rnn, sentence));
    }

    private int[] sentence() {
        return indices.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public SceneKind kind() {
        return SceneKind.ZERO_PADDING;
    }
}
