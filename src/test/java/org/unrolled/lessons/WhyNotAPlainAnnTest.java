package org.unrolled.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unrolled.lessons.ShownPage.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.lesson.Picture;
import org.unrolled.model.lesson.SceneKind;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.FeedForward;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Vector;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.whatif.WhatIf;

class WhyNotAPlainAnnTest {

    /** How many hidden nodes the article gives its ANN. */
    private static final int HIDDEN_NODES = 5;

    private final ShownLesson lesson = ShownLesson.named("why-not-a-plain-ann");

    @Test
    void theFiveScenesComeInTheArticlesOrder() {
        assertThat(lesson.pages().stream().map(page -> page.setup().picture())
                .filter(Picture.Scene.class::isInstance).map(picture -> ((Picture.Scene) picture).kind()).distinct())
                .containsExactly(SceneKind.values());
    }

    @Test
    void twoWaysToRead() {
        ShownPage page = lesson.page("Two ways to read");
        assertThat(page.rnn().hiddenSize()).as("“Three numbers here”").isEqualTo(3);
        assertThat(page.setup().document().title()).hasValueSatisfying(title ->
                assertThat(title).contains("random weights"));
        assertThat(page.rightOptions()).singleElement().asString().contains("hidden state");
    }

    @Test
    void everyLengthAsksForAMatrixOfItsOwn() {
        ShownPage page = lesson.page("1. The input has a fixed size");
        for (Sentence sentence : page.setup().document().sentences()) {
            page.says(sentence.words().size() + " × " + HIDDEN_NODES);
        }
        page.says("“I Love India”");
        assertThat(page.answer()).isEqualTo("I Love India".split(" ").length * HIDDEN_NODES);
    }

    @Test
    void oneHotWordsMakeItVTimesAsLarge() {
        ShownPage page = lesson.page("1. One-hot words make it larger");
        int v = page.rnn().inputSize();
        int words = page.setup().words().size();
        assertThat(words).isEqualTo(4);
        page.says("V = " + v, words + " × " + v + " = " + words * v,
                words * v + " × " + HIDDEN_NODES + " = " + words * v * HIDDEN_NODES,
                "Wx is " + page.rnn().wx().rows() + " × " + page.rnn().wx().columns(),
                "Wh is " + page.rnn().wh().rows() + " × " + page.rnn().wh().columns());
        assertThat(page.answer()).isEqualTo(6 * v * HIDDEN_NODES);
    }

    @Test
    void zerosFillTheInputUpToTheLongest() {
        ShownPage page = lesson.page("2. Zeros up to the longest");
        assertThat(page.setup().words()).as("“five words”").hasSize(5);
        assertThat(page.setup().inputs()).isEqualTo(6);
        assertThat(page.isReached(page.entry())).isFalse();
        assertThat(page.isReached(page.afterInputs(999))).isFalse();
        assertThat(page.isReached(page.afterInputs(1000))).isTrue();
    }

    @Test
    void allPlacesButTheWordsHoldZeros() {
        ShownPage page = lesson.page("2. Multiplying zeros");
        assertThat(page.setup().inputs()).isEqualTo(1000);
        assertThat(page.setup().words()).hasSize(5);
        assertThat(page.answer()).isEqualTo(page.setup().inputs() - page.setup().words().size());
    }

    @Test
    void anAnnForSixWordsRefusesTenAndTheRnnReadsThem() {
        ShownPage page = lesson.page("3. A longer sentence comes");
        assertThat(page.setup().words()).hasSize(10);
        page.says("6 words", "10", "the words 7 to 10",
                "“" + String.join(" ", page.setup().words().subList(6, 10)) + "”");
        int v = page.rnn().inputSize();
        FeedForward ann = ann(random(HIDDEN_NODES, page.setup().inputs() * v));
        assertThatIllegalArgumentException().isThrownBy(() -> ann.run(Vector.zeros(10 * v)));
        assertThat(page.trace().steps()).hasSize(10);
        assertThat(page.rightOptions()).containsExactly("It uses the same Wx and Wh at every step.");
    }

    @Test
    void aBagForgetsTheOrderToTheBitAndTheRnnDoesNot() {
        ShownPage page = lesson.page("4. Order");
        FeedForward ann = FeedForward.withoutMemory(page.rnn());
        Vector bag = bag(page, "Show is not nice");
        Vector shuffled = bag(page, "Show is nice not");
        assertThat(shuffled).isEqualTo(bag);
        assertThat(ann.run(shuffled)).isEqualTo(ann.run(bag));
        page.says("“Show is not nice” and “Show is nice not”", "p is " + figure(page.p("Show is not nice")),
                "from " + figure(page.p("Show is not nice")) + " to " + figure(page.p("Show is nice not")));
        assertThat(page.isReached(page.entry())).isFalse();
        assertThat(page.isReached(page.after("not Show is nice"))).isFalse();
        assertThat(page.isReached(page.after("Show is nice not"))).isTrue();
    }

    @Test
    void placesOfTheirOwnSeeTheOrderAndShareNothing() {
        ShownPage page = lesson.page("4. Places instead of a bag");
        assertThat(page.setup().words()).containsExactly("not", "Show", "is", "nice");
        page.says("p is " + figure(page.p("not Show is nice")));
        int v = page.rnn().inputSize();
        Matrix weights = random(HIDDEN_NODES, 4 * v);
        Vector nice = places(page, "Show is nice not");
        Vector later = places(page, "Show is not nice");
        assertThat(ann(weights).run(nice)).as("the order is seen").isNotEqualTo(ann(weights).run(later));

        int niceAsWord3 = 2 * v + page.setup().document().vocabulary().indexOf("nice").orElseThrow();
        Matrix learnt = weights.withColumn(niceAsWord3, Vector.of(1, 1, 1, 1, 1));
        assertThat(ann(learnt).run(nice)).isNotEqualTo(ann(weights).run(nice));
        assertThat(ann(learnt).run(later)).as("no help with it as word 4").isEqualTo(ann(weights).run(later));
        assertThat(page.rightOptions()).containsExactly("none");
    }

    @Test
    void withoutMemoryTheSameWordIsTheSameTwice() {
        ShownPage page = lesson.page("5. No memory");
        ForwardTrace never = page.trace("never tell a lie");
        ForwardTrace lie = page.trace("lie");
        assertThat(page.setup().beside()).startsWith("lie");
        page.says(never.last().h().get(1), lie.last().h().get(1), page.p(".", "never tell a lie"),
                page.p("down", "lie"));
        assertThat(page.verdict("never tell a lie")).isEqualTo(".");
        assertThat(page.verdict("lie")).isEqualTo("down");

        int index = page.setup().document().vocabulary().indexOf("lie").orElseThrow();
        FeedForward.Pass forgetful = FeedForward.withoutMemory(page.rnn())
                .run(page.setup().document().vocabulary().oneHot(index));
        assertThat(page.document().prediction(forgetful.y()).labels()).containsExactly("down");
        assertThat(figure(forgetful.y().stream().max().orElseThrow())).isEqualTo(figure(page.p("down", "lie")));
        assertThat(page.rightOptions()).containsExactly("“down”");
    }

    @Test
    void theNextWordHangsOnWhoChased() {
        ShownPage page = lesson.page("5. The next word");
        page.says("out of " + page.rnn().outputSize(), figure(page.p("mouse", "The cat chased the")));
        assertThat(page.setup().document().sentences()).as("“ten short sentences”").hasSize(10);
        assertThat(page.predicted().labels()).containsExactly("mouse");
        assertThat(page.setup().words().indexOf("cat")).as("two words before").isEqualTo(4 - 1 - 2);
    }

    @Test
    void withTheMemoryCutEveryTheGuessesTheSame() {
        ShownPage page = lesson.page("5. The memory cut");
        String cat = String.join(" ", page.setup().words());
        String mouse = String.join(" ", page.setup().beside());
        assertThat(page.trace(cat).last().h()).isEqualTo(page.trace(mouse).last().h());
        assertThat(page.verdict(cat)).isEqualTo("cat");
        page.says("“cat”, with " + figure(page.p("cat", cat)));

        ShownPage remembering = lesson.page("5. The next word");
        assertThat(remembering.verdict(cat)).isEqualTo("mouse");
        assertThat(remembering.verdict(mouse)).isEqualTo("cheese");
        assertThat(figure(remembering.p("mouse", cat))).isEqualTo(figure(remembering.p("cheese", mouse)));
        page.says("each with " + figure(remembering.p("mouse", cat)));

        assertThat(page.setup().whatIfs()).containsExactly(WhatIf.CUT_MEMORY);
        assertThat(page.isReached(page.entry())).isFalse();
        assertThat(page.isReached(page.afterBack())).isTrue();
    }

    @Test
    void theSameMoveAfterTwoHistories() {
        ShownPage page = lesson.page("5. Prices, up and down");
        String rising = String.join(" ", page.setup().words());
        String falling = String.join(" ", page.setup().beside());
        assertThat(page.setup().document().title()).hasValueSatisfying(title -> assertThat(title).contains("by hand"));
        assertThat(List.of(rising, falling)).allMatch(history -> history.endsWith(" up"));
        page.says("“up” again, with " + figure(page.p("up", "up")), "“up” (" + figure(page.p("up", rising)) + ")",
                "“down” (" + figure(page.p("down", falling)) + ")");

        Vector upper = page.trace(rising).last().h();
        Vector lower = page.trace(falling).last().h();
        assertThat(upper.get(0)).isEqualTo(lower.get(0));
        page.says("is " + figure(upper.get(1)) + " after the one and " + figure(lower.get(1)) + " after the other");
        assertThat(page.rightOptions()).containsExactly("neuron 2");
    }

    @Test
    void whatIsSaidMoreExactlyIsSo() {
        ShownPage page = lesson.page("Said more exactly");
        page.says("6 × 5");
        assertThat(page.rightOptions()).hasSize(2).noneMatch(option -> option.contains("No ANN"));
    }

    @Test
    void theLastPageEndsWithTheLastWord() {
        ShownPage page = lesson.page("What the RNN does instead");
        assertThat(page.setup().cursor()).isEqualTo(Cursor.START);
        assertThat(page.isReached(page.entry())).isFalse();
        assertThat(page.isReached(page.afterWord(3))).isFalse();
        assertThat(page.isReached(page.afterWord(4))).isTrue();
    }

    /** How often each word of the vocabulary comes in a sentence. */
    private static Vector bag(ShownPage page, String sentence) {
        Vector bag = Vector.zeros(page.rnn().inputSize());
        for (int word : page.setup().document().vocabulary().indicesOf(List.of(sentence.split(" ")))) {
            bag = bag.plus(page.setup().document().vocabulary().oneHot(word));
        }
        return bag;
    }

    /** The one-hot vectors of a sentence's words, one after the other. */
    private static Vector places(ShownPage page, String sentence) {
        Vector places = Vector.of();
        for (int word : page.setup().document().vocabulary().indicesOf(List.of(sentence.split(" ")))) {
            for (double number : page.setup().document().vocabulary().oneHot(word).toArray()) {
                places = places.append(number);
            }
        }
        return places;
    }

    private static FeedForward ann(Matrix weights) {
        return new FeedForward(Activation.TANH, OutputActivation.SIGMOID, weights, Vector.zeros(HIDDEN_NODES),
                random(1, HIDDEN_NODES), Vector.zeros(1));
    }

    private static Matrix random(int rows, int columns) {
        Random random = new Random(3);
        double[][] numbers = new double[rows][];
        Arrays.setAll(numbers, _ -> random.doubles(columns, -1, 1).toArray());
        return Matrix.ofRows(numbers);
    }
}
