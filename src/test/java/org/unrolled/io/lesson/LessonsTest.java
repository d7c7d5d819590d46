package org.unrolled.io.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unrolled.io.DocumentException;
import org.unrolled.text.Language;

class LessonsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"lesson:one-word-at-a-time, true", "mine.md, true", "MINE.MD, true", "preset:article, false", "mine.rnn.json, false",
        "lesson.rnn.json, false"})
    void itsNameSaysWhatIsALesson(String name, boolean isLesson) {
        assertThat(Lessons.isLesson(name)).isEqualTo(isLesson);
    }

    @Test
    void opensABuiltInOneInALanguage() throws DocumentException {
        assertThat(Lessons.open("lesson:one-word-at-a-time", Language.ENGLISH))
                .isEqualTo(BuiltInLessons.open("one-word-at-a-time", Language.ENGLISH));
        assertThat(Lessons.open("lesson:one-word-at-a-time", Language.GERMAN).title()).isNotEqualTo("One word at a time");
    }

    @Test
    void opensAFile() throws IOException, DocumentException {
        Path file = Files.writeString(folder.resolve("mine.md"), """
                # Mine

                ```setup
                open preset:article
                ```

                ## A page

                Some words.
                """);
        assertThat(Lessons.open(file.toString(), Language.ENGLISH).title()).isEqualTo("Mine");
    }

    @Test
    void aBuiltInOneThatIsNotThereNamesThoseThatAre() {
        assertThatThrownBy(() -> Lessons.open("lesson:two-words", Language.ENGLISH))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("one-word-at-a-time");
    }
}
