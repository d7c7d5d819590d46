package org.unrolled.model.network;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Ranks words by how few letters must change, capitals and the marks around a word aside. */
public final class NearestWords {

    private NearestWords() {
    }

    /** The words most like a text, the most alike first; at most {@code limit} of them. */
    public static List<String> of(String text, List<String> words, int limit) {
        String bare = bare(text);
        record Candidate(String word, int distance) {
        }
        return words.stream()
                .map(word -> new Candidate(word, distance(bare, bare(word))))
                .sorted(Comparator.comparingInt(Candidate::distance))
                .limit(limit)
                .map(Candidate::word)
                .toList();
    }

    /** Lower case, without the punctuation around it; a text of punctuation only stays as it is. */
    private static String bare(String text) {
        String letters = text.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
        return (letters.isEmpty() ? text : letters).toLowerCase(Locale.ROOT);
    }

    /** The Levenshtein distance, row by row. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
