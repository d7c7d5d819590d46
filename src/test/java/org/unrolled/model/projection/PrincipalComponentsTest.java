package org.unrolled.model.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unrolled.model.network.Vector;

class PrincipalComponentsTest {

    private static final double CLOSE = 1e-9;

    /** By hand: mean (1, 2); the sum of squares is ((10, 6), (6, 10)), of eigenvalues 16 and 4 along (1, ±1). */
    @Test
    void aCaseWorkedOutByHand() {
        PrincipalComponents principal = of(List.of(
                Vector.of(1 + 2, 2 + 2), Vector.of(1 - 2, 2 - 2), Vector.of(1 + 1, 2 - 1), Vector.of(1 - 1, 2 + 1)), 2);
        double half = Math.sqrt(0.5);
        assertThat(principal.mean()).isEqualTo(Vector.of(1, 2));
        assertVector(principal.component(0), half, half);
        assertVector(principal.component(1), half, -half);
        assertThat(principal.share(0)).isCloseTo(0.8, within(CLOSE));
        assertThat(principal.share(1)).isCloseTo(0.2, within(CLOSE));
        double[] at = principal.coordinates(Vector.of(3, 4));
        assertThat(at[0]).isCloseTo(2 * Math.sqrt(2), within(CLOSE));
        assertThat(at[1]).isCloseTo(0, within(CLOSE));
    }

    @Test
    void componentsAreEigenvectorsOfTheCovarianceInOrder() {
        Random random = new Random(3);
        List<Vector> states = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            states.add(Vector.of(5 * random.nextGaussian(), random.nextGaussian(), 3 * random.nextGaussian(),
                    0.5 * random.nextGaussian(), 1.7 * random.nextGaussian()));
        }
        PrincipalComponents principal = of(states, 3);
        for (int k = 0; k < 3; k++) {
            Vector v = principal.component(k);
            double[] image = covarianceTimes(states, principal.mean(), v);
            double eigenvalue = dot(image, v.toArray());
            for (int i = 0; i < image.length; i++) {
                assertThat(image[i]).isCloseTo(eigenvalue * v.get(i), within(1e-6));
            }
            assertThat(dot(v.toArray(), v.toArray())).isCloseTo(1, within(CLOSE));
        }
        assertThat(dot(principal.component(0).toArray(), principal.component(1).toArray())).isCloseTo(0, within(1e-6));
        assertThat(principal.share(0)).isGreaterThan(principal.share(1));
        assertThat(principal.share(1)).isGreaterThan(principal.share(2));
    }

    @Test
    void withoutFormerComponentsTheLargestNumberIsPositive() {
        PrincipalComponents principal = of(List.of(Vector.of(-3, 1), Vector.of(3, -1), Vector.of(0, 0)), 1);
        assertVector(principal.component(0), 3 / Math.sqrt(10), -1 / Math.sqrt(10));
    }

    /** While a weight is dragged, whatever number becomes the largest, the picture does not flip. */
    @Test
    void aPictureThatTurnsSlowlyNeverFlips() {
        Optional<PrincipalComponents> former = Optional.empty();
        for (int degree = 0; degree <= 720; degree += 3) {
            double angle = Math.toRadians(degree);
            Vector far = Vector.of(4 * Math.cos(angle), 4 * Math.sin(angle), 0.2);
            Vector across = Vector.of(-Math.sin(angle), Math.cos(angle), -0.2);
            PrincipalComponents next = PrincipalComponents.of(
                    List.of(far, negative(far), across, negative(across)), 2, former);
            former.ifPresent(f -> {
                assertThat(dot(f.component(0).toArray(), next.component(0).toArray())).isGreaterThan(0.9);
                assertThat(dot(f.component(1).toArray(), next.component(1).toArray())).isGreaterThan(0.9);
            });
            former = Optional.of(next);
        }
    }

    /** A former component is no trap: where another direction leads now, it is found. */
    @Test
    void whatLeadsNowIsFoundFromAFormerComponentAtRightAngles() {
        PrincipalComponents former = of(List.of(Vector.of(1, 0), Vector.of(-1, 0)), 1);
        PrincipalComponents principal = PrincipalComponents.of(
                List.of(Vector.of(0.1, 0), Vector.of(-0.1, 0), Vector.of(0, 2), Vector.of(0, -2)), 1,
                Optional.of(former));
        assertThat(Math.abs(principal.component(0).get(1))).isCloseTo(1, within(1e-6));
    }

    @Test
    void whereStatesDifferInFewerDirectionsTheRestIsZero() {
        PrincipalComponents line = of(List.of(Vector.of(0, 0, 0, 0), Vector.of(1, 1, 0, 0)), 3);
        assertThat(line.share(0)).isCloseTo(1, within(CLOSE));
        assertThat(line.component(1)).isEqualTo(Vector.zeros(4));
        PrincipalComponents point = of(List.of(Vector.of(1, 2, 3, 4)), 3);
        assertThat(point.coordinates(Vector.of(1, 2, 3, 4))).containsExactly(0, 0, 0);
        assertThat(point.share(0)).isZero();
    }

    @Test
    void hugeNumbersDoNotOverflow() {
        PrincipalComponents principal = of(List.of(Vector.of(1e300, 0), Vector.of(-1e300, 0)), 1);
        assertThat(principal.coordinates(Vector.of(1e300, 0))[0]).isCloseTo(1e300, within(1e290));
    }

    private static PrincipalComponents of(List<Vector> states, int count) {
        return PrincipalComponents.of(states, count, Optional.empty());
    }

    private static Vector negative(Vector v) {
        return Vector.of(v.stream().map(x -> -x).toArray());
    }

    private static double[] covarianceTimes(List<Vector> states, Vector mean, Vector v) {
        double[] image = new double[v.size()];
        for (Vector state : states) {
            double along = 0;
            for (int i = 0; i < image.length; i++) {
                along += (state.get(i) - mean.get(i)) * v.get(i);
            }
            for (int i = 0; i < image.length; i++) {
                image[i] += along * (state.get(i) - mean.get(i));
            }
        }
        return image;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static void assertVector(Vector actual, double... expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual.get(i)).isCloseTo(expected[i], within(1e-6));
        }
    }
}
