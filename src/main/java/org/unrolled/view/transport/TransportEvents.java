package org.unrolled.view.transport;

/** What the hand can do to go through the sentence. */
public interface TransportEvents {

    /** To the end of the next word. */
    void onNextWord();

    /** Back to the end of the word before. */
    void onFormerWord();

    /** To the next part of the word. */
    void onNextPart();

    /** To the part before. */
    void onFormerPart();

    /** Before the first word. */
    void onFirst();

    /** After the last word. */
    void onLast();

    /** Steps by itself, or stops doing so. */
    void onPlayOrPause();

    /** To the end of a word, t from 0. */
    void onWordChosen(int t);

    /** How fast to step: 1 is the usual, 2 twice as fast. */
    void onSpeedChosen(double speed);
}
