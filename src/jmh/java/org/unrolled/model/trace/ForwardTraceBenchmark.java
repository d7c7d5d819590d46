package org.unrolled.model.trace;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;

/**
 * How long a full trace takes, beside the two things it cannot do without, measured in the same run: its
 * multiplications and additions, and its hyperbolic tangents. What is above their sum is the price of keeping every
 * intermediate.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ForwardTraceBenchmark {

    /** V – H – O × T: the sizes of the network and the length of the sentence. */
    @Param({"5-3-1x4", "100-64-20x50"})
    public String size;

    private Rnn rnn;
    private int[] words;
    private double[][] weights;
    private double[] products;
    private double[] state;
    private double[] sums;
    private double[] states;

    /** Draws a network and a sentence from a seed. */
    @Setup
    public void draw() {
        String[] sizes = size.split("[-x]");
        int vocabulary = Integer.parseInt(sizes[0]);
        int hidden = Integer.parseInt(sizes[1]);
        int outputs = Integer.parseInt(sizes[2]);
        int length = Integer.parseInt(sizes[3]);
        Random random = new Random(1);
        rnn = new Rnn(Activation.TANH, OutputActivation.SOFTMAX, Reads.LAST,
                matrix(random, hidden, vocabulary), matrix(random, hidden, hidden), Vector.zeros(hidden),
                matrix(random, outputs, hidden), Vector.zeros(outputs), Vector.zeros(hidden));
        words = random.ints(length, 0, vocabulary).toArray();
        weights = new double[hidden][];
        Arrays.setAll(weights, column -> numbers(random, hidden + outputs));
        products = new double[hidden + outputs];
        state = numbers(random, hidden);
        sums = numbers(random, length * hidden);
        states = new double[sums.length];
    }

    /** The whole forward pass, every intermediate kept. */
    @Benchmark
    public ForwardTrace trace() {
        return ForwardTrace.of(rnn, words);
    }

    /** The multiplications and additions of Wh h and Wy h alone: plain loops over arrays, column by column. */
    @Benchmark
    public double[] multiplyAndAdd() {
        for (int t = 0; t < words.length; t++) {
            Arrays.fill(products, 0);
            for (int j = 0; j < state.length; j++) {
                double[] column = weights[j];
                double factor = state[j];
                for (int i = 0; i < products.length; i++) {
                    products[i] += column[i] * factor;
                }
            }
        }
        return products;
    }

    /** The hyperbolic tangents alone. */
    @Benchmark
    public double[] tanh() {
        for (int i = 0; i < states.length; i++) {
            states[i] = Math.tanh(sums[i]);
        }
        return states;
    }

    private static Matrix matrix(Random random, int rows, int columns) {
        double[][] values = new double[rows][];
        for (int row = 0; row < rows; row++) {
            values[row] = numbers(random, columns);
        }
        return Matrix.ofRows(values);
    }

    /** Small enough that tanh is not saturated. */
    private static double[] numbers(Random random, int size) {
        return random.doubles(size).map(value -> (value - 0.5) / 4).toArray();
    }
}
