package org.unrolled.io.lesson;

import java.util.Optional;

/**
 * A page as it stands in the file.
 *
 * @param heading its title, at its line
 * @param text its Markdown without the blocks
 * @param setup its own setup
 * @param task what is asked
 */
record PageParts(Line heading, String text, Optional<Block> setup, Optional<Block> task) {
}
