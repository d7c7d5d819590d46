package org.unrolled.cli;

/** Names of pictures and their folders, zero-padded to equal length so that they sort as they count. */
final class PictureNames {

    private PictureNames() {
    }

    /** {@code word-01.png} for the first of ten words. */
    static String picture(int word, int words) {
        return "word-" + padded(word, words) + ".png";
    }

    /** The folder of one of several sentences with a slash behind it, {@code sentence-1/}; nothing for the only one. */
    static String folder(int sentence, int sentences) {
        return sentences == 1 ? "" : "sentence-" + padded(sentence, sentences) + "/";
    }

    private static String padded(int number, int largest) {
        String digits = String.valueOf(number);
        return "0".repeat(String.valueOf(largest).length() - digits.length()) + digits;
    }
}
