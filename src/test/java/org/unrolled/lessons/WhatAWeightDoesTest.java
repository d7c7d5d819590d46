package org.unrolled.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.unrolled.lessons.ShownPage.figure;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.lesson.Situation;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.trace.StepTrace;
import org.unrolled.model.whatif.WhatIf;

class WhatAWeightDoesTest {

    private static final WeightId WH_1_2 = WeightId.wh(0, 1);
    private static final WeightId WX_1_3 = WeightId.wx(0, 2);

    private final ShownLesson lesson = ShownLesson.named("what-a-weight-does");

    @Test
    void anEdgeCarriesWeightTimesValue() {
        ShownPage page = lesson.page("An edge is a number");
        Rnn rnn = page.rnn();
        Vector is = page.word(2).h();
        page.says("Wh[1,2] = " + figure(rnn.get(WH_1_2)), "stands at " + figure(is.get(1)),
                figure(rnn.get(WH_1_2)) + " × " + figure(is.get(1)) + " = " + figure(rnn.get(WH_1_2) * is.get(1)),
                "Wh[1,1] is " + figure(rnn.wh().get(0, 0)), "stands at " + figure(is.get(0)));
        assertThat(page.isRight(rnn.wh().get(0, 0) * is.get(0))).isTrue();
        assertThat(page.isRight(-rnn.wh().get(0, 0) * is.get(0))).isFalse();
    }

    @Test
    void oneWeightActsAtEveryStepButTheFirst() {
        ShownPage page = lesson.page("One weight, every step");
        assertThat(page.setup().words()).hasSize(4);
        ForwardTrace before = page.trace();
        Situation changed = page.after(WH_1_2, 2);
        ForwardTrace after = changed.document().trace(changed.words());
        List<Integer> untouched = IntStream.range(0, 4)
                .filter(t -> after.step(t).h().equals(before.step(t).h())).boxed().toList();
        assertThat(untouched).containsExactly(0);
        assertThat(page.rightOptions()).containsExactly("t = 0");
    }

    @Test
    void oneChangedWeightFlipsTheVerdict() {
        ShownPage page = lesson.page("Make “not” lose its grip");
        page.says("p = " + figure(page.p("Show is not nice")));
        assertThat(page.isReached(page.entry())).isFalse();
        assertThat(page.isReached(page.after(WeightId.wy(0, 0), 0.5))).as("lower Wy[1,1]").isTrue();
        assertThat(page.isReached(page.after(WeightId.wx(1, 2), -0.5))).as("another Wx[2,3]").isTrue();
        assertThat(page.isReached(page.after(WH_1_2, -0.5))).as("the edge Wh[1,2]").isTrue();
    }

    @Test
    void theEdgeThatMattersMostIsTheOneThatFlipsIt() {
        ShownPage page = lesson.page("The weight that matters most");
        double p = page.p("Show is not nice");
        WeightId most = null;
        double furthest = 0;
        for (int to = 0; to < 3; to++) {
            for (int from = 0; from < 3; from++) {
                double cut = cut(page, WeightId.wh(to, from));
                if (Math.abs(cut - p) > furthest) {
                    furthest = Math.abs(cut - p);
                    most = WeightId.wh(to, from);
                }
                assertThat(cut > 0.5).as("without Wh[%d,%d]", to + 1, from + 1).isEqualTo(to == 0 && from == 1);
            }
        }
        assertThat(most).isEqualTo(WH_1_2);
        page.says("p is " + figure(p) + " with all", "without Wh[2,3] p is still " + figure(cut(page, WeightId.wh(1, 2))),
                "Without Wh[1,1] it is " + figure(cut(page, WeightId.wh(0, 0))),
                "without Wh[1,2] p is " + figure(cut(page, WH_1_2)));
        assertThat(page.isReached(page.entry())).isFalse();
        assertThat(page.isReached(page.after(WeightId.wh(0, 0), 0))).isFalse();
        assertThat(page.isReached(page.after(WH_1_2, 0))).isTrue();
    }

    @Test
    void oneWeightServesAllSentences() {
        ShownPage page = lesson.page("One weight serves all sentences");
        ShownPage whole = lesson.page("The weight that matters most");
        assertThat(page.rnn()).isEqualTo(whole.rnn().with(WeightId.wy(0, 0), 0));
        page.says("Wy[1,1] = " + figure(whole.rnn().wy().get(0, 0)),
                "with " + figure(page.p("Show is not nice")), "fell to " + figure(page.p("Show is nice")));
        List<String> sentences = page.setup().document().sentences().stream().map(Sentence::words)
                .map(words -> String.join(" ", words)).toList();
        assertThat(page.rightOptions()).containsExactlyElementsOf(sentences.stream()
                .filter(sentence -> !page.verdict(sentence).equals(whole.verdict(sentence))).toList());
        assertThat(page.wrongOptions()).containsExactlyElementsOf(sentences.stream()
                .filter(sentence -> page.verdict(sentence).equals(whole.verdict(sentence))).toList());
    }

    @Test
    void withoutAnyOfWhOnlyTheLastWordCounts() {
        ShownPage page = lesson.page("No weight at all");
        ShownPage whole = lesson.page("The weight that matters most");
        assertThat(page.setup().whatIfs()).containsExactly(WhatIf.CUT_MEMORY);
        assertThat(page.p("Show is not nice")).isEqualTo(page.p("Show is nice")).isEqualTo(page.p("nice"));
        page.says("with " + figure(page.p("Show is nice")) + " instead of " + figure(whole.p("Show is nice")),
                "the same " + figure(page.p("Show is not nice")));
        assertThat(page.predicted().labels()).containsExactly("positive");
    }

    @Test
    void aLargeWeightSaturatesItsNeuron() {
        ShownPage page = lesson.page("Saturation");
        StepTrace nice = page.word(3);
        page.says("is 6 here instead of " + figure(lesson.page("One weight, every step").rnn().get(WX_1_3)),
                "sum is " + figure(nice.a().get(0)), "makes " + figure(nice.h().get(0)));
        assertThat(page.rnn().get(WX_1_3)).isEqualTo(6);
        assertThat(slope(nice.h().get(0))).isLessThan(0.0001);
        assertThat(page.isRight(slope(0.8))).isTrue();
        assertThat(page.isRight(0.64)).isFalse();
        page.says("1 − " + figure(0.8 * 0.8));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.5, 0.75", "-0.8, 0.36", "0.9, 0.19"})
    void theSlopeOfTanhIsOneMinusHSquared(double h, double slope) {
        double a = Math.log((1 + h) / (1 - h)) / 2;
        assertThat((Math.tanh(a + 1e-6) - Math.tanh(a - 1e-6)) / 2e-6).isCloseTo(slope, within(1e-6));
        assertThat(slope(h)).isCloseTo(slope, within(1e-12));
    }

    @Test
    void aSaturatedNeuronIsDeafUntilItWakesUp() {
        ShownPage page = lesson.page("Wake it up");
        Situation larger = page.after(WX_1_3, 7);
        StepTrace last = larger.document().trace(larger.words()).last();
        assertThat(figure(last.y().get(0))).isEqualTo(figure(page.p("Show is nice")));
        assertThat(figure(last.h().get(0))).isEqualTo(figure(page.word(3).h().get(0)));
        page.says("p stays at " + figure(last.y().get(0)), "h₂,₁ at " + figure(last.h().get(0)));

        double others = page.word(3).whH().get(0) + page.word(3).bh().get(0);
        double border = Math.log((1 + 0.9) / (1 - 0.9)) / 2;
        page.says("below " + figure(border), "add up to " + figure(others), figure(slope(0.9)));
        assertThat(page.isReached(page.entry())).isFalse();
        assertThat(page.isReached(larger)).isFalse();
        assertThat(page.isReached(page.after(WX_1_3, border - others + 0.01))).isFalse();
        assertThat(page.isReached(page.after(WX_1_3, border - others - 0.01))).isTrue();
    }

    private static double slope(double h) {
        return 1 - h * h;
    }

    private static double cut(ShownPage page, WeightId weight) {
        Situation cut = page.after(weight, 0);
        return cut.document().trace(cut.words()).last().y().get(0);
    }
}
