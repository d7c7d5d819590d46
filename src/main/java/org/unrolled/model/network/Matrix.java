package org.unrolled.model.network;

import java.util.Arrays;

/**
 * An immutable matrix; a row belongs to the receiving unit. Kept by columns, so that the column of a word is picked and
 * not computed. Equal when every number is the same to the bit.
 */
public final class Matrix {

    private final int rows;
    private final double[][] columns;

    private Matrix(int rows, double[][] columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * A matrix from its rows.
     *
     * @param rows R arrays of C numbers each, copied; R at least 1
     * @throws IllegalArgumentException if there is no row, or the rows differ in length
     */
    public static Matrix ofRows(double[]... rows) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("a matrix has at least one row");
        }
        double[][] columns = new double[rows[0].length][rows.length];
        for (int row = 0; row < rows.length; row++) {
            if (rows[row].length != columns.length) {
                throw new IllegalArgumentException(
                        "row " + row + " has " + rows[row].length + " numbers, row 0 has " + columns.length);
            }
            for (int column = 0; column < columns.length; column++) {
                columns[column][row] = rows[row][column];
            }
        }
        return new Matrix(rows.length, columns);
    }

    /** A matrix of zeros, rows×columns. */
    public static Matrix zeros(int rows, int columns) {
        return new Matrix(rows, new double[columns][rows]);
    }

    /** R, the number of rows. */
    public int rows() {
        return rows;
    }

    /** C, the number of columns. */
    public int columns() {
        return columns.length;
    }

    /**
     * The number in a row and column, both counted from 0.
     *
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public double get(int row, int column) {
        return columns[column][row];
    }

    /** A row, as a copy: C numbers. */
    public double[] row(int row) {
        double[] values = new double[columns.length];
        for (int column = 0; column < values.length; column++) {
            values[column] = columns[column][row];
        }
        return values;
    }

    /** A column, not copied: R numbers. The product with the one-hot vector of that column. */
    public Vector column(int column) {
        return new Vector(columns[column]);
    }

    /**
     * The product M x: R numbers, each summed from the first column to the last.
     *
     * @param x C numbers
     * @throws IllegalArgumentException if x is not C long
     */
    public Vector times(Vector x) {
        return new Vector(product(x));
    }

    /**
     * M x + b: R numbers, the product first, then the sum.
     *
     * @param x C numbers
     * @param b R numbers
     * @throws IllegalArgumentException if x is not C long, or b not R
     */
    public Vector timesPlus(Vector x, Vector b) {
        if (b.size() != rows) {
            throw new IllegalArgumentException("a matrix of " + rows + " rows and a vector of " + b.size());
        }
        double[] sum = product(x);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += b.get(i);
        }
        return new Vector(sum);
    }

    private double[] product(Vector x) {
        if (x.size() != columns.length) {
            throw new IllegalArgumentException(
                    "a matrix of " + columns.length + " columns and a vector of " + x.size());
        }
        double[] product = new double[rows];
        double[] factors = x.values();
        // Column by column: the inner loop has no sum to wait for, and the processor does several rows at once.
        for (int j = 0; j < columns.length; j++) {
            double[] column = columns[j];
            double factor = factors[j];
            for (int i = 0; i < product.length; i++) {
                product[i] += column[i] * factor;
            }
        }
        return product;
    }

    /** The same matrix with one number changed. */
    public Matrix with(int row, int column, double value) {
        double[][] changed = columns.clone();
        changed[column] = columns[column].clone();
        changed[column][row] = value;
        return new Matrix(rows, changed);
    }

    /**
     * The same matrix with one column changed.
     *
     * @throws IllegalArgumentException if the column is not R long
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public Matrix withColumn(int index, Vector column) {
        requireColumn(column);
        double[][] changed = columns.clone();
        changed[index] = column.toArray();
        return new Matrix(rows, changed);
    }

    /**
     * The same matrix with a column more, at its end.
     *
     * @throws IllegalArgumentException if the column is not R long
     */
    public Matrix appendColumn(Vector column) {
        requireColumn(column);
        double[][] wider = Arrays.copyOf(columns, columns.length + 1);
        wider[columns.length] = column.toArray();
        return new Matrix(rows, wider);
    }

    /**
     * The same matrix with a row more, at its end.
     *
     * @throws IllegalArgumentException if the row is not C long
     */
    public Matrix appendRow(Vector row) {
        if (row.size() != columns.length) {
            throw new IllegalArgumentException("a row of " + row.size() + " for " + columns.length + " columns");
        }
        double[][] higher = new double[columns.length][];
        for (int column = 0; column < higher.length; column++) {
            higher[column] = Arrays.copyOf(columns[column], rows + 1);
            higher[column][rows] = row.get(column);
        }
        return new Matrix(rows + 1, higher);
    }

    /** Whether every number is finite. */
    public boolean isFinite() {
        return Arrays.stream(columns).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
    }

    private void requireColumn(Vector column) {
        if (column.size() != rows) {
            throw new IllegalArgumentException("a column of " + column.size() + " for " + rows + " rows");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matrix matrix && rows == matrix.rows && Arrays.deepEquals(columns, matrix.columns);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(columns);
    }

    @Override
    public String toString() {
        return rows + "×" + columns.length;
    }
}
