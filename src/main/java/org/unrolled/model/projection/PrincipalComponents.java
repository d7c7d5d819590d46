package org.unrolled.model.projection;

import java.util.List;
import java.util.Optional;
import org.unrolled.model.network.Vector;

/**
 * The directions in which states of H numbers differ most: eigenvectors of their covariance, found one after another by
 * power iteration. Immutable.
 */
public final class PrincipalComponents {

    private static final int MOST_ITERATIONS = 500;
    private static final double CONVERGED = 1e-24;
    /** A direction with a smaller share of the variance is rounding. */
    private static final double NEGLIGIBLE = 1e-20;
    /** How much of a general direction is mixed into a former component, so that no search starts at right angles. */
    private static final double MIXED = 1e-3;

    private final double[] mean;
    private final double[][] components;
    private final double[] shares;

    private PrincipalComponents(double[] mean, double[][] components, double[] shares) {
        this.mean = mean;
        this.components = components;
        this.shares = shares;
    }

    /**
     * The leading components of some states. A direction and its opposite are equally right: where there are former
     * components each points the same way as its former one, else its largest number is positive. Where the states
     * differ in fewer directions, the components left are zeros.
     *
     * @param states N vectors of H finite numbers each, N at least 1
     * @param count how many components, at least 1
     * @param former the components of states much like these, if there are any; of another H they count for nothing
     */
    public static PrincipalComponents of(List<Vector> states, int count, Optional<PrincipalComponents> former) {
        int size = states.getFirst().size();
        double largest = states.stream().flatMapToDouble(Vector::stream).map(Math::abs).max().orElse(0);
        // Within −1 … 1 no square overflows.
        double unit = largest > 0 ? largest : 1;
        double[] mean = new double[size];
        for (Vector state : states) {
            for (int i = 0; i < size; i++) {
                mean[i] += state.get(i) / states.size();
            }
        }
        double[][] rest = new double[states.size()][size];
        for (int n = 0; n < rest.length; n++) {
            for (int i = 0; i < size; i++) {
                rest[n][i] = (states.get(n).get(i) - mean[i]) / unit;
            }
        }
        double total = squares(rest);
        double[][] components = new double[count][];
        double[] shares = new double[count];
        for (int k = 0; k < count; k++) {
            Optional<double[]> guide = guide(former, k, size);
            double left = squares(rest);
            components[k] = left <= NEGLIGIBLE * total || left == 0 ? new double[size] : leading(rest, guide);
            shares[k] = total == 0 ? 0 : remove(rest, components[k]) / total;
        }
        return new PrincipalComponents(mean, components, shares);
    }

    /** The share of all variance that lies along component k, 0 … 1. */
    public double share(int k) {
        return shares[k];
    }

    /** Component k: H numbers of length 1, or zeros. */
    public Vector component(int k) {
        return Vector.of(components[k]);
    }

    /** The mean of the states: H numbers. */
    public Vector mean() {
        return Vector.of(mean);
    }

    /**
     * How far a state lies from the mean along each component.
     *
     * @param state H numbers
     */
    public double[] coordinates(Vector state) {
        double[] coordinates = new double[components.length];
        for (int k = 0; k < coordinates.length; k++) {
            for (int i = 0; i < mean.length; i++) {
                coordinates[k] += components[k][i] * (state.get(i) - mean[i]);
            }
        }
        return coordinates;
    }

    private static Optional<double[]> guide(Optional<PrincipalComponents> former, int k, int size) {
        return former.filter(f -> f.mean.length == size && k < f.components.length)
                .map(f -> f.components[k])
                .filter(component -> dot(component, component) > 0);
    }

    /** The direction v that XᵀX v only makes longer, of the largest eigenvalue. */
    private static double[] leading(double[][] x, Optional<double[]> guide) {
        double[] v = new double[x[0].length];
        for (int i = 0; i < v.length; i++) {
            double general = Math.sin(i + 1);
            int place = i;
            v[i] = guide.map(g -> g[place] + MIXED * general).orElse(general);
        }
        v = normalized(v);
        for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
            double[] next = normalized(covarianceTimes(x, v));
            double change = 0;
            for (int i = 0; i < v.length; i++) {
                change += (next[i] - v[i]) * (next[i] - v[i]);
            }
            v = next;
            if (change < CONVERGED) {
                break;
            }
        }
        return turned(v, guide);
    }

    private static double[] covarianceTimes(double[][] x, double[] v) {
        double[] sum = new double[v.length];
        for (double[] row : x) {
            double along = dot(row, v);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += along * row[i];
            }
        }
        return sum;
    }

    private static double[] turned(double[] v, Optional<double[]> guide) {
        int largest = 0;
        for (int i = 1; i < v.length; i++) {
            // Of numbers that only rounding tells apart, the first decides.
            if (Math.abs(v[i]) > Math.abs(v[largest]) + 1e-9) {
                largest = i;
            }
        }
        double sign = guide.map(g -> dot(g, v)).orElse(v[largest]);
        return sign < 0 ? times(v, -1) : v;
    }

    /** Takes out of every row what lies along v, and gives the squares of that. */
    private static double remove(double[][] x, double[] v) {
        double removed = 0;
        for (double[] row : x) {
            double along = dot(row, v);
            removed += along * along;
            for (int i = 0; i < row.length; i++) {
                row[i] -= along * v[i];
            }
        }
        return removed;
    }

    private static double[] normalized(double[] v) {
        double length = Math.sqrt(dot(v, v));
        return length > 0 ? times(v, 1 / length) : v;
    }

    private static double[] times(double[] v, double factor) {
        double[] scaled = v.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return scaled;
    }

    private static double squares(double[][] x) {
        double sum = 0;
        for (double[] row : x) {
            sum += dot(row, row);
        }
        return sum;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
