package org.unrolled.io.lesson;

import java.util.List;

/**
 * A block that is not text.
 *
 * @param kind what it is for
 * @param opening its opening fence
 * @param lines what stands between the fences, with the white space before each line
 */
record Block(BlockKind kind, Line opening, List<Line> lines) {
}
