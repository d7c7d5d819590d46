package org.unrolled.io.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneTypoTest {

    @ParameterizedTest
    @ValueSource(strings = {"setup", "SetUp", "setp", "etup", "setu", "ssetup", "setups", "set-up", "setop", "setpu", "estup"})
    void aSlipOfTheHandIsOne(String word) {
        assertThat(OneTypo.isAtMostBetween(word, "setup")).isTrue();
        assertThat(OneTypo.isAtMostBetween("setup", word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "set", "stepu", "python", "sutep", "up", "se--up"})
    void anotherWordIsNone(String word) {
        assertThat(OneTypo.isAtMostBetween(word, "setup")).isFalse();
        assertThat(OneTypo.isAtMostBetween("setup", word)).isFalse();
    }
}
