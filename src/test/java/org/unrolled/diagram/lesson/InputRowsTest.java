package org.unrolled.diagram.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unrolled.diagram.lesson.InputRow.Kind;

class InputRowsTest {

    @Test
    void whereAllHaveRoomEachHasABox() {
        assertThat(InputRows.of(4, 6, 8)).containsExactly(
                new InputRow(Kind.WORD, 0, 1), new InputRow(Kind.WORD, 1, 1), new InputRow(Kind.WORD, 2, 1),
                new InputRow(Kind.WORD, 3, 1), new InputRow(Kind.ZERO, 0, 1), new InputRow(Kind.ZERO, 1, 1));
    }

    @Test
    void ofManyZerosTheFirstAreShownAndOneBoxStandsForTheRest() {
        assertThat(InputRows.of(5, 1000, 12)).endsWith(
                new InputRow(Kind.WORD, 4, 1), new InputRow(Kind.ZERO, 0, 1), new InputRow(Kind.ZERO, 1, 1),
                new InputRow(Kind.ZERO, 2, 1), new InputRow(Kind.ZERO, 3, 992)).hasSize(9);
    }

    @Test
    void wordsComeBeforeZerosWhereRoomIsScarce() {
        assertThat(InputRows.of(5, 1000, 7)).endsWith(
                new InputRow(Kind.WORD, 4, 1), new InputRow(Kind.ZERO, 0, 1), new InputRow(Kind.ZERO, 1, 994));
    }

    @Test
    void wordsWithoutAnInputComeLast() {
        assertThat(InputRows.of(10, 6, 10)).hasSize(10).endsWith(
                new InputRow(Kind.WORD, 5, 1), new InputRow(Kind.DROPPED, 6, 1), new InputRow(Kind.DROPPED, 7, 1),
                new InputRow(Kind.DROPPED, 8, 1), new InputRow(Kind.DROPPED, 9, 1));
        assertThat(InputRows.of(10, 6, 8)).endsWith(
                new InputRow(Kind.WORD, 5, 1), new InputRow(Kind.DROPPED, 6, 1), new InputRow(Kind.DROPPED, 7, 3));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,1000", "6,6", "10,6", "10,9", "100,1000", "999,1000", "10000,6", "10000,10000", "7,8"})
    void theBoxesStandForAllAndHaveRoom(int words, int places) {
        for (int most = 4; most < 20; most++) {
            List<InputRow> rows = InputRows.of(words, places, most);
            assertThat(rows).hasSizeLessThanOrEqualTo(most);
            assertThat(count(rows, Kind.WORD)).isEqualTo(Math.min(words, places));
            assertThat(count(rows, Kind.ZERO)).isEqualTo(Math.max(0, places - words));
            assertThat(count(rows, Kind.DROPPED)).isEqualTo(Math.max(0, words - places));
            assertThat(rows).allMatch(row -> row.count() > 0);
            assertThat(IntStream.range(1, rows.size())).allMatch(i -> rows.get(i).kind() != rows.get(i - 1).kind()
                    || rows.get(i).first() == rows.get(i - 1).first() + rows.get(i - 1).count());
        }
    }

    private static int count(List<InputRow> rows, Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).mapToInt(InputRow::count).sum();
    }
}
