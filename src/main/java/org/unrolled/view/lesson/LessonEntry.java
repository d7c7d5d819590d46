package org.unrolled.view.lesson;

/**
 * A lesson to choose.
 *
 * @param name what it is asked for by
 * @param title what it is called
 * @param summary what it is about; may be empty
 * @param pages how many it has
 */
public record LessonEntry(String name, String title, String summary, int pages) {
}
