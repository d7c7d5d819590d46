package org.unrolled.model.lesson.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.lesson.SceneKind;
import org.unrolled.model.lesson.Situation;
import org.unrolled.model.network.FeedForward;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;

/**
 * A network built for N words is given more: it refuses. Cut off after N words the sentence fits, and the rest is never
 * read.
 *
 * @param words the T words being read
 * @param places N, for how many words the network is built
 * @param refusal what happens if it is given all of them; empty if there is room
 * @param run what it computes of the first N words, with zeros after the last where there are fewer
 * @param recurrent the matrices that serve every length
 * @param sentences sentences to try: the document's, one that is longer, and the one being read
 */
public record LongerInput(List<String> words, int places, Optional<Refusal> refusal, PlainRun run,
        RecurrentShape recurrent, List<List<String>> sentences) implements Scene {

    /** Ten of the article's words. */
    private static final List<String> TEN = List.of("I", "am", "playing", "football", "I", "Love", "India", "I", "Love",
            "programming");

    /**
     * The error of a forward pass.
     *
     * @param columns of the matrix: N
     * @param numbers in the input: T
     * @param message what the program said
     */
    public record Refusal(int columns, int numbers, String message) {
    }

    /** Keeps words and sentences as they are. */
    public LongerInput {
        words = List.copyOf(words);
        sentences = List.copyOf(sentences);
    }

    /**
     * The scene of a sentence.
     *
     * @param beside is not looked at
     */
    public static LongerInput of(Situation situation, List<String> beside) {
        Rnn rnn = situation.document().rnn();
        int places = situation.inputs();
        int[] words = situation.document().vocabulary().indicesOf(situation.words());
        PlainRun run = PlainRun.of(WordEncoding.NUMBER, places, rnn,
                Arrays.copyOf(words, Math.min(places, words.length)));
        return new LongerInput(situation.words(), places, refusal(run.network(), rnn, words), run,
                RecurrentShape.of(rnn), sentences(situation));
    }

    /** The words that are read: the first N at most. */
    public List<String> kept() {
        return words.subList(0, Math.min(places, words.size()));
    }

    /** The words for which there is no place. */
    public List<String> dropped() {
        return words.subList(kept().size(), words.size());
    }

    /** The zero vectors after the last word, where there are fewer words than places. */
    public int zeroVectors() {
        return places - kept().size();
    }

    @Override
    public SceneKind kind() {
        return SceneKind.LONGER_INPUT;
    }

    private static Optional<Refusal> refusal(FeedForward network, Rnn rnn, int[] words) {
        if (words.length <= network.inputSize()) {
            return Optional.empty();
        }
        Vector whole = WordEncoding.NUMBER.encode(rnn.inputSize(), words.length, words);
        try {
            network.run(whole);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(new Refusal(network.inputSize(), whole.size(), e.getMessage()));
        }
    }

    private static List<List<String>> sentences(Situation situation) {
        List<List<String>> sentences = new ArrayList<>(
                situation.document().sentences().stream().map(Sentence::words).toList());
        sentences.add(longer(situation.document()));
        sentences.add(situation.words());
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).distinct().toList();
    }

    /** Ten words; where the article's are not known, the document's own sentences one after the other. */
    private static List<String> longer(NetworkDocument document) {
        if (TEN.stream().allMatch(document.vocabulary()::contains)) {
            return TEN;
        }
        return document.sentences().stream().flatMap(sentence -> sentence.words().stream()).limit(TEN.size()).toList();
    }
}
