package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unrolled.io.Presets;
import org.unrolled.io.lesson.BuiltInLessons;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.lesson.Lesson;
import org.unrolled.model.lesson.Page;
import org.unrolled.model.lesson.Picture;
import org.unrolled.model.lesson.Setup;
import org.unrolled.text.Language;

/** Every lesson that the program brings along is walked in the window, from the first page to the last and back. */
class LessonWalkTest extends WindowTest {

    static Stream<String> names() {
        return BuiltInLessons.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aRemoteWalksToTheLastPageAndBackAndNothingIsLeftOfIt(String name) throws Exception {
        NetworkDocument work = session().document();
        List<Page> pages = lesson(name).pages();
        clickOnId("lesson-" + name);
        for (int i = 0; i < pages.size(); i++) {
            assertIsOpen(pages, i);
            readOn();
            keys(KeyCode.PAGE_DOWN);
        }
        for (int i = pages.size() - 2; i >= 0; i--) {
            keys(KeyCode.PAGE_UP);
            assertIsOpen(pages, i);
            readOn();
        }
        keys(KeyCode.ESCAPE);
        assertThat(studio.lessons().isOn()).isFalse();
        assertThat(session().document()).isEqualTo(work).isEqualTo(Presets.open("article"));
        assertThat(session().nextUndo()).isEmpty();
        assertThat(session().cursor().isStart()).isTrue();
    }

    /** A pupil does something on every page that the next one must not keep. */
    private void readOn() {
        keys(KeyCode.END);
        passTime(60);
    }

    private void assertIsOpen(List<Page> pages, int index) {
        Page page = pages.get(index);
        Setup setup = page.setup();
        assertThat(text("page-title")).isEqualTo(page.title());
        assertThat(text("lesson-place")).isEqualTo("page " + (index + 1) + " of " + pages.size());
        assertThat(session().document()).as(page.title()).isEqualTo(setup.document());
        assertThat(session().whatIfs().chosen()).as(page.title()).isEqualTo(setup.whatIfs());
        if (setup.beside().size() <= setup.words().size()) {
            // Of two sentences that are compared the longer one is read.
            assertThat(session().words()).as(page.title()).isEqualTo(setup.words());
            assertThat(session().cursor()).as(page.title()).isEqualTo(setup.cursor());
        }
        boolean isScene = setup.picture() instanceof Picture.Scene;
        assertThat(onFx(() -> node("scene").isVisible())).as(page.title()).isEqualTo(isScene);
        if (setup.picture() instanceof Picture.View(var view)) {
            assertThat(studio.window().view()).as(page.title()).isEqualTo(view);
        }
        assertThat(onFx(() -> node("task").isVisible())).isEqualTo(page.task().isPresent());
    }

    private static Lesson lesson(String name) throws Exception {
        return BuiltInLessons.open(name, Language.ENGLISH);
    }
}
