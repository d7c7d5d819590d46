package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unrolled.io.Presets;
import org.unrolled.text.Language;
import org.unrolled.view.lesson.LessonEntry;

class BuiltInTest {

    @Test
    void everyNetworkIsOfferedByATitleOfItsOwnInTheOrderOfTheirNames() {
        assertThat(BuiltIn.presets().keySet()).containsExactlyElementsOf(Presets.names());
        assertThat(BuiltIn.presets().values()).doesNotHaveDuplicates().doesNotContainAnyElementsOf(Presets.names());
    }

    @Test
    void theLessonsAreOfferedInALanguage() {
        List<LessonEntry> english = BuiltIn.lessons(Language.ENGLISH);
        List<LessonEntry> german = BuiltIn.lessons(Language.GERMAN);
        assertThat(german).extracting(LessonEntry::name)
                .isEqualTo(english.stream().map(LessonEntry::name).toList());
        assertThat(german).extracting(LessonEntry::title)
                .doesNotContainAnyElementsOf(english.stream().map(LessonEntry::title).toList());
    }
}
