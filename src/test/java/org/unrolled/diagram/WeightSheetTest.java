package org.unrolled.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unrolled.model.Networks;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;

class WeightSheetTest {

    private static WeightSheet sheet(Rnn rnn) {
        return sheet(rnn, 400, 28);
    }

    private static WeightSheet sheet(Rnn rnn, double room, double title) {
        return new WeightSheet(rnn, new WeightSheet.Spacing(56, 30, 40, 22, title, 14), room);
    }

    @ParameterizedTest
    @CsvSource({"5,3,1", "1,1,1", "3,8,2", "12,7,12", "300,64,2"})
    void everyNumberHasAPlaceOfItsOwn(int words, int hidden, int outputs) {
        Rnn rnn = Networks.random(1, words, hidden, outputs);
        WeightSheet sheet = sheet(rnn);
        for (WeightGroup group : WeightGroup.values()) {
            for (WeightGroup other : WeightGroup.values()) {
                if (group != other) {
                    assertThat(sheet.cells(group).overlaps(sheet.cells(other))).isFalse();
                }
            }
            for (int row = 0; row < rnn.rows(group); row++) {
                for (int column = 0; column < rnn.columns(group); column++) {
                    WeightId id = new WeightId(group, row, column);
                    Box box = sheet.cell(id);
                    assertThat(sheet.at(new Point(box.centerX(), box.centerY()))).contains(id);
                    assertThat(box.x()).isGreaterThanOrEqualTo(40);
                    assertThat(box.right()).isLessThanOrEqualTo(sheet.width() + 1e-6);
                    assertThat(box.bottom()).isLessThanOrEqualTo(sheet.height() + 1e-6);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"5,3,1", "1,1,1", "3,8,2", "12,7,12", "30,20,2"})
    void theArrowsReachEveryNumber(int words, int hidden, int outputs) {
        Rnn rnn = Networks.random(1, words, hidden, outputs);
        WeightSheet sheet = sheet(rnn);
        Set<WeightId> reached = new HashSet<>(Set.of(WeightId.wx(0, 0)));
        Deque<WeightId> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            WeightId from = next.remove();
            int[][] ways = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
            for (int[] way : ways) {
                WeightId to = sheet.neighbour(from, way[0], way[1]);
                assertThat(rnn.has(to)).isTrue();
                if (reached.add(to)) {
                    next.add(to);
                }
            }
        }
        int all = 0;
        for (WeightGroup group : WeightGroup.values()) {
            all += rnn.rows(group) * rnn.columns(group);
        }
        assertThat(reached).hasSize(all);
    }

    @Test
    void vectorsStandBesideANarrowMatrixAndUnderAWideOne() {
        WeightSheet narrow = sheet(Networks.article());
        assertThat(narrow.cells(WeightGroup.BH).y()).isEqualTo(narrow.cells(WeightGroup.WH).y());
        assertThat(narrow.hasRowHeads(WeightGroup.BH)).isFalse();
        WeightSheet wide = sheet(Networks.random(1, 5, 64, 1));
        assertThat(wide.cells(WeightGroup.BH).y()).isGreaterThan(wide.cells(WeightGroup.WH).bottom());
        assertThat(wide.hasRowHeads(WeightGroup.BH)).isTrue();
        assertThat(wide.hasRowHeads(WeightGroup.H0)).isFalse();
    }

    @Test
    void atTheEdgeOfTheSheetTheArrowsStay() {
        WeightSheet sheet = sheet(Networks.article());
        assertThat(sheet.neighbour(WeightId.wx(0, 0), -1, 0)).isEqualTo(WeightId.wx(0, 0));
        assertThat(sheet.neighbour(WeightId.wx(0, 0), 0, -1)).isEqualTo(WeightId.wx(0, 0));
        assertThat(sheet.neighbour(WeightId.wy(0, 0), 0, 1)).isEqualTo(WeightId.wy(0, 0));
        assertThat(sheet.neighbour(WeightId.wh(2, 2), 1, 0)).isEqualTo(WeightId.bh(2));
    }

    @Test
    void aVectorGoesUnderItsMatrixWhereThereIsNoRoomBesideIt() {
        // 40 + 3 × 56 + 14 + 56 is what Wh and bh take.
        WeightSheet sheet = sheet(Networks.article(), 278, 28);
        assertThat(sheet.cells(WeightGroup.BH).y()).isEqualTo(sheet.cells(WeightGroup.WH).y());
        assertThat(sheet.cells(WeightGroup.H0).x()).isEqualTo(40);
        assertThat(sheet.cells(WeightGroup.H0).y()).isGreaterThan(sheet.cells(WeightGroup.WH).bottom());
        assertThat(sheet.hasRowHeads(WeightGroup.H0)).isTrue();
        WeightSheet narrower = sheet(Networks.article(), 277, 28);
        assertThat(narrower.cells(WeightGroup.BH).y()).isEqualTo(narrower.cells(WeightGroup.H0).y())
                .isGreaterThan(narrower.cells(WeightGroup.WH).bottom());
    }

    @Test
    void withoutTitlesEachOfTheThreeBandsIsLower() {
        assertThat(sheet(Networks.article(), 400, 0).height())
                .isEqualTo(sheet(Networks.article(), 400, 28).height() - 3 * 28);
        assertThat(sheet(Networks.article(), 400, 0).hasTitles()).isFalse();
    }
}
