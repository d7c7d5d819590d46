package org.unrolled.model.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The words a network knows, in the order of the columns of Wx. Words are matched exactly. */
public final class Vocabulary {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private final List<String> words;
    private final Map<String, Integer> indices;

    /**
     * A vocabulary of these words.
     *
     * @param words at least one; no word twice, none empty or with white space
     * @throws IllegalArgumentException otherwise
     */
    public Vocabulary(List<String> words) {
        this.words = List.copyOf(words);
        this.indices = HashMap.newHashMap(words.size());
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a vocabulary has at least one word");
        }
        for (String word : words) {
            if (!isWord(word)) {
                throw new IllegalArgumentException("not a word: \"" + word + "\"");
            }
            if (indices.put(word, indices.size()) != null) {
                throw new IllegalArgumentException("twice in the vocabulary: " + word);
            }
        }
    }

    /** Whether a text can be a word: not empty, and without white space. */
    public static boolean isWord(String text) {
        return !text.isEmpty() && !WHITE_SPACE.matcher(text).find();
    }

    /** The words of a text, split on white space; empty if there are none. */
    public static List<String> split(String text) {
        return WHITE_SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    /** V, the number of words. */
    public int size() {
        return words.size();
    }

    /** The word of an index, 0 … V − 1. */
    public String word(int index) {
        return words.get(index);
    }

    /** All words, in order. */
    public List<String> words() {
        return words;
    }

    /** The index of a word, 0 … V − 1, or empty if it is not known. */
    public OptionalInt indexOf(String word) {
        Integer index = indices.get(word);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** Whether the word is known. */
    public boolean contains(String word) {
        return indices.containsKey(word);
    }

    /**
     * The indices of words.
     *
     * @throws UnknownWordException naming the first that is not known
     */
    public int[] indicesOf(List<String> sentence) {
        return sentence.stream()
                .mapToInt(word -> indexOf(word).orElseThrow(() -> new UnknownWordException(word, nearest(word, 3))))
                .toArray();
    }

    /** x, the one-hot vector of a word: V numbers. */
    public Vector oneHot(int index) {
        return Vector.oneHot(size(), index);
    }

    /** The known words most like a text, the most alike first; at most {@code limit} of them. */
    public List<String> nearest(String text, int limit) {
        return NearestWords.of(text, words, limit);
    }

    /**
     * This vocabulary and one word more, at its end.
     *
     * @throws IllegalArgumentException if it is not a word, or known already
     */
    public Vocabulary with(String word) {
        List<String> longer = new ArrayList<>(words);
        longer.add(word);
        return new Vocabulary(longer);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vocabulary vocabulary && words.equals(vocabulary.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
