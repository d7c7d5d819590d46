package org.unrolled.model.lesson.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unrolled.model.Networks;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;

class PlainRunTest {

    private static final Rnn BESIDE = Networks.random(3, 12, 4, 2);

    @ParameterizedTest
    @CsvSource({"NUMBER,6,6", "ONE_HOT,6,72", "NUMBER,1000,1000"})
    void hasFiveHiddenUnitsAndTheOutputsOfTheOther(WordEncoding encoding, int places, int inputs) {
        PlainRun run = PlainRun.of(encoding, places, BESIDE, 3, 7);
        assertThat(run.network().inputSize()).isEqualTo(inputs);
        assertThat(run.network().hiddenSize()).isEqualTo(5);
        assertThat(run.network().outputSize()).isEqualTo(2);
        assertThat(run.network().hiddenActivation()).isEqualTo(BESIDE.hiddenActivation());
        assertThat(run.network().outputActivation()).isEqualTo(BESIDE.outputActivation());
    }

    @Test
    void isWhatTheNetworkComputes() {
        PlainRun run = PlainRun.of(WordEncoding.NUMBER, 6, BESIDE, 3, 7);
        assertThat(run.x()).isEqualTo(Vector.of(4, 8, 0, 0, 0, 0));
        assertThat(run.pass()).isEqualTo(run.network().run(run.x()));
    }

    @Test
    void weightsAreTheSameEveryTimeAndNoneIsZeroForAllUnits() {
        PlainRun run = PlainRun.of(WordEncoding.NUMBER, 1000, BESIDE, 0);
        assertThat(run.network()).isEqualTo(PlainRun.of(WordEncoding.NUMBER, 1000, BESIDE, 5).network());
        for (int input = 0; input < 1000; input++) {
            assertThat(run.network().w().column(input)).isNotEqualTo(Vector.zeros(5));
        }
    }

    @Test
    void hiddenUnitsAreNotAllAtTheirEnds() {
        PlainRun run = PlainRun.of(WordEncoding.NUMBER, 6, BESIDE, 11, 10, 9, 8, 7, 6);
        assertThat(run.pass().h().stream().filter(h -> Math.abs(h) < 0.95).count()).isGreaterThanOrEqualTo(3);
    }
}
