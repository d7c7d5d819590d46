package org.unrolled.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unrolled.io.lesson.BuiltInLessons;
import org.unrolled.model.lesson.Condition;
import org.unrolled.model.lesson.Picture;
import org.unrolled.model.lesson.SceneKind;
import org.unrolled.model.lesson.Task;
import org.unrolled.model.predict.Question;

/** What holds for every page of every lesson that comes with the program. */
class EveryLessonTest {

    /** What a class reads on a projector, before it gets restless. */
    private static final int MOST_WORDS = 90;

    @ParameterizedTest
    @MethodSource("lessons")
    void hasAFewKindsOfTasks(ShownLesson lesson) {
        assertThat(lesson.lesson().summary()).isNotEmpty();
        assertThat(lesson.pages().stream().map(page -> page.task().getClass()).distinct().toList())
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(lesson.pages().stream().map(page -> page.page().title())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isShort(ShownPage page) {
        String[] words = page.page().text().split("[^\\p{L}\\p{N}’]+");
        assertThat(words.length).isBetween(30, MOST_WORDS);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void helpsOn(ShownPage page) {
        assertThat(page.task().prompt()).isNotBlank();
        assertThat(page.task().feedback().right()).isNotBlank();
        assertThat(page.task().feedback().wrong()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asksWhatCanBeAnsweredAndIsNotAnsweredYet(ShownPage page) {
        switch (page.task()) {
            case Task.MultipleChoice _ -> {
                assertThat(page.rightOptions()).isNotEmpty();
                assertThat(page.wrongOptions()).isNotEmpty();
            }
            case Task.NumberQuestion _ -> assertThat(page.answer()).isFinite();
            case Task.Prediction prediction -> {
                Question question = prediction.question();
                assertThat(page.setup().cursor()).isEqualTo(question.place());
                assertThat(page.predicted().value()).isFinite();
            }
            case Task.Goal _ -> assertThat(page.isReached(page.entry())).isFalse();
        }
    }

    /** A page stands in the place of the sentences, so there is none to choose from elsewhere. */
    @ParameterizedTest
    @MethodSource("pages")
    void wantsAnotherSentenceOnlyWhereWordsCanBeMoved(ShownPage page) {
        if (page.task() instanceof Task.Goal goal && goal.until() instanceof Condition.Reading) {
            assertThat(page.setup().picture()).isEqualTo(new Picture.Scene(SceneKind.ORDER));
        }
    }

    @Test
    void areAllHere() {
        assertThat(lessons().map(lesson -> lesson.lesson().title())).containsExactly("Why not a plain ANN?",
                "One word at a time", "The one-neuron softmax", "What a weight does");
    }

    static Stream<ShownLesson> lessons() {
        return BuiltInLessons.names().stream().map(ShownLesson::named);
    }

    static List<ShownPage> pages() {
        return lessons().flatMap(lesson -> lesson.pages().stream()).toList();
    }
}
