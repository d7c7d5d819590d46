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

    /** Makes something of a lesson's text. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(String file, InputStream stream) throws DocumentException, IOException;
    }

    private BuiltInLessons() {
    }

    /** Their names, in the order to show them. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * What a built-in lesson is about, without opening its documents: that takes a part of the time.
     *
     * @throws DocumentException if there is none of this name, listing those there are
     */
    public static LessonContents contents(String name, Language language) throws DocumentException {
        return read(name, language, (file, stream) -> {
            LessonParts parts = LessonReader.parts(file, stream);
            return new LessonContents(parts.title(), parts.summary(), parts.pages().size());
        });
    }

    /**
     * A built-in lesson, in a language if it has been translated, else in English.
     *
     * @throws DocumentException if there is none of this name, listing those there are
     */
    public static Lesson open(String name, Language language) throws DocumentException {
        return read(name, language,
                (file, stream) -> LessonReader.read(file, stream, DocumentsBeside.resource(FOLDER)));
    }

    private static <T> T read(String name, Language language, Reading<T> reading) throws DocumentException {
        if (!NAMES.contains(name)) {
            throw new DocumentException(name, Messages.text("lesson.noLesson", Listing.of(NAMES)));
        }
        String translated = name + "_" + language.id() + ".md";
        String file = isThere(translated) ? translated : name + ".md";
        try (InputStream stream = BuiltInLessons.class.getResourceAsStream(FOLDER + file)) {
            return reading.read(file, stream);
        } catch (IOException e) {
            throw new DocumentException(file, Messages.text("document.unreadable", Reason.of(e)));
        }
    }

    private static boolean isThere(String file) {
        return BuiltInLessons.class.getResource(FOLDER + file) != null;
    }
}
