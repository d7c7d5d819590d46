package org.unrolled.diagram.unrolled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.diagram.Box;

class WordInputTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 40, 1000})
    void theCellsShareTheWidthAboveTheLine(int words) {
        WordInput input = new WordInput(new Box(100, 50, 212, WordInput.HEIGHT), words);
        assertThat(input.cell(0).x() - 100).isEqualTo(312 - input.cell(words - 1).right(), within(1e-9));
        assertThat(input.cell(0).width()).isPositive();
        assertThat(input.cell(0).bottom()).isEqualTo(input.line().y());
        assertThat(input.line().bottom()).isEqualTo(input.box().bottom());
    }
}
