package org.unrolled.model.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionTest {

    @ParameterizedTest
    @CsvSource({"BELOW, 1 0 0", "AT_MOST, 1 1 0", "EQUAL, 0 1 0", "AT_LEAST, 0 1 1", "ABOVE, 0 0 1"})
    void aNumberIsComparedWithAnother(Relation relation, String beforeAtAndAfter) {
        List<Boolean> holds = Arrays.asList(1.0, 2.0, 3.0).stream()
                .map(number -> new Condition.Compared(new Measure.Constant(number), relation, 2))
                .map(condition -> condition.holds(MeasureTest.reading("Show")))
                .toList();

        assertThat(holds).isEqualTo(Arrays.stream(beforeAtAndAfter.split(" ")).map("1"::equals).toList());
    }

    @ParameterizedTest
    @CsvSource({"BELOW, 0 1 1 1", "AT_MOST, 1 1 1 1", "EQUAL, 1 1 1 0", "AT_LEAST, 1 1 1 0", "ABOVE, 1 1 0 0"})
    void whatNoNumberOfARangeFulfilsCannotHold(Relation relation, String forEachBound) {
        List<Boolean> canHold = Arrays.asList(0.0, 0.5, 1.0, 1.5).stream()
                .map(bound -> new Condition.Compared(new Measure.Constant(0), relation, bound).canHold(0, 1))
                .toList();

        assertThat(canHold).isEqualTo(Arrays.stream(forEachBound.split(" ")).map("1"::equals).toList());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoNumberIsComparedWithNone(Relation relation) {
        assertThat(new Condition.Compared(new Measure.Constant(Double.NaN), relation, Double.NaN)
                .holds(MeasureTest.reading("Show"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Show is nice, positive", "Show is not nice, negative", "Show is not worst, positive"})
    void whatTheNetworkSaysIsItsAnswerToTheWholeSentence(String sentence, String label) {
        for (String each : Labels.of(MeasureTest.article())) {
            assertThat(new Condition.Predicted(each).holds(MeasureTest.reading(sentence))).isEqualTo(each.equals(label));
        }
        assertThat(new Condition.Predicted(label).holds(MeasureTest.reading("no such words"))).isFalse();
    }

    @Test
    void theSentenceBeingReadIsComparedWordByWord() {
        Condition condition = new Condition.Reading(List.of("Show", "is"));

        assertThat(condition.holds(MeasureTest.reading("Show is"))).isTrue();
        assertThat(condition.holds(MeasureTest.reading("is Show"))).isFalse();
        assertThat(condition.holds(MeasureTest.reading("Show is nice"))).isFalse();
    }
}
