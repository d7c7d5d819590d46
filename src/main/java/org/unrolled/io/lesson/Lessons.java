package org.unrolled.io.lesson;

import java.util.Locale;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Documents;
import org.unrolled.model.lesson.Lesson;
import org.unrolled.text.Language;

/** Opens what a person names where a document could stand: a lesson's file, or a built-in one as {@code lesson:NAME}. */
public final class Lessons {

    /** What stands before a built-in lesson's name. */
    public static final String PREFIX = "lesson:";
    private static final String ENDING = ".md";

    private Lessons() {
    }

    /** Whether a name is a lesson's, and no document's. */
    public static boolean isLesson(String name) {
        return isBuiltIn(name) || name.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** Whether a name is that of a lesson that the program brings along. */
    public static boolean isBuiltIn(String name) {
        return name.startsWith(PREFIX);
    }

    /**
     * Opens a lesson.
     *
     * @param name a path, or {@code lesson:NAME}
     * @param language of a built-in one, where it is translated
     * @throws DocumentException if it cannot be read, or is no lesson, in one line that says where and why
     */
    public static Lesson open(String name, Language language) throws DocumentException {
        return isBuiltIn(name)
                ? BuiltInLessons.open(name.substring(PREFIX.length()), language)
                : LessonReader.read(Documents.path(name));
    }
}
