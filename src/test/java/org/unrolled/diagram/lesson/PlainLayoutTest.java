package org.unrolled.diagram.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unrolled.diagram.Box;

class PlainLayoutTest {

    @ParameterizedTest
    @CsvSource({"4,6,600,260", "10,6,300,190", "5,1000,700,400", "3,3,300,700", "1,1,1100,300", "80,1000,320,190"})
    void everythingLiesInsideAndNothingOnAnother(int words, int places, double width, double height) {
        PlainLayout layout = new PlainLayout(InputRows.of(words, places, PlainLayout.mostRows(height)), 5, width,
                height);
        for (int row = 0; row < layout.rows().size(); row++) {
            Box box = layout.input(row);
            assertInside(box, width, height);
            assertThat(box.height()).isGreaterThanOrEqualTo(20);
            if (row > 0) {
                assertThat(box.y()).isGreaterThan(layout.input(row - 1).bottom() + 2);
            }
        }
        for (int unit = 0; unit < 5; unit++) {
            Box box = layout.unit(unit);
            assertInside(box, width, height);
            assertThat(box.x()).isGreaterThan(layout.input(0).right() + 40);
            if (unit > 0) {
                assertThat(box.y()).isGreaterThan(layout.unit(unit - 1).bottom());
            }
        }
    }

    @Test
    void anEdgeGoesFromItsInputToItsUnit() {
        PlainLayout layout = new PlainLayout(InputRows.of(4, 6, 8), 5, 600, 280);
        assertThat(layout.edge(2, 3).start().x()).isEqualTo(layout.input(2).right());
        assertThat(layout.edge(2, 3).start().y()).isEqualTo(layout.input(2).centerY());
        assertThat(layout.edge(2, 3).end().x()).isEqualTo(layout.unit(3).x());
        assertThat(layout.edge(2, 3).end().y()).isEqualTo(layout.unit(3).centerY());
    }

    @Test
    void bothColumnsHaveTheSameMiddle() {
        PlainLayout layout = new PlainLayout(InputRows.of(3, 3, 8), 5, 600, 280);
        assertThat((layout.input(0).y() + layout.input(2).bottom()) / 2).isCloseTo(140, within(1e-9));
        assertThat(layout.unit(2).centerY()).isCloseTo(140, within(1e-9));
    }

    @Test
    void moreHeightThanIsOfUseIsLeft() {
        double most = PlainLayout.mostHeight(6, 5);
        PlainLayout full = new PlainLayout(InputRows.of(6, 6, 8), 5, 600, most);
        PlainLayout more = new PlainLayout(InputRows.of(6, 6, 8), 5, 600, most + 200);
        assertThat(more.input(0).height()).isEqualTo(full.input(0).height());
        assertThat(more.unit(0).height()).isEqualTo(full.unit(0).height());
    }

    private static void assertInside(Box box, double width, double height) {
        assertThat(box.x()).isNotNegative();
        assertThat(box.y()).isNotNegative();
        assertThat(box.right()).isLessThanOrEqualTo(width);
        assertThat(box.bottom()).isLessThanOrEqualTo(height);
    }
}
