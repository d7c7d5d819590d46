package org.unrolled.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Documents;
import org.unrolled.io.Presets;
import org.unrolled.io.lesson.BuiltInLessons;
import org.unrolled.io.lesson.LessonContents;
import org.unrolled.text.Language;
import org.unrolled.view.lesson.LessonEntry;

/** What comes with the program and is offered by its title. */
final class BuiltIn {

    private BuiltIn() {
    }

    /** The built-in documents: title by name. */
    static Map<String, String> presets() {
        Map<String, String> titles = new LinkedHashMap<>();
        for (String name : Presets.names()) {
            titles.put(name, title(name));
        }
        return titles;
    }

    /** The built-in lessons, in a language. */
    static List<LessonEntry> lessons(Language language) {
        return BuiltInLessons.names().stream().map(name -> entry(name, language)).toList();
    }

    private static String title(String preset) {
        try {
            return Documents.open("preset:" + preset).title().orElse(preset);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LessonEntry entry(String lesson, Language language) {
        try {
            LessonContents contents = BuiltInLessons.contents(lesson, language);
            return new LessonEntry(lesson, contents.title(), contents.summary(), contents.pages());
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }
}
