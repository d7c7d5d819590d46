package org.unrolled.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1", "-2.0, -2", "0.1, 0.1", "0.0, 0", "-0.0, -0.0", "1e22, 1E22", "100, 100", "9999999, 9999999",
        "1e7, 1E7", "12345678, 1.2345678E7", "0.001, 0.001", "0.0001, 1E-4", "-2.5e-7, -2.5E-7",
        "0.30000000000000004, 0.30000000000000004", "4.9e-324, 5E-324", "-1e-323, -1E-323",
        "1.7976931348623157e308, 1.7976931348623157E308", "2.2250738585072014e-308, 2.2250738585072014E-308",
        "2e23, 2E23"})
    void areInTheShortestForm(double value, String expected) {
        assertThat(JsonNumbers.shortest(value)).isEqualTo(expected);
    }

    @Test
    void readBackToTheSameBits() {
        Random random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertSameBits(Double.parseDouble(JsonNumbers.shortest(value)), value);
            }
        }
    }

    @Test
    void theSmallestHaveAsFewDigitsAsReadBack() {
        for (long bits = 1; bits < 3000; bits++) {
            double value = Double.longBitsToDouble(bits);
            String text = JsonNumbers.shortest(value);
            assertSameBits(Double.parseDouble(text), value);
            boolean hasOneDigit = text.matches("[0-9]E-[0-9]+");
            assertThat(hasOneDigit).as(text).isEqualTo(oneDigitIsEnough(value));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void mustBeFinite(double value) {
        assertThatThrownBy(() -> JsonNumbers.shortest(value)).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean oneDigitIsEnough(double value) {
        for (int exponent = -324; exponent <= -319; exponent++) {
            for (int digit = 1; digit <= 9; digit++) {
                if (Double.parseDouble(digit + "E" + exponent) == value) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void assertSameBits(double actual, double expected) {
        assertThat(Double.doubleToRawLongBits(actual)).isEqualTo(Double.doubleToRawLongBits(expected));
    }
}
