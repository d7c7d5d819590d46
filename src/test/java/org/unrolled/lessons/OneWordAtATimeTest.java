package org.unrolled.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.unrolled.lessons.ShownPage.figure;
import static org.unrolled.lessons.ShownPage.figures;
import static org.unrolled.lessons.ShownPage.oneHot;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unrolled.model.lesson.Focus;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.predict.Sign;
import org.unrolled.model.trace.StepTrace;

class OneWordAtATimeTest {

    private final ShownLesson lesson = ShownLesson.named("one-word-at-a-time");

    @Test
    void aWordIsAOneInItsPlace() {
        ShownPage page = lesson.page("A word is a place");
        page.says("knows five words: " + String.join(", ", page.setup().document().vocabulary().words()));
        assertThat(page.setup().document().vocabulary().size()).isEqualTo(5);
        page.says("x₀ = " + oneHot(vectorOf(page, "Show")));
        assertThat(page.rightOptions()).containsExactly(oneHot(vectorOf(page, "not")));
        page.says("the fifth word");
    }

    @Test
    void aWordPicksItsColumn() {
        ShownPage page = lesson.page("A word picks a column");
        assertThat(page.rnn().wx().rows()).isEqualTo(3);
        assertThat(page.rnn().wx().columns()).isEqualTo(5);
        assertThat(page.word(1).wxX()).isEqualTo(page.rnn().wx().column(0));
        page.says("“Show” picks column 1: " + figures(page.word(1).wxX()));
        assertThat(page.answer()).isEqualTo(page.trace("Show is").last().wxX().get(1));
    }

    @Test
    void wordMemoryAndBiasAreAdded() {
        ShownPage page = lesson.page("Word, memory, bias");
        StepTrace show = page.word(1);
        assertThat(page.rnn().h0()).isEqualTo(Vector.zeros(3));
        assertThat(show.whH()).isEqualTo(Vector.zeros(3));
        page.says(sum(show, 0) + " = " + figure(show.a().get(0)), sum(show, 1));
        assertThat(page.rnn().bh().stream()).as("“every bias here”").allMatch(bias -> bias == -0.5);
        assertThat(page.answer()).isEqualTo(show.a().get(1));
        assertThat(page.isRight(-0.3)).isTrue();
        assertThat(page.isRight(0.3)).isFalse();
    }

    @Test
    void tanhSquashes() {
        ShownPage page = lesson.page("tanh");
        StepTrace show = page.word(1);
        page.says(figure(show.a().get(0)) + " becomes " + figure(show.h().get(0)), "h₀ = (" + figures(show.h()) + ")");
        assertThat(Math.tanh(5)).isLessThan(1).isCloseTo(0.9999, within(0.00005));
        page.says("0.9999");
        assertThat(page.rightOptions()).containsExactly("a number just below 1");
    }

    @Test
    void theSecondWordMeetsAMemory() {
        ShownPage page = lesson.page("The next word meets the memory");
        StepTrace is = page.word(2);
        page.says("picks its column, " + figures(is.wxX()), "Wh h₀ = (" + figures(is.whH()) + ")",
                sum(is, 1) + " = " + figure(is.a().get(1)));
        assertThat(page.answer()).isEqualTo(is.a().get(1));
        assertThat(page.isRight(0.41)).isTrue();
        assertThat(page.isRight(0.42)).isFalse();
    }

    @Test
    void theMemoryTurnsTheFirstNeuronAround() {
        ShownPage page = lesson.page("What the memory does to “not”");
        Rnn rnn = page.rnn();
        StepTrace is = page.word(2);
        StepTrace not = page.word(3);
        page.says("h₁ = (" + figures(is.h()) + ")", figures(Vector.of(rnn.wh().row(0))), "at " + figure(is.h().get(0)),
                "brings " + figure(not.whH().get(0)), "h₂,₁ becomes " + figure(not.h().get(0)));
        page.says(not.wxX().get(0), -not.bh().get(0));
        for (int from = 0; from < 3; from++) {
            page.says(figure(rnn.wh().get(0, from)) + " × " + figure(is.h().get(from)));
            assertThat(rnn.wh().get(0, from) * is.h().get(from)).as("“all three products”").isPositive();
        }
        assertThat(Sign.of(is.h().get(0))).isEqualTo(Sign.MINUS);
        assertThat(Sign.of(page.predicted().value())).isEqualTo(Sign.PLUS);
        assertThat(page.predicted().value()).isEqualTo(not.h().get(0));
    }

    @Test
    void oneWeightIsTheSameAtEveryStep() {
        ShownPage page = lesson.page("The same weights again");
        assertThat(page.setup().focus()).contains(new Focus.Weight(WeightId.wh(0, 1)));
        page.says("Wh[1,2] is lit up", figure(page.rnn().wh().get(0, 1)));
        assertThat(page.answer()).isEqualTo(page.rnn().wh().rows() * page.rnn().wh().columns());
    }

    @Test
    void theLastStateIsReadOut() {
        ShownPage page = lesson.page("The verdict");
        StepTrace nice = page.word(4);
        page.says("p is " + figure(page.p("Show is nice")), "h₃ = (" + figures(nice.h()) + ")",
                "Wy is " + figures(Vector.of(page.rnn().wy().row(0))), "by is " + figure(page.rnn().by().get(0)),
                "z = " + figure(nice.z().get(0)), "p = " + figure(nice.y().get(0)));
        assertThat(page.predicted().labels()).containsExactly("negative");
        assertThat(page.verdict("Show is nice")).isEqualTo("positive");
        double largest = IntStream.range(0, 2).mapToDouble(i -> page.rnn().wy().get(0, i) * nice.h().get(i)).sum();
        assertThat(-largest).as("“outweighs the rest”").isGreaterThan(nice.z().get(0) - largest);
    }

    @Test
    void notTurnsABadWordAround() {
        ShownPage page = lesson.page("Now you");
        assertThat(page.setup().words()).containsExactly("Show", "is", "not", "worst");
        page.says("p = " + figure(page.p("Show is not worst")));
        assertThat(page.verdict("Show is not worst")).isEqualTo("positive");
        assertThat(page.verdict("Show is worst")).isEqualTo("negative");
        assertThat(page.isReached(page.entry())).isFalse();
        assertThat(page.isReached(page.afterWord(3))).isFalse();
        assertThat(page.isReached(page.afterWord(4))).isTrue();
    }

    private static Vector vectorOf(ShownPage page, String word) {
        return page.setup().document().vocabulary().oneHot(
                page.setup().document().vocabulary().indexOf(word).orElseThrow());
    }

    /** The three parts of a sum as lessons write them: 0.60 + 0.31 − 0.50. */
    private static String sum(StepTrace step, int unit) {
        return figure(step.wxX().get(unit)) + " + " + figure(step.whH().get(unit)) + " − "
                + figure(-step.bh().get(unit));
    }
}
