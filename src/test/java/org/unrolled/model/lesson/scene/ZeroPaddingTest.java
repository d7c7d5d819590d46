package org.unrolled.model.lesson.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.lesson.SceneKind;
import org.unrolled.model.whatif.WhatIf;

class ZeroPaddingTest {

    private static final String FIVE = "Python is a programming language";

    @Test
    void countsWhatTheArticleCounts() {
        ZeroPadding scene = ZeroPadding.of(Situations.of(FIVE, 1000), List.of());
        assertThat(scene.kind()).isEqualTo(SceneKind.ZERO_PADDING);
        assertThat(scene.zeroVectors()).isEqualTo(995);
        assertThat(scene.run().x().stream().filter(number -> number == 0)).hasSize(995);
    }

    @ParameterizedTest
    @CsvSource({"6,30,10,288", "1000,5000,4980,48000", "7,35,15,336"})
    void countsTheWorkOfOneNumberPerWord(int inputs, long products, long withZero, long bytes) {
        ZeroPadding scene = ZeroPadding.of(Situations.of(Situations.FOUR, inputs), List.of());
        assertThat(scene.work(WordEncoding.NUMBER)).isEqualTo(new Work(products, bytes));
        assertThat(scene.zeroMultiplications(WordEncoding.NUMBER)).isEqualTo(withZero);
        assertThat(scene.mostWork(WordEncoding.NUMBER)).isEqualTo(new Work(5000, 48000));
    }

    @ParameterizedTest
    @CsvSource({"6,360,340,3456", "1000,60000,59980,576000"})
    void countsTheWorkOfOneHotVectors(int inputs, long products, long withZero, long bytes) {
        ZeroPadding scene = ZeroPadding.of(Situations.of(Situations.FOUR, inputs), List.of());
        assertThat(scene.work(WordEncoding.ONE_HOT)).isEqualTo(new Work(products, bytes));
        assertThat(scene.zeroMultiplications(WordEncoding.ONE_HOT)).isEqualTo(withZero);
    }

    @ParameterizedTest
    @EnumSource
    void theCountsAreThoseOfTheRealNetwork(WordEncoding encoding) {
        ZeroPadding scene = ZeroPadding.of(Situations.of(Situations.FOUR, 9), List.of());
        PlainRun run = PlainRun.of(encoding, 9, scene.rnn(), 6, 9, 10, 11);
        long weights = (long) run.network().w().rows() * run.network().w().columns();
        assertThat(scene.work(encoding).multiplications()).isEqualTo(weights);
        assertThat(scene.work(encoding).bytes()).isEqualTo(8 * (weights + run.x().size()));
        assertThat(scene.zeroMultiplications(encoding))
                .isEqualTo(5 * run.x().stream().filter(number -> number == 0).count());
    }

    @Test
    void theRecurrentNetworkMultipliesForEachWordAndKeepsItsMatrices() {
        // A column of Wx and 3×3 of Wh for each of 4 words; 36 + 9 weights, a word and 3 of the state.
        assertThat(ZeroPadding.of(Situations.of(Situations.FOUR, 6), List.of()).recurrentWork())
                .isEqualTo(new Work(48, 8 * 49));
        assertThat(ZeroPadding.of(Situations.of(Situations.TEN, 1000), List.of()).recurrentWork())
                .isEqualTo(new Work(120, 8 * 49));
    }

    @Test
    void aLongerSentenceMakesTheNetworkLonger() {
        ZeroPadding scene = ZeroPadding.of(Situations.of(Situations.TEN, 6), List.of());
        assertThat(scene.places()).isEqualTo(10);
        assertThat(scene.least()).isEqualTo(10);
        assertThat(scene.zeroVectors()).isZero();
        assertThat(scene.zeroMultiplications(WordEncoding.NUMBER)).isZero();
        assertThat(ZeroPadding.of(Situations.of("I ".repeat(1200), 6), List.of()).most()).isEqualTo(1200);
    }

    @Test
    void theSliderGoesFromSixToAThousand() {
        ZeroPadding scene = ZeroPadding.of(Situations.of(Situations.FOUR, 40), List.of());
        assertThat(scene.least()).isEqualTo(6);
        assertThat(scene.places()).isEqualTo(40);
        assertThat(scene.most()).isEqualTo(1000);
        assertThat(ZeroPadding.of(Situations.of(Situations.FOUR, 5), List.of()).least()).isEqualTo(5);
    }

    @Test
    void timesAreReadFromTheStopwatchWhileTheWorkIsDone() {
        ZeroPadding scene = ZeroPadding.of(Situations.of(Situations.FOUR, 6), List.of());
        List<Runnable> done = new ArrayList<>();
        Stopwatch stopwatch = work -> {
            work.run();
            done.add(work);
            return 500_000;
        };
        assertThat(scene.plainTime(WordEncoding.NUMBER, 6, stopwatch)).hasValue(50_000);
        // Eight turns that warm up, and five readings of ten turns each.
        assertThat(done).hasSize(8 + 5);
        assertThat(scene.recurrentTime(stopwatch)).isEqualTo(50_000);
        assertThat(done).hasSize(2 * (8 + 5));
    }

    @Test
    void aNetworkTooLargeToRunIsOnlyCounted() {
        NetworkDocument wide = Situations.lengths();
        for (int i = 0; i < 100; i++) {
            wide = wide.withWord("word" + i);
        }
        ZeroPadding scene = ZeroPadding.of(Situations.of(wide, Situations.FOUR, 6), List.of());
        assertThat(scene.plainTime(WordEncoding.ONE_HOT, 1000, _ -> 1)).isEmpty();
        assertThat(scene.plainTime(WordEncoding.ONE_HOT, 6, _ -> 1)).isPresent();
        assertThat(scene.mostWork(WordEncoding.ONE_HOT).multiplications()).isEqualTo(1000 * 112 * 5);
    }

    @Test
    void theNetworkThatIsRunIsTheOneAsked() {
        ZeroPadding scene = ZeroPadding.of(
                Situations.with(Situations.of(Situations.FOUR, 6), WhatIf.CUT_MEMORY), List.of());
        assertThat(scene.rnn().wh().get(0, 0)).isZero();
    }
}
