package org.unrolled.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberEntryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "0.5 | 0.5", "0,5 | 0.5", "-1.2 | -1.2", "−1.2 | -1.2", "+3 | 3", "1e-3 | 0.001", "1E3 | 1000", ".5 | 0.5",
        "5. | 5", "1/3 | 0.3333333333333333", "-1/3 | -0.3333333333333333", "1/-4 | -0.25", "1,5/3 | 0.5",
        "\" 1 / 8 \" | 0.125", "0/5 | 0", "1.7976931348623157e308 | 1.7976931348623157e308", "4.9e-324 | 4.9e-324"})
    void readsWhatPeopleType(String text, double number) {
        assertThat(NumberEntry.parse(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "abc", "1/", "/2", "1/2/3", "1/0", "0/0", "1e999", "1d", "0x1p3", "NaN",
        "Infinity", "1.2.3", "1 2", "--1", "e5", "1e", "."})
    void refusesWhatIsNoNumber(String text) {
        assertThat(NumberEntry.parse(text)).isEmpty();
    }
}
