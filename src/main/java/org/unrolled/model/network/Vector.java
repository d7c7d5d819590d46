package org.unrolled.model.network;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** An immutable column of numbers. Equal when every number is the same to the bit. */
public final class Vector {

    private final double[] values;

    /** Takes the array as it is: whoever calls gives it away. */
    Vector(double[] values) {
        this.values = values;
    }

    /**
     * A vector of these numbers.
     *
     * @param values any doubles, copied
     */
    public static Vector of(double... values) {
        return new Vector(values.clone());
    }

    /**
     * A vector of zeros.
     *
     * @param size its length, 0 or more
     */
    public static Vector zeros(int size) {
        return new Vector(new double[size]);
    }

    /**
     * x = (0, …, 0, 1, 0, …, 0).
     *
     * @param size V, the length
     * @param index where the 1 stands, 0 … size − 1
     */
    public static Vector oneHot(int size, int index) {
        double[] values = new double[size];
        values[index] = 1;
        return new Vector(values);
    }

    /** Its length. */
    public int size() {
        return values.length;
    }

    /**
     * One of its numbers.
     *
     * @param index 0 … size − 1
     * @throws IndexOutOfBoundsException for any other index
     */
    public double get(int index) {
        return values[index];
    }

    /**
     * The same vector with one number changed.
     *
     * @param index 0 … size − 1
     */
    public Vector with(int index, double value) {
        double[] changed = values.clone();
        changed[index] = value;
        return new Vector(changed);
    }

    /** The same vector with one number more, at its end. */
    public Vector append(double value) {
        double[] longer = Arrays.copyOf(values, values.length + 1);
        longer[values.length] = value;
        return new Vector(longer);
    }

    /**
     * The sum, element by element.
     *
     * @throws IllegalArgumentException if the lengths differ
     */
    public Vector plus(Vector other) {
        requireSize(other.size());
        double[] sum = new double[values.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = values[i] + other.values[i];
        }
        return new Vector(sum);
    }

    /**
     * first + second + third, element by element, added from the left.
     *
     * @throws IllegalArgumentException if the lengths differ
     */
    public static Vector sum(Vector first, Vector second, Vector third) {
        first.requireSize(second.size());
        first.requireSize(third.size());
        double[] sum = new double[first.values.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = first.values[i] + second.values[i] + third.values[i];
        }
        return new Vector(sum);
    }

    /** The index of the largest number, the first of equals; −1 in an empty vector. */
    public int indexOfLargest() {
        int largest = values.length == 0 ? -1 : 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[largest]) {
                largest = i;
            }
        }
        return largest;
    }

    /** The index of the first number that is infinite or not a number; −1 if all are finite. */
    public int indexOfNonFinite() {
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                return i;
            }
        }
        return -1;
    }

    /** Its numbers, in order. */
    public DoubleStream stream() {
        return Arrays.stream(values);
    }

    /** A copy of its numbers. */
    public double[] toArray() {
        return values.clone();
    }

    double[] values() {
        return values;
    }

    private void requireSize(int size) {
        if (values.length != size) {
            throw new IllegalArgumentException("a vector of " + values.length + " and one of " + size);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vector vector && Arrays.equals(values, vector.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
