package org.unrolled.io.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Listing;
import org.unrolled.io.Reason;
import org.unrolled.model.lesson.Lesson;
import org.unrolled.text.Language;
import org.unrolled.text.Messages;

/** The lessons that the program brings along. */
public final class BuiltInLessons {

    private static final String FOLDER = "/org/unrolled/assets/lessons/";
    private static final List<String> NAMES =
            List.of("why-not-a-plain-ann", "one-word-at-a-time", "one-neuron-softmax", "what-a-weight-does");

    private BuiltInLessons() {
    }

    /** Their names, in the order to show them. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * A built-in lesson, in a language if it has been translated, else in English.
     *
     * @throws DocumentException if there is none of this name, listing those there are
     */
    public static Lesson open(String name, Language language) throws DocumentException {
        if (!NAMES.contains(name)) {
            throw new DocumentException(name, Messages.text("lesson.noLesson", Listing.of(NAMES)));
        }
        String translated = name + "_" + language.id() + ".md";
        return read(isThere(translated) ? translated : name + ".md");
    }

    private static boolean isThere(String file) {
        return BuiltInLessons.class.getResource(FOLDER + file) != null;
    }

    private static Lesson read(String file) throws DocumentException {
        try (InputStream stream = BuiltInLessons.class.getResourceAsStream(FOLDER + file)) {
            return LessonReader.read(file, stream, DocumentsBeside.resource(FOLDER));
        } catch (IOException e) {
            throw new DocumentException(file, Messages.text("document.unreadable", Reason.of(e)));
        }
    }
}
