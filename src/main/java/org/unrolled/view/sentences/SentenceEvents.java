package org.unrolled.view.sentences;

import java.util.Optional;

/** What the hand can do with sentences and words. */
public interface SentenceEvents {

    /** A sentence of the list was chosen, by its place from 0. */
    void onSentenceChosen(int index);

    /** A sentence was typed. */
    void onSentenceTyped(String text);

    /** The unknown word is to be read as this known one. */
    void onUnknownWordReplaced(String known);

    /** The unknown word is to join the vocabulary. */
    void onUnknownWordAdded();

    /** The typed sentence is let go. */
    void onUnknownWordDismissed();

    /** The sentence being read is to join the list. */
    void onSentenceAdded();

    /** A sentence is to leave the list. */
    void onSentenceDeleted(int index);

    /** A sentence is to go up (−1) or down (+1) in the list. */
    void onSentenceMoved(int index, int by);

    /** A sentence gets another target, or none. */
    void onTargetChosen(int index, Optional<String> target);
}
