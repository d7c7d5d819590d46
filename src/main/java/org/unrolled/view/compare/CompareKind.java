package org.unrolled.view.compare;

/** What is compared with what. */
public enum CompareKind {
    /** Two sentences, read by the same network. */
    SENTENCES,
    /** The network as it was opened or saved last, and as it is now. */
    SINCE_SAVED,
    /** The network before the last edit, and as it is now. */
    LAST_EDIT,
    /** The network as it is, and with Wh = 0. */
    MEMORY
}
