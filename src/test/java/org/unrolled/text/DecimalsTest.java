package org.unrolled.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 2, 0.00", "0.1, 2, 0.10", "-0.434, 2, −0.43", "2.504811396067452, 3, 2.505", "12, 0, 12",
        "0.5, 0, 0", "1.5, 0, 2", "-0.005, 2, −0.01", "2.5, 0, 2", "0.125, 2, 0.12", "0.375, 2, 0.38",
        "1.005, 2, 1.00", "-1.5, 0, −2",
        "0.999, 2, 1.00", "1e-300, 4, 0.0000",
        "999999.99, 1, 1000000.0"
    })
    void isCorrectlyRounded(double value, int decimals, String expected) {
        assertThat(Decimals.rounded(value, decimals)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 6, 15})
    void agreesWithTheExactValueOfTheDouble(int decimals) {
        Random random = new Random(decimals);
        for (int i = 0; i < 5_000; i++) {
            double value = random.nextGaussian() * Math.pow(10, random.nextInt(-6, 5));
            BigDecimal exact = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
            String expected = (exact.signum() < 0 ? "−" : "") + exact.abs().toPlainString();
            assertThat(Decimals.rounded(value, decimals)).isEqualTo(expected);
        }
    }

    @Test
    void aTrueMinusSignIsUsed() {
        assertThat(Decimals.rounded(-1, 1)).isEqualTo("\u22121.0");
        assertThat(Decimals.allDigits(-1e-7)).isEqualTo("\u22121.0E\u22127");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.0, -0.004, -1e-300, -0.00499, -Double.MIN_VALUE})
    void zeroHasNoMinus(double value) {
        assertThat(Decimals.rounded(value, 2)).isEqualTo("0.00");
        assertThat(Decimals.signed(value, 2)).isEqualTo("+0.00");
    }

    @ParameterizedTest
    @CsvSource({
        "1e6, 2, 1.00e6", "1.2e300, 2, 1.20e300", "-1.2e300, 2, −1.20e300", "9999999, 2, 1.00e7", "1234567, 0, 1e6",
        "1234567, 3, 1.235e6", "1.7976931348623157e308, 2, 1.80e308", "1e22, 30, 1.000000000000000000000000000000e22"
    })
    void largeNumbersHaveAPowerOfTen(double value, int decimals, String expected) {
        assertThat(Decimals.rounded(value, decimals)).isEqualTo(expected);
    }

    @Test
    void whatIsNotFiniteIsNamed() {
        assertThat(Decimals.rounded(Double.NaN, 2)).isEqualTo("NaN");
        assertThat(Decimals.rounded(Double.POSITIVE_INFINITY, 2)).isEqualTo("∞");
        assertThat(Decimals.rounded(Double.NEGATIVE_INFINITY, 2)).isEqualTo("−∞");
        assertThat(Decimals.allDigits(Double.NaN)).isEqualTo("NaN");
        assertThat(Decimals.allDigits(Double.NEGATIVE_INFINITY)).isEqualTo("−∞");
        assertThat(Decimals.signed(Double.POSITIVE_INFINITY, 2)).isEqualTo("+∞");
        assertThat(Decimals.signed(Double.NaN, 2)).isEqualTo("NaN");
    }

    @Test
    void signedHasAPlusOrAMinus() {
        assertThat(Decimals.signed(0.434, 2)).isEqualTo("+0.43");
        assertThat(Decimals.signed(-0.434, 2)).isEqualTo("−0.43");
        assertThat(Decimals.signed(0, 1)).isEqualTo("+0.0");
    }

    @ParameterizedTest
    @CsvSource({
        "0.25, 2, true", "0.25, 1, false", "0.1, 1, true", "0.1, 20, true", "3, 0, true", "100, 0, true",
        "-0.5, 1, true", "-0.55, 1, false", "0, 0, true", "0.30000000000000004, 16, false",
        "0.30000000000000004, 17, true", "1e-5, 5, true", "1e-5, 4, false", "1e6, 9, false", "999999, 0, true"
    })
    void isExactWhereTheDecimalsSayItAll(double value, int decimals, boolean exact) {
        assertThat(Decimals.isExact(value, decimals)).isEqualTo(exact);
    }

    @Test
    void whatIsNotFiniteIsNotExact() {
        assertThat(Decimals.isExact(Double.NaN, 9)).isFalse();
        assertThat(Decimals.isExact(Double.NEGATIVE_INFINITY, 9)).isFalse();
    }

    @Test
    void allDigitsReadBackToTheSameBits() {
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(Decimals.allDigits(value).replace('−', '-'))).isEqualTo(value);
            }
        }
        assertThat(Decimals.allDigits(0.1)).isEqualTo("0.1");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "30,30", "999,999", "1000,1_000", "5000,5_000", "576000,576_000", "1234567,1_234_567",
            "-48000,−48_000"})
    void wholeNumbersAreGroupedByThinSpaces(long whole, String written) {
        assertThat(Decimals.grouped(whole)).isEqualTo(written.replace('_', '\u202f'));
    }
}
