package org.unrolled.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unrolled.io.lesson.BuiltInLessons;
import org.unrolled.model.lesson.Setup;
import org.unrolled.model.lesson.Task;
import org.unrolled.text.Language;

/** A translation says the same in other words: its pages are set up alike, ask alike, and name the same figures. */
class TranslatedLessonTest {

    private static final Pattern NUMBER = Pattern.compile("−?\\d+([.,]\\d+)?");

    @ParameterizedTest
    @MethodSource("translations")
    void isSetUpAlike(ShownLesson english, ShownLesson translated) {
        assertThat(setups(translated)).isEqualTo(setups(english));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void asksTheSame(ShownLesson english, ShownLesson translated) {
        assertThat(truths(translated)).isEqualTo(truths(english));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void isTranslatedPageForPage(ShownLesson english, ShownLesson translated) {
        assertThat(translated.lesson().title()).isNotEqualTo(english.lesson().title());
        assertThat(translated.lesson().summary()).isNotBlank().isNotEqualTo(english.lesson().summary());
        for (int i = 0; i < english.pages().size(); i++) {
            ShownPage page = translated.pages().get(i);
            ShownPage original = english.pages().get(i);
            assertThat(page.page().text()).as(page.page().title()).isNotBlank().isNotEqualTo(original.page().text());
            assertThat(page.task().feedback().right()).isNotEqualTo(original.task().feedback().right());
            assertThat(page.task().feedback().wrong()).isNotBlank();
            assertThat(page.task().prompt()).isNotBlank().isNotEqualTo(original.task().prompt());
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void namesTheSameFigures(ShownLesson english, ShownLesson translated) {
        for (int i = 0; i < english.pages().size(); i++) {
            ShownPage page = translated.pages().get(i);
            assertThat(numbers(page.said())).as(page.page().title()).isEqualTo(numbers(english.pages().get(i).said()));
        }
    }

    static Stream<Arguments> translations() {
        return BuiltInLessons.names().stream().flatMap(name -> Arrays.stream(Language.values())
                .filter(language -> language != Language.ENGLISH)
                .map(language -> Arguments.of(ShownLesson.named(name), ShownLesson.in(language, name))));
    }

    private static List<Setup> setups(ShownLesson lesson) {
        return lesson.pages().stream().map(ShownPage::setup).toList();
    }

    /** What is right on each page, without its words. */
    private static List<Object> truths(ShownLesson lesson) {
        return lesson.pages().stream().map(page -> truth(page.task())).toList();
    }

    private static Object truth(Task task) {
        return switch (task) {
            case Task.MultipleChoice choice -> choice.options().stream().map(Task.Option::isRight).toList();
            case Task.NumberQuestion question -> List.of(question.answer(), question.within());
            case Task.Prediction prediction -> prediction.question();
            case Task.Goal goal -> goal.until();
        };
    }

    /** The numbers of a text, sorted, for a sentence may be turned round. A decimal comma counts as a point. */
    private static List<String> numbers(String text) {
        Matcher numbers = NUMBER.matcher(text.replaceAll("\\[(\\d),(\\d)]", "[$1][$2]"));
        return numbers.results().map(number -> number.group().replace(',', '.')).sorted().toList();
    }
}
