package org.unrolled.io.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unrolled.io.DocumentException;
import org.unrolled.model.lesson.Lesson;
import org.unrolled.model.lesson.Page;
import org.unrolled.text.Language;

class BuiltInLessonsTest {

    static List<String> names() {
        return BuiltInLessons.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachCanBeOpened(String name) throws DocumentException {
        Lesson lesson = BuiltInLessons.open(name, Language.ENGLISH);

        assertThat(lesson.title()).isNotEmpty();
        assertThat(lesson.summary()).isNotEmpty();
        assertThat(lesson.pages()).hasSizeGreaterThan(1).extracting(Page::title).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatEachIsAboutIsKnownBeforeItIsOpened(String name) throws DocumentException {
        Lesson lesson = BuiltInLessons.open(name, Language.ENGLISH);

        assertThat(BuiltInLessons.contents(name, Language.ENGLISH))
                .isEqualTo(new LessonContents(lesson.title(), lesson.summary(), lesson.pages().size()));
    }

    @ParameterizedTest
    @EnumSource
    void eachCanBeOpenedInEveryLanguage(Language language) throws DocumentException {
        for (String name : BuiltInLessons.names()) {
            assertThat(BuiltInLessons.open(name, language).pages())
                    .hasSameSizeAs(BuiltInLessons.open(name, Language.ENGLISH).pages());
        }
    }

    @Test
    void noLessonIsForgotten() throws IOException {
        try (var files = Files.list(Path.of("assets/lessons"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".md") && !file.equals("README.md"))
                    .map(file -> file.replaceFirst("(_[a-z]{2})?\\.md$", ""))
                    .distinct())
                    .containsExactlyInAnyOrderElementsOf(BuiltInLessons.names());
        }
    }

    @Test
    void anUnknownNameIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> BuiltInLessons.open("why", Language.GERMAN))
                .isInstanceOf(DocumentException.class)
                .hasMessage("why: found no built-in lesson of this name, expected one of “why-not-a-plain-ann”,"
                        + " “one-word-at-a-time”, “one-neuron-softmax”, “what-a-weight-does”");
    }
}
