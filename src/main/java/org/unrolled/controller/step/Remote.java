package org.unrolled.controller.step;

/** What the two keys of a presenter's remote do, wherever the focus is. */
public interface Remote {

    /** On. */
    void onForward();

    /** Back. */
    void onBack();
}
