package org.unrolled.view.statespace;

import java.util.List;
import org.unrolled.diagram.statespace.StatePath;
import org.unrolled.model.trace.ForwardTrace;

/**
 * A sentence in the state space.
 *
 * @param words its words
 * @param trace its states, number by number
 * @param path where its states lie
 * @param style how it is drawn
 * @param isRead whether it is the sentence being read: only as far as it has been read it is drawn strong
 */
record ShownPath(List<String> words, ForwardTrace trace, StatePath path, PathStyle style, boolean isRead) {

    /** What is written at a state: its word. */
    String label(int t) {
        return t < 0 ? "h₋₁" : words.get(t);
    }
}
