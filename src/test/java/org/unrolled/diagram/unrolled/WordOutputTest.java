package org.unrolled.diagram.unrolled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.diagram.Box;

class WordOutputTest {

    @Test
    void ofManyOutputsTheThreeLikeliestAreShown() {
        assertThat(WordOutput.shown(20)).isEqualTo(3);
        assertThat(WordOutput.shown(2)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 20})
    void theRowsHaveRoomUnderTheTitle(int outputs) {
        Box box = new Box(10, 20, 160, WordOutput.height(outputs));
        WordOutput output = new WordOutput(box);
        assertThat(output.row(0).y()).isEqualTo(box.y() + UnrolledSizes.HEADING);
        assertThat(output.row(WordOutput.shown(outputs) - 1).bottom()).isLessThan(box.bottom());
    }
}
