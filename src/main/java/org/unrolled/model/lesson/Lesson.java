package org.unrolled.model.lesson;

import java.util.List;

/**
 * A guided way through a subject.
 *
 * @param title what it is called
 * @param summary what it is about, in a line; may be empty
 * @param pages at least one
 */
public record Lesson(String title, String summary, List<Page> pages) {

    /**
     * Keeps the pages as they are.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Lesson {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a lesson has at least one page");
        }
        pages = List.copyOf(pages);
    }
}
