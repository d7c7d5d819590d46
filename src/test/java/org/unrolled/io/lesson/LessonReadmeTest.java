package org.unrolled.io.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unrolled.io.DocumentException;
import org.unrolled.model.lesson.Lesson;
import org.unrolled.model.lesson.SceneKind;
import org.unrolled.model.whatif.WhatIf;

/** What is written for those who write lessons is true. */
class LessonReadmeTest {

    private static final Path README = Path.of("assets/lessons/README.md");

    @Test
    void itsExampleIsALesson() throws IOException, DocumentException {
        Matcher example = Pattern.compile("(?s)````markdown\n(.*?)````").matcher(Files.readString(README));
        assertThat(example.find()).isTrue();

        Lesson lesson = LessonText.read(example.group(1));

        assertThat(lesson.title()).isEqualTo("What “not” does");
        assertThat(lesson.pages()).hasSize(2).allMatch(page -> page.task().isPresent());
    }

    @Test
    void itNamesAllThereIs() throws IOException {
        String readme = Files.readString(README);
        List<String> names = Stream.of(
                        SetupCommand.ids().stream(),
                        BlockKind.infos().stream(),
                        Arrays.stream(SceneKind.values()).map(SceneKind::id),
                        Arrays.stream(WhatIf.values()).map(WhatIf::id))
                .flatMap(each -> each).toList();

        assertThat(names).allSatisfy(name -> assertThat(readme).containsPattern("`" + name + "[ `]"));
        for (TaskKey key : TaskKey.values()) {
            assertThat(readme).contains("`" + key.id() + ":");
        }
    }
}
