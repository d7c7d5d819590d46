package org.unrolled.io;

import org.unrolled.text.Messages;

/** Requires lists of numbers to be as long as others say. What they are for is a key of {@code document.size}. */
final class Shapes {

    private final String file;

    /** For a file of this name. */
    Shapes(String file) {
        this.file = file;
    }

    /** Requires a matrix to have so many rows. */
    void requireRows(String key, double[][] matrix, int rows, String purpose) throws DocumentException {
        requireLength(pointer(key), matrix.length, rows, purpose);
    }

    /** Requires each row of a matrix to have so many numbers. */
    void requireColumns(String key, double[][] matrix, int columns, String purpose) throws DocumentException {
        for (int row = 0; row < matrix.length; row++) {
            requireLength(pointer(key) + "/" + row, matrix[row].length, columns, purpose);
        }
    }

    /** Requires a vector to have so many numbers. */
    void requireSize(String key, double[] vector, int size, String purpose) throws DocumentException {
        requireLength(pointer(key), vector.length, size, purpose);
    }

    private void requireLength(String pointer, int found, int expected, String purpose) throws DocumentException {
        if (found != expected) {
            throw new DocumentException(file, pointer, Messages.text("document.length",
                    String.valueOf(found), String.valueOf(expected), Messages.text("document.size." + purpose)));
        }
    }

    private static String pointer(String key) {
        return "/network/" + key;
    }
}
