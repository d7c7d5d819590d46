package org.unrolled.diagram.statespace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CameraTest {

    private static final double EXACT = 1e-12;

    @Test
    void fromTheFrontNothingIsTurned() {
        assertSame(Camera.FRONT.turn(new Point3(0.1, -0.2, 0.3)), new Point3(0.1, -0.2, 0.3));
    }

    @Test
    void aQuarterTurnBringsWhatWasInFrontToTheRight() {
        Camera camera = Camera.FRONT.turned(Math.PI / 2, 0);
        assertSame(camera.turn(new Point3(0, 0, 1)), new Point3(1, 0, 0));
        assertSame(camera.turn(new Point3(1, 0, 0)), new Point3(0, 0, -1));
        assertSame(camera.turn(new Point3(0, 1, 0)), new Point3(0, 1, 0));
    }

    @Test
    void tippedOverTheTopIsTowardsTheViewer() {
        Camera camera = Camera.FRONT.turned(0, Math.PI / 2);
        assertSame(camera.turn(new Point3(0, 1, 0)), new Point3(0, 0, 1));
        assertSame(camera.turn(new Point3(0, 0, 1)), new Point3(0, -1, 0));
    }

    @Test
    void turningKeepsLengthsAndAngles() {
        Point3 p = new Point3(0.3, -0.8, 0.5);
        Point3 q = new Point3(-0.9, 0.2, 0.7);
        assertThat(Camera.HOME.turn(p).dot(Camera.HOME.turn(q))).isCloseTo(p.dot(q), within(EXACT));
    }

    @Test
    void itNeverTipsFurtherThanStraightDown() {
        assertThat(Camera.HOME.turned(0, 9).pitch()).isEqualTo(Math.PI / 2);
        assertThat(Camera.HOME.turned(0, -9).pitch()).isEqualTo(-Math.PI / 2);
    }

    @Test
    void aWholeTurnIsNone() {
        assertThat(Camera.HOME.turned(2 * Math.PI, 0).yaw()).isCloseTo(Camera.HOME.yaw(), within(EXACT));
    }

    @Test
    void zoomHasEnds() {
        assertThat(Camera.HOME.zoomed(1e9).zoom()).isEqualTo(8);
        assertThat(Camera.HOME.zoomed(1e-9).zoom()).isEqualTo(0.5);
    }

    @Test
    void itMovesAsideButNotOutOfSightAndZoomKeepsTheMiddle() {
        Camera aside = Camera.HOME.moved(30, -20, 100, 100);
        assertThat(aside.right()).isEqualTo(30);
        assertThat(aside.down()).isEqualTo(-20);
        assertThat(aside.moved(500, -500, 100, 80).right()).isEqualTo(100);
        assertThat(aside.moved(500, -500, 100, 80).down()).isEqualTo(-80);
        assertThat(aside.zoomed(2).right()).as("what was 30 pixels from the middle is 60 from it").isEqualTo(60);
        assertThat(aside.turned(1, 0).right()).isEqualTo(30);
    }

    private static void assertSame(Point3 actual, Point3 expected) {
        assertThat(actual.plus(expected.times(-1)).length()).as("%s is not %s", actual, expected).isLessThan(EXACT);
    }
}
