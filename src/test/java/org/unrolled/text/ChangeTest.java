package org.unrolled.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    @ParameterizedTest
    @CsvSource({
        "0.8, 1.1, 2, 0.80, 1.10",
        "0, 0.001, 2, 0.000, 0.001",
        "1.1, 1.1004, 2, 1.1000, 1.1004",
        "1.104, 1.1, 2, 1.104, 1.100",
        "-0.0001, 0.0001, 2, −0.0001, 0.0001",
        "1, 2, 0, 1, 2",
        "0.25, 0.25, 3, 0.250, 0.250",
        "1e300, -1, 2, 1.00e300, −1.00",
        "1000000, 1000001, 2, 1.000000e6, 1.000001e6",
        "0, 1e-30, 2, 0.0, 1.0E−30",
        "NaN, NaN, 2, NaN, NaN",
        "0.5, Infinity, 2, 0.50, ∞"})
    void bothAreWrittenWithTheDecimalsThatTellThemApart(
            double before, double after, int decimals, String was, String is) {
        assertThat(Change.of(before, after, decimals)).isEqualTo(new Change(was, is));
    }

    @Test
    void theNeighbouringDoubleIsToldApartToo() {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            double value = random.nextDouble(-4, 4);
            Change change = Change.of(value, Math.nextUp(value), 2);
            assertThat(change.before()).isNotEqualTo(change.after());
            assertThat(decimals(change.before())).isEqualTo(decimals(change.after()));
        }
    }

    @Test
    void zeroHasNoSign() {
        assertThat(Change.isSame(0.0, -0.0)).isTrue();
        assertThat(Change.isSame(Double.NaN, 0)).isFalse();
    }

    private static int decimals(String written) {
        BigDecimal number = Decimals.printed(written);
        return number.scale();
    }
}
