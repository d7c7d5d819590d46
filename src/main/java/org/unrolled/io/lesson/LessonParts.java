package org.unrolled.io.lesson;

import java.util.List;
import java.util.Optional;

/**
 * A lesson as it stands in the file, cut into its parts.
 *
 * @param title the first heading
 * @param summary the paragraph under it, or empty
 * @param setup the setup before the first page
 * @param pages at least one
 */
record LessonParts(String title, String summary, Optional<Block> setup, List<PageParts> pages) {
}
