package org.unrolled.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unrolled.model.network.WeightId;

class NotationTest {

    @Test
    void statesCountStepsFromNoughtAndNeuronsFromOne() {
        assertThat(Notation.state(2, 0)).isEqualTo("h₂,₁");
        assertThat(Notation.state(-1, 11)).isEqualTo("h₋₁,₁₂");
        assertThat(Notation.sum(10, 2)).isEqualTo("a₁₀,₃");
    }

    @Test
    void weightsHaveTheirPlaceCountedFromOne() {
        assertThat(Notation.weight(WeightId.wh(0, 1))).isEqualTo("Wh[1,2]");
        assertThat(Notation.weight(WeightId.wx(2, 99))).isEqualTo("Wx[3,100]");
        assertThat(Notation.weight(WeightId.wy(0, 0))).isEqualTo("Wy[1,1]");
        assertThat(Notation.weight(WeightId.bh(1))).isEqualTo("bh[2]");
        assertThat(Notation.weight(WeightId.by(0))).isEqualTo("by[1]");
        assertThat(Notation.weight(WeightId.h0(2))).isEqualTo("h₋₁[3]");
    }

    @Test
    void everyDigitGoesBelowTheLine() {
        assertThat(Notation.subscript(1234567890)).isEqualTo("₁₂₃₄₅₆₇₈₉₀");
        assertThat(Notation.subscript(-1)).isEqualTo("₋₁");
    }
}
