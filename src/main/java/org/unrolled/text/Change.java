package org.unrolled.text;

/**
 * What a number was and what it is, both written with the same decimals: with more than asked for where those would not
 * tell one from the other.
 *
 * @param before what it was
 * @param after what it is
 */
public record Change(String before, String after) {

    /** More decimals say nothing that all digits do not. */
    private static final int MOST_DECIMALS = 20;

    /**
     * Writes two numbers.
     *
     * @param decimals the least, 0 or more
     */
    public static Change of(double before, double after, int decimals) {
        if (isSame(before, after)) {
            return rounded(before, after, decimals);
        }
        for (int more = decimals; more <= MOST_DECIMALS; more++) {
            Change change = rounded(before, after, more);
            if (!change.before.equals(change.after)) {
                return change;
            }
        }
        return new Change(Decimals.allDigits(before), Decimals.allDigits(after));
    }

    /** Whether nothing changed: where both are no number, neither did. */
    public static boolean isSame(double before, double after) {
        return before == after || Double.isNaN(before) && Double.isNaN(after);
    }

    private static Change rounded(double before, double after, int decimals) {
        return new Change(Decimals.rounded(before, decimals), Decimals.rounded(after, decimals));
    }
}
