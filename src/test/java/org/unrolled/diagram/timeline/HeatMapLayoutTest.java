package org.unrolled.diagram.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unrolled.diagram.Box;

class HeatMapLayoutTest {

    @ParameterizedTest
    @CsvSource({"1,1,200,80", "3,4,360,140", "16,10,360,260", "64,40,360,260", "256,1000,300,200", "3,1,900,800"})
    void everyCellLiesInTheMapAndIsFoundAgain(int hidden, int length, double width, double height) {
        HeatMapLayout layout = new HeatMapLayout(hidden, length, width, height);
        for (int t = -1; t < length; t++) {
            for (int unit = 0; unit < hidden; unit++) {
                Box cell = layout.cell(t, unit);
                assertThat(cell.x()).isNotNegative();
                assertThat(cell.right()).isLessThanOrEqualTo(width);
                assertThat(cell.bottom()).isLessThanOrEqualTo(height);
                assertThat(layout.columnAt(cell.centerX())).isEqualTo(t);
                assertThat(layout.rowAt(cell.centerY())).isEqualTo(unit);
                assertThat(layout.isOnCells(cell.centerX(), cell.centerY())).isTrue();
            }
        }
    }

    @Test
    void cellsOfARowTouchAndTheStartIsNarrower() {
        HeatMapLayout layout = new HeatMapLayout(3, 4, 360, 140);
        for (int t = 0; t < 3; t++) {
            assertThat(layout.cell(t, 0).right()).isCloseTo(layout.cell(t + 1, 0).x(), within(1e-9));
        }
        assertThat(layout.cell(-1, 0).width()).isLessThan(layout.cell(0, 0).width());
        assertThat(layout.cell(-1, 0).right()).isLessThan(layout.cell(0, 0).x());
        assertThat(layout.head(2).bottom()).isEqualTo(layout.column(2).y());
    }

    @Test
    void leftOfAllIsTheStartAndRightOfAllTheLastWord() {
        HeatMapLayout layout = new HeatMapLayout(3, 4, 360, 140);
        assertThat(layout.columnAt(-50)).isEqualTo(-1);
        assertThat(layout.columnAt(5000)).isEqualTo(3);
        assertThat(layout.rowAt(-50)).isZero();
        assertThat(layout.rowAt(5000)).isEqualTo(2);
        assertThat(layout.isOnCells(200, 10)).isFalse();
    }

    @Test
    void namesWordsAndNumbersAreThereWhileThereIsRoom() {
        HeatMapLayout roomy = new HeatMapLayout(3, 4, 360, 140);
        assertThat(roomy.showsNames() && roomy.showsNumbers() && roomy.showsWords()).isTrue();
        HeatMapLayout manyWords = new HeatMapLayout(3, 40, 360, 140);
        assertThat(manyWords.showsNames()).isTrue();
        assertThat(manyWords.showsNumbers() || manyWords.showsWords()).isFalse();
        HeatMapLayout manyNeurons = new HeatMapLayout(64, 4, 360, 260);
        assertThat(manyNeurons.showsWords()).isTrue();
        assertThat(manyNeurons.showsNumbers() || manyNeurons.showsNames()).isFalse();
    }

    @Test
    void aRowIsNeverTallerThanItNeedsToBe() {
        assertThat(new HeatMapLayout(1, 1, 900, 800).rowHeight()).isEqualTo(44);
        assertThat(new HeatMapLayout(3, 4, 400, HeatMapLayout.mostHeight(3)).rowHeight()).isEqualTo(44);
        assertThat(new HeatMapLayout(3, 4, 400, HeatMapLayout.preferredHeight(3)).rowHeight()).isEqualTo(36);
    }
}
