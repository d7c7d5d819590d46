package org.unrolled.view.statespace;

/** What the hand can do in the state space, beyond looking around in it. */
public interface StateSpaceEvents {

    /** A state of the sentence being read was clicked: to the end of its word, t from 0; −1 for before the first. */
    void onWordChosen(int t);
}
