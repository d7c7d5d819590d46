package org.unrolled.io.lesson;

/**
 * What a lesson is about, before it is opened.
 *
 * @param title what it is called
 * @param summary what it is about, in a line; may be empty
 * @param pages how many it has
 */
public record LessonContents(String title, String summary, int pages) {
}
