package org.unrolled.model.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.model.lesson.Progress.Reply;
import org.unrolled.model.walk.Cursor;

class ProgressTest {

    private static final Lesson LESSON = lesson("Page", 3);

    @Test
    void startsAtTheFirstPageWithItsTaskOpen() {
        Progress start = Progress.start(LESSON);
        assertThat(start.page().title()).isEqualTo("Page 1");
        assertThat(start.reply()).isEqualTo(Reply.NONE);
        assertThat(start.isFirst()).isTrue();
        assertThat(start.isLast()).isFalse();
    }

    @Test
    void goesFromPageToPageAndNotBeyondTheEnds() {
        Progress start = Progress.start(LESSON);
        assertThat(start.next().page().title()).isEqualTo("Page 2");
        assertThat(start.next().next().isLast()).isTrue();
        assertThat(start.next().next().next()).isEqualTo(start.next().next());
        assertThat(start.next().former()).isEqualTo(start);
        assertThat(start.former()).isEqualTo(start);
    }

    @Test
    void anotherPageHasATaskOfItsOwn() {
        Progress told = Progress.start(LESSON).told(Reply.RIGHT);
        assertThat(told.reply()).isEqualTo(Reply.RIGHT);
        assertThat(told.next().reply()).isEqualTo(Reply.NONE);
    }

    @Test
    void atAnEndTheReplyStays() {
        Progress told = Progress.start(LESSON).told(Reply.WRONG);
        assertThat(told.former().reply()).isEqualTo(Reply.WRONG);
    }

    @Test
    void inAnotherLanguageThePlaceAndTheReplyStay() {
        Progress told = Progress.start(LESSON).next().told(Reply.RIGHT).in(lesson("Seite", 3));
        assertThat(told.page().title()).isEqualTo("Seite 2");
        assertThat(told.reply()).isEqualTo(Reply.RIGHT);
    }

    @Test
    void inAShorterLessonItIsTheLastPage() {
        assertThat(Progress.start(LESSON).next().next().in(lesson("Seite", 2)).page().title()).isEqualTo("Seite 2");
    }

    @Test
    void aLessonHasAPage() {
        assertThatThrownBy(() -> lesson("Page", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Lesson lesson(String title, int pages) {
        Setup setup = new Setup(Networks.articleDocument(), List.of("Show"), List.of(), Cursor.START,
                new Picture.View(ViewChoice.UNROLLED), 6, Optional.empty(), Set.of(), Set.of());
        return new Lesson("A lesson", "", IntStream.rangeClosed(1, pages)
                .mapToObj(i -> new Page(title + " " + i, "", setup, Optional.empty()))
                .toList());
    }
}
