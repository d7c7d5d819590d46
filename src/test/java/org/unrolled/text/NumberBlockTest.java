package org.unrolled.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.model.Networks;
import org.unrolled.model.network.Matrix;

class NumberBlockTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "1\t0.5\n-2\t3", "1\t0,5\r\n-2\t3\r\n", "1;0,5\n−2;3\n\n", "1 0.5\n-2   3", " 1  1/2 \n -2 3 "})
    void readsWhatSpreadsheetsAndPeopleWrite(String text) {
        assertThat(NumberBlock.parse(text).numbers())
                .contains(Matrix.ofRows(new double[] {1, 0.5}, new double[] {-2, 3}));
        assertThat(NumberBlock.parse(text).problem()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "1\t2\n3", "1\t\n2\t3", "a", "1\t1e999", "1;2;;4", "1\n\n2"})
    void saysInOneLineWhatIsNone(String text) {
        assertThat(NumberBlock.parse(text).numbers()).isEmpty();
        assertThat(NumberBlock.parse(text).problem().orElseThrow()).isNotBlank().doesNotContain("\n");
    }

    @Test
    void aLongCellIsNotRepeatedInFull() {
        assertThat(NumberBlock.parse("x".repeat(10_000)).problem().orElseThrow()).hasSizeLessThan(120);
    }

    @Test
    void whatIsWrittenReadsBackToTheSameBits() {
        Matrix wh = Networks.random(3, 7, 9, 2).wx();
        assertThat(NumberBlock.parse(NumberBlock.text(wh)).numbers()).contains(wh);
    }
}
