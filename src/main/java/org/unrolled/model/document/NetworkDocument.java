package org.unrolled.model.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.trace.Prediction;

/**
 * What is saved in one file: a network, its words and outputs by name, and sentences to show it with. Immutable.
 *
 * @param title its name for people, if it has one
 * @param vocabulary V words
 * @param rnn the network, V – H – O
 * @param labels the outputs' names: O, two for a single sigmoid output if they name 0 and 1; the vocabulary where the
 *     next word is read
 * @param sentences any number
 * @param presentation how it wants to be shown, if it says so
 * @param unknownKeys keys at the top that this program does not know
 * @param unknownNetworkKeys keys of the network that this program does not know
 */
public record NetworkDocument(
        Optional<String> title,
        Vocabulary vocabulary,
        Rnn rnn,
        List<String> labels,
        List<Sentence> sentences,
        Optional<Presentation> presentation,
        UnknownKeys unknownKeys,
        UnknownKeys unknownNetworkKeys) {

    /**
     * Checks that the parts agree.
     *
     * @throws IllegalArgumentException if they do not
     */
    public NetworkDocument {
        labels = List.copyOf(labels);
        sentences = List.copyOf(sentences);
        if (rnn.inputSize() != vocabulary.size()) {
            throw new IllegalArgumentException(rnn.inputSize() + " columns of Wx for " + vocabulary.size() + " words");
        }
        if (readsNextWord(rnn) && !labels.equals(vocabulary.words())) {
            throw new IllegalArgumentException("where the next word is read, the labels are the vocabulary");
        }
        if (!isLabelCount(rnn, labels.size()) || new HashSet<>(labels).size() < labels.size()) {
            throw new IllegalArgumentException("labels " + labels + " for " + rnn.outputSize() + " outputs");
        }
        for (Sentence sentence : sentences) {
            vocabulary.indicesOf(sentence.words());
            if (sentence.words().isEmpty() || sentence.words().size() > Sentence.MAX_WORDS) {
                throw new IllegalArgumentException("a sentence has 1 to " + Sentence.MAX_WORDS + " words");
            }
            if (sentence.target().isPresent() && !isTarget(rnn, labels, sentence.target().get())) {
                throw new IllegalArgumentException("target " + sentence.target().get() + " is not one of " + labels);
            }
        }
        if (presentation.isPresent() && !presentation.get().isReadableWith(vocabulary)) {
            throw new IllegalArgumentException("cannot read " + presentation.get().sentence());
        }
    }

    /** A document with nothing in it that this program does not know. */
    public NetworkDocument(
            Optional<String> title, Vocabulary vocabulary, Rnn rnn, List<String> labels, List<Sentence> sentences) {
        this(title, vocabulary, rnn, labels, sentences, Optional.empty(), UnknownKeys.NONE, UnknownKeys.NONE);
    }

    /** Whether a network answers every word with a word: its labels are the vocabulary. */
    public static boolean readsNextWord(Rnn rnn) {
        return rnn.reads() == Reads.EVERY && rnn.outputActivation() == OutputActivation.SOFTMAX;
    }

    /** Whether so many labels can name the outputs of a network. */
    public static boolean isLabelCount(Rnn rnn, int count) {
        return count == rnn.outputSize()
                || count == 2 && rnn.outputSize() == 1 && rnn.outputActivation() == OutputActivation.SIGMOID;
    }

    /** Whether a sentence can have this target: a label, or any text beside the article's constant read-out. */
    public static boolean isTarget(Rnn rnn, List<String> labels, String target) {
        return rnn.hasConstantReadOut() || labels.contains(target);
    }

    /** Whether this document's network answers every word with a word. */
    public boolean readsNextWord() {
        return readsNextWord(rnn);
    }

    /**
     * The forward pass over words of the vocabulary.
     *
     * @throws org.unrolled.model.network.UnknownWordException naming the first word that is not known
     */
    public ForwardTrace trace(List<String> words) {
        return ForwardTrace.of(rnn, vocabulary.indicesOf(words));
    }

    /** The words to read where no sentence is named: those of its first, or the first of the vocabulary. */
    public List<String> firstSentence() {
        return sentences.isEmpty() ? List.of(vocabulary.word(0)) : sentences.getFirst().words();
    }

    /**
     * What the read-out says.
     *
     * @param y O numbers
     */
    public Prediction prediction(Vector y) {
        return Prediction.of(rnn.outputActivation(), labels, y);
    }

    /** The same document with another network of the same shape and kind of read-out. */
    public NetworkDocument withRnn(Rnn changed) {
        return new NetworkDocument(title, vocabulary, changed, labels, sentences, presentation, unknownKeys,
                unknownNetworkKeys);
    }

    /** The same document with other sentences. */
    public NetworkDocument withSentences(List<Sentence> changed) {
        return new NetworkDocument(title, vocabulary, rnn, labels, changed, presentation, unknownKeys,
                unknownNetworkKeys);
    }

    /** The same document under another title. */
    public NetworkDocument withTitle(String changed) {
        return new NetworkDocument(Optional.of(changed), vocabulary, rnn, labels, sentences, presentation, unknownKeys,
                unknownNetworkKeys);
    }

    /** The same document saying how it wants to be shown, or not saying it any more. */
    public NetworkDocument withPresentation(Optional<Presentation> changed) {
        return new NetworkDocument(title, vocabulary, rnn, labels, sentences, changed, unknownKeys,
                unknownNetworkKeys);
    }

    /**
     * The same document knowing one word more. Its column of Wx is zeros, so it adds nothing until somebody gives it
     * weights; where the next word is read, it gets a row of Wy and by of zeros too.
     *
     * @throws IllegalArgumentException if it is not a word, or known already
     */
    public NetworkDocument withWord(String word) {
        Vocabulary wider = vocabulary.with(word);
        Rnn widened = rnn.withWx(rnn.wx().appendColumn(Vector.zeros(rnn.hiddenSize())));
        List<String> names = labels;
        if (readsNextWord()) {
            widened = widened.withReadOut(rnn.outputActivation(),
                    rnn.wy().appendRow(Vector.zeros(rnn.hiddenSize())), rnn.by().append(0));
            names = new ArrayList<>(labels);
            names.add(word);
        }
        return new NetworkDocument(title, wider, widened, names, sentences, presentation, unknownKeys,
                unknownNetworkKeys);
    }
}
