package org.unrolled.view.diagram.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;

class ViewportTest {

    private static final Box WIDE = new Box(0, 0, 1200, 500);
    private static final Box LONG = new Box(0, 0, 8000, 500);

    @Test
    void fittingShowsAllInTheMiddle() {
        for (Box diagram : new Box[] {WIDE, LONG}) {
            Box seen = Viewport.fitting(diagram, 1000, 600).toScreen(diagram);
            assertThat(seen.width()).isLessThanOrEqualTo(1000 + 1e-9);
            assertThat(seen.centerX()).isCloseTo(500, within(1e-9));
            assertThat(seen.centerY()).isCloseTo(300, within(1e-9));
        }
    }

    @Test
    void readableIsAllOfItOrAsMuchAsCanBeRead() {
        assertThat(Viewport.readable(WIDE, 1200, 600, 1)).isEqualTo(Viewport.fitting(WIDE, 1200, 600));
        Viewport part = Viewport.readable(LONG, 1000, 600, 1);
        assertThat(part.scale()).isGreaterThanOrEqualTo(Viewport.READABLE);
        assertThat(part.x()).as("from its start").isZero();
        assertThat(Viewport.readable(LONG, 1000, 600, 1.5).scale()).isCloseTo(part.scale() * 1.5, within(1e-12));
    }

    @Test
    void whatIsSpokenAboutAsAWholeIsRatherSmallThanCut() {
        Box fourWords = new Box(0, 0, 1250, 520);
        assertThat(Viewport.readable(fourWords, 860, 700, 1, Viewport.TOGETHER)).isEqualTo(Viewport.fitting(fourWords, 860, 700));
    }

    @Test
    void whatIsSpokenAboutAsAWholeIsNotCutByLargeTypeWhereItCanBeReadWhole() {
        Viewport whole = Viewport.fitting(WIDE, 1900, 1100);
        assertThat(Viewport.readable(WIDE, 1900, 1100, 1.5, Viewport.TOGETHER)).isEqualTo(whole);
        assertThat(Viewport.readable(WIDE, 1600, 900, 2.5, Viewport.TOGETHER).scale())
                .as("too small to be read whole").isGreaterThan(Viewport.fitting(WIDE, 1600, 900).scale());
        assertThat(Viewport.readable(WIDE, 1900, 1100, 1.5, Viewport.NEARLY).scale()).isGreaterThan(whole.scale());
    }

    @Test
    void whatIsOnTheScreenComesBackToTheDiagram() {
        Viewport viewport = new Viewport(1.7, -30, 12);
        Point place = new Point(123, 456);
        Point there = viewport.toScreen(place);
        assertThat(viewport.toDiagram(there.x(), there.y()).distance(place)).isLessThan(1e-9);
    }

    @Test
    void zoomingKeepsThePlaceUnderThePointer() {
        Viewport viewport = new Viewport(1, -30, 12);
        Point under = viewport.toDiagram(400, 300);
        Viewport larger = viewport.zoomed(1.2, 400, 300);
        assertThat(larger.scale()).isCloseTo(1.2, within(1e-12));
        assertThat(larger.toScreen(under).distance(new Point(400, 300))).isLessThan(1e-9);
        assertThat(viewport.zoomed(1e9, 0, 0).scale()).isEqualTo(Viewport.MOST);
        assertThat(viewport.zoomed(1e-9, 0, 0).scale()).isEqualTo(Viewport.LEAST);
    }

    @Test
    void withinLeavesNoEmptyMargin() {
        Viewport moved = new Viewport(1, 500, 0).within(LONG, 1000, 600);
        assertThat(moved.x()).isZero();
        assertThat(new Viewport(1, -9000, 0).within(LONG, 1000, 600).x()).isEqualTo(1000 - 8000);
        assertThat(new Viewport(1, 77, 77).within(new Box(0, 0, 400, 200), 1000, 600))
                .isEqualTo(new Viewport(1, 300, 200));
    }

    @Test
    void showingMovesAsLittleAsNeeded() {
        Viewport viewport = new Viewport(1, 0, 0);
        assertThat(viewport.showing(new Box(10, 10, 100, 100), 1000, 600)).isEqualTo(viewport);
        assertThat(viewport.showing(new Box(1200, 10, 100, 100), 1000, 600)).isEqualTo(new Viewport(1, -300, 0));
        assertThat(new Viewport(1, -500, 0).showing(new Box(100, 10, 100, 100), 1000, 600))
                .isEqualTo(new Viewport(1, -100, 0));
        assertThat(viewport.showing(new Box(2000, 0, 1500, 100), 1000, 600).toScreen(new Point(2000, 0)).x())
                .as("what is wider than the screen is seen from its start").isZero();
    }
}
