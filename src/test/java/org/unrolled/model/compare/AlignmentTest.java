package org.unrolled.model.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {

    /** A column each; a dot is a gap. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            Show is nice,       Show is not nice,    Show is . nice,          Show is not nice
            Show is not nice,   Show is nice,        Show is not nice,        Show is . nice
            Show is nice,       Show is nice,        Show is nice,            Show is nice
            Show is nice,       Show is worst,       Show is nice,            Show is worst
            Show is,            Show is not nice,    Show is . .,             Show is not nice
            is nice,            Show is nice,        . is nice,               Show is nice
            nice,               nice nice nice,      nice . .,                nice nice nice
            a b c,              d e,                 a b c,                   d e .
            a x y b,            a z b,               a x y b,                 a z . b
            a b a,              a,                   a b a,                   a . .
            a,                  b,                   a,                       b
            a b b c,            a b c,               a b b c,                 a b . c
            """)
    void bothBeginningsAndEndsStandInTheSameColumns(String upper, String lower, String first, String second) {
        Alignment alignment = Alignment.of(words(upper), words(lower));
        assertThat(shown(alignment, Row.UPPER, words(upper))).isEqualTo(first);
        assertThat(shown(alignment, Row.LOWER, words(lower))).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({"Show is nice,Show is not nice", "a b c,d e", "Show is,Show is not nice", "nice,not nice", "a b,a b"})
    void everyWordHasAColumnAndTheLongerHasNoGap(String upper, String lower) {
        Alignment alignment = Alignment.of(words(upper), words(lower));
        for (Row row : Row.values()) {
            for (int t = 0; t < alignment.length(row); t++) {
                assertThat(alignment.word(row, alignment.column(row, t))).hasValue(t);
            }
            assertThat(alignment.read(row, -1)).isZero();
            assertThat(alignment.read(row, alignment.length() - 1)).isEqualTo(alignment.length(row));
        }
        Row longer = alignment.longer();
        assertThat(IntStream.range(0, alignment.length())).noneMatch(column -> alignment.isGap(longer, column));
    }

    @Test
    void whatIsCommonIsTheBeginningAndTheEnd() {
        Alignment alignment = Alignment.of(words("Show is nice"), words("Show is not nice"));
        assertThat(IntStream.range(0, 4).filter(alignment::isCommon)).containsExactly(0, 1, 3);
        assertThat(alignment.isSame()).isFalse();
        assertThat(Alignment.of(words("a b"), words("a b")).isSame()).isTrue();
    }

    @Test
    void aRowReadsOnOverItsGap() {
        Alignment alignment = Alignment.of(words("Show is nice"), words("Show is not nice"));
        assertThat(IntStream.range(-1, 4).map(column -> alignment.read(Row.UPPER, column)))
                .containsExactly(0, 1, 2, 2, 3);
    }

    @Test
    void aSentenceHasAWord() {
        assertThatIllegalArgumentException().isThrownBy(() -> Alignment.of(List.of(), List.of("a")));
        assertThatIllegalArgumentException().isThrownBy(() -> Alignment.of(List.of("a"), List.of()));
    }

    private static String shown(Alignment alignment, Row row, List<String> words) {
        return IntStream.range(0, alignment.length())
                .mapToObj(column -> alignment.word(row, column))
                .map(word -> word.isPresent() ? words.get(word.getAsInt()) : ".")
                .collect(Collectors.joining(" "));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
