package org.unrolled.cli;

import java.util.List;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.ThemeChoice;
import org.unrolled.model.walk.Cursor;

/**
 * A picture of the unrolled diagram.
 *
 * @param document the network, and the names of its words and outputs
 * @param words the sentence: 1 to 10 000 words, all of the vocabulary
 * @param cursor how far the sentence has been read; {@code render} asks for the ends of words
 * @param width in pixels
 * @param height in pixels
 * @param theme its colours
 */
public record Picture(
        NetworkDocument document, List<String> words, Cursor cursor, int width, int height, ThemeChoice theme) {
}
