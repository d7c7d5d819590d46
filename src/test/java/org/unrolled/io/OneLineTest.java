package org.unrolled.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OneLineTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("plain é 𝔸 हिन्दी", "plain é 𝔸 हिन्दी"),
                Arguments.of("a\nb\rc\td", "a\\nb\\rc\\td"),
                Arguments.of("\u0000\u001b\u0085", "\\u0000\\u001b\\u0085"),
                Arguments.of("\u2028\u202e\ufeff", "\\u2028\\u202e\\ufeff"),
                Arguments.of("x\ud800", "x\\ud800"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everythingThatWouldBreakALineIsEscaped(String text, String expected) {
        assertThat(OneLine.of(text)).isEqualTo(expected);
    }

    @Test
    void anExcerptIsShortAndKeepsCharactersWhole() {
        assertThat(OneLine.excerpt("a".repeat(60))).isEqualTo("a".repeat(60));
        assertThat(OneLine.excerpt("a".repeat(61))).isEqualTo("a".repeat(60) + "…");
        assertThat(OneLine.excerpt("\u0000".repeat(1000))).isEqualTo("\\u0000".repeat(10) + "…");
        assertThat(OneLine.excerpt("a".repeat(59) + "𝔸")).isEqualTo("a".repeat(59) + "…");
    }
}
