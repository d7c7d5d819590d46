package org.unrolled.model.lesson;

import java.util.Optional;

/**
 * One page of a lesson. Everything that is seen while it is open follows from its setup, whichever page was open before.
 *
 * @param title its heading
 * @param text what it says, in Markdown
 * @param setup what is open, and how far it has been read, as the page opens
 * @param task what the learner is asked to find out or to do
 */
public record Page(String title, String text, Setup setup, Optional<Task> task) {
}
