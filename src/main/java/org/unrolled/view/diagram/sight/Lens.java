package org.unrolled.view.diagram.sight;

/** What can be done with a picture to see more of it, or more closely. */
public interface Lens {

    /** Larger, around the middle. */
    void zoomIn();

    /** Smaller, around the middle. */
    void zoomOut();

    /** Shows all of it, however small. */
    void fit();

    /** As large as fits, but never too small to read. */
    void fitReadably();

    /** The same, and rather somewhat too small than not all of it, until the next fit. */
    default void fitTogether() {
        fitReadably();
    }

    /** The way back to what is seen now: the same piece, or what fits by then if a hand has not chosen it. */
    Runnable wayBack();

    /** Moves what is seen, by shares of the window. */
    void pan(double right, double down);
}
