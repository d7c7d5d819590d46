package org.unrolled.view.fullscreen;

/** What covers the screen for a while, so that the class looks up. */
public enum Blank {
    /** Nothing. */
    NONE,
    /** Black. */
    BLACK,
    /** White. */
    WHITE
}
