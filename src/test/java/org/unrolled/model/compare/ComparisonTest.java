package org.unrolled.model.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unrolled.model.Networks;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.model.walk.Walk;
import org.unrolled.model.whatif.WhatIf;
import org.unrolled.model.whatif.WhatIfs;

class ComparisonTest {

    private static final WhatIfs CUT = WhatIfs.NONE.with(WhatIf.CUT_MEMORY, true);
    private static final List<String> WORDS = List.of("Show", "is", "nice", "worst", "not");

    @Test
    void theDifferenceIsThatOfTwoIndependentTraces() {
        Comparison comparison = compare(Networks.article(), "Show is nice", "Show is not nice");
        ForwardTrace nice = ForwardTrace.of(Networks.article(), 0, 1, 2);
        ForwardTrace notNice = ForwardTrace.of(Networks.article(), 0, 1, 4, 2);
        int[] waiting = {0, 1, 1, 2};
        for (int column = 0; column < 4; column++) {
            Vector first = nice.step(waiting[column]).h();
            Vector second = notNice.step(column).h();
            for (int unit = 0; unit < 3; unit++) {
                assertThat(comparison.difference(column).get(unit)).isEqualTo(second.get(unit) - first.get(unit));
            }
        }
        assertThat(comparison.difference(1)).isEqualTo(Vector.zeros(3));
        assertThat(comparison.difference(-1)).isEqualTo(Vector.zeros(3));
    }

    @Test
    void theArticlesTwoSentencesDifferAsDrawn() {
        Vector difference = compare(Networks.article(), "Show is nice", "Show is not nice").difference(3);
        assertThat(difference.get(0)).isBetween(-1.745, -1.735);
        assertThat(difference.get(1)).isBetween(0.115, 0.125);
        assertThat(difference.get(2)).isBetween(-0.155, -0.145);
    }

    @Test
    void twoSentencesPartAtTheFirstOtherWord() {
        assertThat(compare(Networks.article(), "Show is nice", "Show is not nice").parting()).hasValue(2);
        assertThat(compare(Networks.article(), "nice", "worst").parting()).hasValue(0);
        assertThat(compare(Networks.article(), "Show is", "Show is nice").parting()).hasValue(2);
        assertThat(compare(Networks.article(), "Show is", "Show is").parting()).isEmpty();
    }

    @Test
    void theSameSentencePartsWhereAStateFirstDiffers() {
        Rnn edited = Networks.article().withWx(Networks.article().wx().with(1, 2, 0.5));
        Comparison comparison = compare(Networks.article(), edited, "Show is nice", "Show is nice");
        assertThat(comparison.parting()).as("only the column of nice was changed").hasValue(2);
        assertThat(compare(Networks.article(), CUT.applyTo(Networks.article()), "Show is nice", "Show is nice")
                .parting()).as("the first word has no memory yet").hasValue(1);
    }

    @Test
    void withoutMemoryTheSameLastWordEndsInExactlyTheSameState() {
        Rnn cut = CUT.applyTo(Networks.article());
        Comparison comparison = compare(cut, "Show is nice", "Show is not nice");
        assertThat(comparison.endsSame()).isTrue();
        assertThat(comparison.lower().last().h()).isEqualTo(ForwardTrace.of(cut, 2).last().h());
        assertThat(comparison.lower().last().y()).isEqualTo(comparison.upper().last().y());
        assertThat(comparison.difference(3)).isEqualTo(Vector.zeros(3));
        assertThat(compare(Networks.article(), "Show is nice", "Show is not nice").endsSame()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void thatHoldsForEveryActivation(Activation activation) {
        for (int seed = 0; seed < 20; seed++) {
            Rnn cut = CUT.applyTo(
                    Networks.random(seed, 5, 1 + seed, 2, activation, OutputActivation.SIGMOID, Reads.EVERY));
            assertThat(compare(cut, "Show is nice", "worst not not nice").endsSame()).isTrue();
        }
    }

    @Test
    void inItsGapARowWaitsAtTheEndOfItsWordBefore() {
        Comparison comparison = compare(Networks.article(), "Show is nice", "Show is not nice");
        Walk walk = comparison.walk(Row.LOWER);
        assertThat(comparison.cursor(Row.UPPER, walk, Cursor.START)).isEqualTo(Cursor.START);
        assertThat(comparison.cursor(Row.UPPER, walk, new Cursor(1, Part.SUM))).isEqualTo(new Cursor(1, Part.SUM));
        assertThat(comparison.cursor(Row.UPPER, walk, new Cursor(2, Part.INPUT)))
                .isEqualTo(new Cursor(1, Part.ACTIVATION));
        assertThat(comparison.cursor(Row.UPPER, walk, new Cursor(3, Part.WH))).isEqualTo(new Cursor(2, Part.WH));
        for (Cursor cursor = Cursor.START; !cursor.equals(walk.last()); cursor = walk.nextPart(cursor)) {
            assertThat(comparison.cursor(Row.LOWER, walk, cursor)).isEqualTo(cursor);
        }
        assertThat(comparison.cursor(Row.UPPER, walk, walk.last())).isEqualTo(new Cursor(2, Part.OUTPUT));
    }

    @Test
    void aRowThatEndsEarlierReadsItsOutputAtTheEndOfItsLastWord() {
        Comparison comparison = compare(Networks.article(), "Show is", "Show is nice");
        Walk walk = comparison.walk(Row.LOWER);
        assertThat(comparison.cursor(Row.UPPER, walk, new Cursor(1, Part.SUM))).isEqualTo(new Cursor(1, Part.SUM));
        assertThat(comparison.cursor(Row.UPPER, walk, new Cursor(1, Part.ACTIVATION)))
                .isEqualTo(new Cursor(1, Part.OUTPUT));
    }

    @Test
    void aGapAtTheBeginningWaitsAtTheStart() {
        Rnn rnn = Networks.random(1, 5, 3, 1);
        Comparison comparison = compare(rnn, "nice", "not nice");
        assertThat(comparison.cursor(Row.UPPER, comparison.walk(Row.LOWER), new Cursor(0, Part.SUM)))
                .isEqualTo(Cursor.START);
        assertThat(comparison.state(Row.UPPER, 0)).isEqualTo(rnn.h0());
    }

    @Test
    void equalInfinitiesDoNotDiffer() {
        double infinite = Double.POSITIVE_INFINITY;
        assertThat(Comparison.difference(infinite, infinite)).isZero();
        assertThat(Comparison.difference(Double.NaN, Double.NaN)).isZero();
        assertThat(Comparison.difference(1, infinite)).isEqualTo(infinite);
        assertThat(Comparison.difference(1, Double.NaN)).isNaN();
    }

    @Test
    void statesOfOtherSizesHaveNoDifference() {
        Alignment alignment = Alignment.of(List.of("a"), List.of("a"));
        ForwardTrace two = ForwardTrace.of(Networks.random(1, 1, 2, 1), 0);
        ForwardTrace three = ForwardTrace.of(Networks.random(1, 1, 3, 1), 0);
        assertThatIllegalArgumentException().isThrownBy(() -> new Comparison(two, three, alignment));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Comparison(two, two, Alignment.of(List.of("a"), List.of("a", "b"))));
    }

    private static Comparison compare(Rnn rnn, String upper, String lower) {
        return compare(rnn, rnn, upper, lower);
    }

    private static Comparison compare(Rnn first, Rnn second, String upper, String lower) {
        return new Comparison(trace(first, upper), trace(second, lower),
                Alignment.of(List.of(upper.split(" ")), List.of(lower.split(" "))));
    }

    private static ForwardTrace trace(Rnn rnn, String sentence) {
        return ForwardTrace.of(rnn, List.of(sentence.split(" ")).stream()
                .mapToInt(WORDS::indexOf).toArray());
    }
}
