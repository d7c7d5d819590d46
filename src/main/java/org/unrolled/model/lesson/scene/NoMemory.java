package org.unrolled.model.lesson.scene;

import java.util.List;
import java.util.Optional;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.lesson.SceneKind;
import org.unrolled.model.lesson.Situation;
import org.unrolled.model.network.FeedForward;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.trace.StepTrace;

/**
 * The same word in two sentences: fed word by word, a network without memory makes the same of it in both.
 *
 * @param document the recurrent network and its names
 * @param words the upper sentence
 * @param beside the lower sentence
 * @param upper the recurrent network over the upper sentence
 * @param lower the recurrent network over the lower sentence
 * @param shared the word that has been read last in the upper sentence and is in the lower one too, its last occurrence
 */
public record NoMemory(
        NetworkDocument document,
        List<String> words,
        List<String> beside,
        ForwardTrace upper,
        ForwardTrace lower,
        Optional<SharedWord> shared) implements Scene {

    /** Keeps the sentences as they are. */
    public NoMemory {
        words = List.copyOf(words);
        beside = List.copyOf(beside);
    }

    /**
     * The scene of two sentences.
     *
     * @param beside the lower sentence; where it is empty, another sentence of the document that has the present word,
     *     or else any other
     * @throws org.unrolled.model.network.UnknownWordException naming the first word that is not known
     */
    public static NoMemory of(Situation situation, List<String> beside) {
        NetworkDocument document = situation.document();
        List<String> words = situation.words();
        int t = situation.cursor().t();
        List<String> other = beside.isEmpty() ? another(document, words, t) : beside;
        Rnn run = situation.whatIfs().applyTo(document.rnn());
        ForwardTrace upper = ForwardTrace.of(run, document.vocabulary().indicesOf(words));
        ForwardTrace lower = ForwardTrace.of(run, document.vocabulary().indicesOf(other));
        Optional<SharedWord> shared = t < 0 || !other.contains(words.get(t))
                ? Optional.empty()
                : Optional.of(shared(upper, t, lower, other.lastIndexOf(words.get(t)), words.get(t)));
        return new NoMemory(document, words, other, upper, lower, shared);
    }

    private static List<String> another(NetworkDocument document, List<String> words, int t) {
        List<List<String>> others = document.sentences().stream().map(Sentence::words)
                .filter(sentence -> !sentence.equals(words)).toList();
        return others.stream().filter(sentence -> t >= 0 && sentence.contains(words.get(t))).findFirst()
                .or(() -> others.stream().findFirst())
                .orElse(words);
    }

    private static SharedWord shared(ForwardTrace upper, int upperT, ForwardTrace lower, int lowerT, String word) {
        FeedForward alone = FeedForward.withoutMemory(upper.rnn());
        return new SharedWord(word, upperT, lowerT, upper.step(upperT).h(), lower.step(lowerT).h(),
                alone.run(input(upper, upperT)), alone.run(input(lower, lowerT)), guess(upper, upperT),
                guess(lower, lowerT));
    }

    /** x of a time step: nothing else reaches the network without memory. */
    private static Vector input(ForwardTrace trace, int t) {
        return Vector.oneHot(trace.rnn().inputSize(), trace.step(t).word());
    }

    private static Optional<Vector> guess(ForwardTrace trace, int t) {
        StepTrace step = trace.step(t);
        return trace.rnn().reads().readsAt(t, trace.length()) ? Optional.of(step.y()) : Optional.empty();
    }

    @Override
    public SceneKind kind() {
        return SceneKind.NO_MEMORY;
    }
}
