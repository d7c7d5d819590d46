package org.unrolled.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

    private final Language before = Language.current();

    @AfterEach
    void speakAsBefore() {
        before.use();
    }

    @ParameterizedTest
    @CsvSource({"de_AT, GERMAN", "fr_CA, FRENCH", "es_MX, SPANISH", "hi_IN, HINDI", "en_GB, ENGLISH", "ja_JP, ENGLISH"})
    void isTheNearestToWhatTheSystemSpeaks(String system, Language nearest) {
        String[] parts = system.split("_");
        assertThat(Language.of(Locale.of(parts[0], parts[1]))).isEqualTo(nearest);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isSpokenFromNowOn(Language language) {
        language.use();
        assertThat(Language.current()).isEqualTo(language);
        assertThat(Language.of(language.id())).contains(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ENGLISH | −0.43 | 0.1 | 1.20e300", "HINDI | −0.43 | 0.1 | 1.20e300",
            "GERMAN | −0,43 | 0,1 | 1,20e300", "FRENCH | −0,43 | 0,1 | 1,20e300", "SPANISH | −0,43 | 0,1 | 1,20e300"})
    void writesNumbersItsWay(Language language, String rounded, String all, String large) {
        language.use();
        assertThat(Decimals.rounded(-0.434, 2)).isEqualTo(rounded);
        assertThat(Decimals.allDigits(0.1)).isEqualTo(all);
        assertThat(Decimals.rounded(1.2e300, 2)).isEqualTo(large);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsWhatItWrites(Language language) {
        language.use();
        assertThat(Decimals.printed(Decimals.rounded(-12.345, 3))).isEqualByComparingTo(new BigDecimal("-12.345"));
        assertThat(NumberEntry.parse(Decimals.allDigits(-12.345))).hasValue(-12.345);
    }

    @Test
    void leavesEnglishToTheBundleThatAllFallBackOn() {
        Language.ENGLISH.use();
        assertThat(Messages.text("program.name")).isEqualTo("Unrolled");
    }
}
