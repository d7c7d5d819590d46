package org.unrolled.io.lesson;

import java.util.Locale;

/** Tells a slip of the hand from another word. */
final class OneTypo {

    private OneTypo() {
    }

    /**
     * Whether two words differ by no more than one letter that is missing, too much, another, or has changed places with
     * its neighbour; capitals aside.
     */
    static boolean isAtMostBetween(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int shorter = Math.min(a.length(), b.length());
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        String left = a.substring(start, a.length() - end);
        String right = b.substring(start, b.length() - end);
        return left.length() <= 1 && right.length() <= 1
                || left.length() == 2 && new StringBuilder(left).reverse().toString().equals(right);
    }
}
