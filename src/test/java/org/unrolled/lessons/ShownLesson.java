package org.unrolled.lessons;

import java.util.List;
import org.unrolled.io.DocumentException;
import org.unrolled.io.lesson.BuiltInLessons;
import org.unrolled.model.lesson.Lesson;
import org.unrolled.text.Language;

/** A lesson that comes with the program, to be held against what its pages' own networks compute. */
record ShownLesson(Lesson lesson) {

    /** A lesson in English. */
    static ShownLesson named(String name) {
        return in(Language.ENGLISH, name);
    }

    static ShownLesson in(Language language, String name) {
        try {
            return new ShownLesson(BuiltInLessons.open(name, language));
        } catch (DocumentException e) {
            throw new AssertionError(name + " in " + language.ownName(), e);
        }
    }

    List<ShownPage> pages() {
        return lesson.pages().stream().map(ShownPage::new).toList();
    }

    ShownPage page(String title) {
        return pages().stream().filter(page -> page.page().title().equals(title)).findFirst().orElseThrow(
                () -> new AssertionError("no page “" + title + "” in “" + lesson.title() + "”"));
    }
}
