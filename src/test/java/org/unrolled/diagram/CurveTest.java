package org.unrolled.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurveTest {

    private static final Point FROM = new Point(10, 20);
    private static final Point TO = new Point(130, 90);

    @Test
    void startsAndEndsWhereItIsSaid() {
        for (Curve curve : List.of(Curve.across(FROM, TO), Curve.through(10, FROM, new Point(60, 20), TO))) {
            assertThat(curve.at(0)).isEqualTo(FROM).isEqualTo(curve.start());
            assertThat(curve.at(1).distance(TO)).isLessThan(1e-9);
            assertThat(curve.end()).isEqualTo(TO);
            assertThat(curve.at(-1)).isEqualTo(FROM);
            assertThat(curve.at(2).distance(TO)).isLessThan(1e-9);
        }
    }

    @Test
    void aStraightOneIsAsLongAsItsEndsAreApart() {
        Curve line = Curve.through(10, new Point(0, 0), new Point(30, 40));
        assertThat(line.length()).isCloseTo(50, within(1e-9));
        assertThat(line.at(0.5).distance(new Point(15, 20))).isLessThan(1e-9);
        assertThat(line.distance(new Point(15 - 4, 20 + 3))).isCloseTo(5, within(1e-9));
        assertThat(line.distance(new Point(-3, -4))).isCloseTo(5, within(1e-9));
    }

    @Test
    void equalSharesAreEqualWays() {
        Curve curve = Curve.across(FROM, TO);
        double step = curve.length() / 100;
        for (int i = 0; i < 100; i++) {
            assertThat(curve.at(i / 100.0).distance(curve.at((i + 1) / 100.0)))
                    .isBetween(step * 0.97, step * 1.0001);
        }
    }

    @Test
    void everyPlaceOfItIsAtNoDistanceAndInItsBounds() {
        Curve curve = Curve.through(10, FROM, new Point(60, 20), new Point(60, 90), TO);
        for (double u = 0; u <= 1; u += 0.01) {
            assertThat(curve.distance(curve.at(u))).isLessThan(1e-9);
            assertThat(curve.bounds().grow(1e-9).contains(curve.at(u))).isTrue();
        }
    }

    @Test
    void roundedCornersAreCutNotCrossed() {
        Point corner = new Point(60, 20);
        Curve curve = Curve.through(10, FROM, corner, new Point(60, 90));
        assertThat(curve.distance(corner)).isBetween(1.0, 10.0);
        assertThat(curve.length()).isLessThan(50 + 70).isGreaterThan(50 + 70 - 10);
    }

    @Test
    void aCurveAcrossLeavesAndArrivesLevel() {
        Curve curve = Curve.across(FROM, TO);
        assertThat(curve.at(0.01).y()).isCloseTo(FROM.y(), within(0.5));
        assertThat(curve.at(0.99).y()).isCloseTo(TO.y(), within(0.5));
    }

    @Test
    void placesThatMakeNoPiecesAreRefused() {
        assertThatThrownBy(() -> new Curve(List.of(FROM, TO))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Curve(List.of(FROM, FROM, TO, TO, TO)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCornerOnTopOfAnotherDoesNotBreakIt() {
        Curve curve = Curve.through(10, FROM, FROM, FROM, TO);
        assertThat(curve.length()).isCloseTo(FROM.distance(TO), within(1e-9));
        assertThat(curve.at(0.5).x()).isFinite();
    }
}
