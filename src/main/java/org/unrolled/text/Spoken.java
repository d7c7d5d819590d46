package org.unrolled.text;

/** Writes numbers for those who hear them: a screen reader may pass over the sign −. */
public final class Spoken {

    private Spoken() {
    }

    /** A number correctly rounded to so many decimals: minus 0.83. */
    public static String number(double value, int decimals) {
        return of(Decimals.rounded(value, decimals));
    }

    /** A number as it is written, its sign in words. */
    public static String of(String written) {
        return written.startsWith(Decimals.MINUS)
                ? Messages.text("spoken.minus", written.substring(Decimals.MINUS.length()))
                : written;
    }
}
