package org.unrolled.diagram.statespace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left of a plane within the cube. */
class PlaneTest {

    @Test
    void aPlaneAcrossOneAxisIsASquare() {
        List<Point3> corners = new Plane(new Point3(2, 0, 0), -1).within(1);
        assertThat(corners).hasSize(4).allSatisfy(corner -> {
            assertThat(corner.x()).isCloseTo(0.5, within(1e-9));
            assertThat(Math.abs(corner.y())).isCloseTo(1, within(1e-9));
            assertThat(Math.abs(corner.z())).isCloseTo(1, within(1e-9));
        });
    }

    @Test
    void throughTheMiddleAcrossTheDiagonalItIsAHexagon() {
        assertThat(new Plane(new Point3(1, 1, 1), 0).within(1)).hasSize(6)
                .allSatisfy(corner -> assertThat(corner.length()).isCloseTo(Math.sqrt(2), within(1e-9)));
    }

    @Test
    void nearACornerItIsATriangle() {
        assertThat(new Plane(new Point3(1, 1, 1), -2.5).within(1)).hasSize(3);
    }

    @Test
    void outsideThereIsNothing() {
        assertThat(new Plane(new Point3(1, 1, 1), -3.5).within(1)).isEmpty();
        assertThat(new Plane(new Point3(0, 1e-3, 0), 5).within(1)).isEmpty();
    }

    @Test
    void aReadOutThatHearsNoNeuronHasNoPlane() {
        assertThat(new Plane(Point3.ORIGIN, 1).within(1)).isEmpty();
        assertThat(new Plane(Point3.ORIGIN, 0).within(1)).isEmpty();
    }

    @Test
    void numbersThatAreNotFiniteHaveNoPlane() {
        assertThat(new Plane(new Point3(Double.POSITIVE_INFINITY, 0, 0), 1).within(1)).isEmpty();
        assertThat(new Plane(new Point3(1, 0, 0), Double.NaN).within(1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCornerLiesOnThePlaneAndOnTheCubeAndTheyRunRoundOnce(long seed) {
        Random random = new Random(seed);
        Plane plane = new Plane(new Point3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian()),
                random.nextGaussian() / 2);
        double extent = 1 + random.nextInt(5);
        List<Point3> corners = plane.within(extent);
        assertThat(corners).allSatisfy(corner -> {
            assertThat(plane.side(corner)).isCloseTo(0, within(1e-9));
            assertThat(corner.size()).isCloseTo(extent, within(1e-9));
        });
        for (int i = 0; i < corners.size(); i++) {
            Point3 here = corners.get(i);
            Point3 next = corners.get((i + 1) % corners.size());
            Point3 then = corners.get((i + 2) % corners.size());
            Point3 turn = next.plus(here.times(-1)).cross(then.plus(next.times(-1)));
            Point3 first = corners.get(1).plus(corners.get(0).times(-1))
                    .cross(corners.get(2).plus(corners.get(1).times(-1)));
            assertThat(turn.dot(first)).as("convex at corner %s", i).isGreaterThan(-1e-9);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }
}
