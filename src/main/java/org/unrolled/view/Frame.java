package org.unrolled.view;

import java.util.List;
import java.util.Optional;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Walk;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.Motion;

/**
 * What the window shows at one moment. Every view takes from it what it needs.
 *
 * @param diagram what the diagram shows
 * @param words the sentence being read
 * @param walk the way through it
 * @param cursor how far it has been read; where a running animation leads to
 * @param name what the document is called: its file, or its title
 * @param isUnsaved whether it has changes that no file has
 * @param undo what undo would undo, in words
 * @param redo what redo would do again, in words
 * @param isPlaying whether it steps by itself
 * @param attention what the pointer or the focus rests on, in whatever view
 * @param focusUnit the hidden neuron whose arithmetic is written out: the last one that had the attention
 * @param unknownWord the word that was typed and is not known, if there is one
 */
public record Frame(
        DiagramFrame diagram,
        List<String> words,
        Walk walk,
        Cursor cursor,
        String name,
        boolean isUnsaved,
        Optional<String> undo,
        Optional<String> redo,
        boolean isPlaying,
        Attention attention,
        int focusUnit,
        Optional<UnknownWord> unknownWord) {

    /**
     * A word that was typed and is not known.
     *
     * @param word as it was typed
     * @param nearest the known words most like it
     */
    public record UnknownWord(String word, List<String> nearest) {
    }

    /** The document as it is now. */
    public NetworkDocument document() {
        return diagram.document();
    }

    /** The part that is seen: the one that happens now, or the one done last. */
    public Cursor seen() {
        return diagram.motion().map(Motion::part).orElse(cursor);
    }

    /** The index of the word being read, −1 at the start. */
    public int currentWord() {
        return cursor.isStart() ? -1 : diagram.trace().step(cursor.t()).word();
    }
}
