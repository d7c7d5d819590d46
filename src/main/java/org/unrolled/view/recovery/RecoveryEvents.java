package org.unrolled.view.recovery;

/** What the hand can do with work that an earlier start has left unsaved. */
public interface RecoveryEvents {

    /** Opens it. */
    void onRecover();

    /** Lets it go for good. */
    void onDiscard();
}
