package org.unrolled.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.unrolled.lessons.ShownPage.figure;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.lesson.Situation;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.StepTrace;

class OneNeuronSoftmaxTest {

    private final ShownLesson lesson = ShownLesson.named("one-neuron-softmax");

    @Test
    void aSoftmaxOverOneIsOne() {
        ShownPage page = lesson.page("A share of one");
        StepTrace nice = page.word(3);
        page.says("z is " + figure(nice.z().get(0)), "y is " + figure(nice.y().get(0)),
                "z is " + figure(page.trace("Show is worst").last().z().get(0)));
        assertThat(page.rnn().hasConstantReadOut()).isTrue();
        assertThat(page.answer()).isEqualTo(1);
        assertThat(page.isRight(1)).isTrue();
        assertThat(page.isRight(0.97)).isFalse();
        for (double z : DoubleStream.of(-700, -3.61, 0, 2.5, 700).toArray()) {
            assertThat(OutputActivation.SOFTMAX.of(Vector.of(z)).get(0)).isEqualTo(1);
        }
    }

    @Test
    void noWeightMovesIt() {
        ShownPage page = lesson.page("Try to move it");
        WeightId by = WeightId.by(0);
        page.says("is " + figure(page.rnn().get(by)) + " and z is " + figure(page.word(3).z().get(0)));
        assertThat(page.isReached(page.entry())).isFalse();
        Situation lowered = page.after(by, -1.2);
        assertThat(page.isReached(page.after(by, -1.1))).as("“below −1.10”").isFalse();
        assertThat(page.isReached(lowered)).isTrue();
        assertThat(lowered.document().trace(lowered.words()).last().y().get(0)).isEqualTo(1);
    }

    @Test
    void itHasNoLossAndNoGradient() {
        ShownPage page = lesson.page("Nothing to learn from");
        double y = page.p("Show is not nice");
        assertThat(-Math.log(y)).isZero();
        assertThat(y - 1).isZero();
        Rnn rnn = page.rnn();
        for (WeightGroup group : WeightGroup.ALL_WEIGHTS) {
            for (int row = 0; row < rnn.rows(group); row++) {
                for (int column = 0; column < rnn.columns(group); column++) {
                    WeightId weight = new WeightId(group, row, column);
                    Situation nudged = page.after(weight, rnn.get(weight) + 0.01);
                    double loss = -Math.log(nudged.document().trace(nudged.words()).last().y().get(0));
                    assertThat(loss).as("the loss does not change with %s", weight).isZero();
                }
            }
        }
        assertThat(page.rightOptions()).containsExactly("nothing");
    }

    @Test
    void aSigmoidIsAWayOut() {
        ShownPage page = lesson.page("First way out: a sigmoid");
        assertSameWeights(page);
        double z = page.trace("Show is not nice").last().z().get(0);
        page.says("z = " + figure(page.word(3).z().get(0)), "p = " + figure(page.p("Show is nice")),
                "z is " + figure(z), "e^" + figure(-z), "about 10.7");
        assertThat(Math.exp(-z)).isCloseTo(10.7, within(0.05));
        assertThat(page.answer()).isEqualTo(page.p("Show is not nice"));
        assertThat(page.isRight(0.09)).as("to two decimals").isTrue();
        assertThat(page.isRight(0.1)).isFalse();
        assertThat(page.verdict("Show is not nice")).isEqualTo("negative");
    }

    @Test
    void twoClassesAreTheOther() {
        ShownPage page = lesson.page("Second way out: two classes");
        StepTrace nice = page.word(3);
        page.says("are " + figure(nice.z().get(0)) + " and " + figure(nice.z().get(1)),
                "e^" + figure(nice.z().get(1)), "= " + figure(nice.y().get(0)) + " and " + figure(nice.y().get(1)));
        assertThat(page.p("positive", "Show is nice"))
                .isCloseTo(lesson.page("First way out: a sigmoid").p("Show is nice"), within(1e-15));
        WeightId negative = WeightId.by(0);
        page.says("by[1] is " + figure(page.rnn().get(negative)) + " now");
        assertThat(page.isReached(page.entry())).isFalse();
        assertThat(page.isReached(page.after(negative, 2.6))).isTrue();
    }

    /** It differs from the article's in the read-out alone. */
    private void assertSameWeights(ShownPage page) {
        NetworkDocument article = lesson.page("A share of one").document();
        for (WeightGroup group : WeightGroup.values()) {
            assertThat(page.rnn().values(group)).isEqualTo(article.rnn().values(group));
        }
    }
}
