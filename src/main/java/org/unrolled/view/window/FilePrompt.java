package org.unrolled.view.window;

import java.nio.file.Path;
import java.util.Optional;

/** Asks which file. */
public interface FilePrompt {

    /** Which file to open; empty if none after all. */
    Optional<Path> fileToOpen();

    /** Which lesson to open; empty if none after all. */
    Optional<Path> lessonToOpen();

    /** Which file to write; empty if none after all. */
    Optional<Path> fileToSave(String suggestion);

    /** What to do with changes that no file has. */
    Answer changesAtRisk(String name);

    /** What to do with changes that no file has. */
    enum Answer {
        /** Save them first. */
        SAVE,
        /** Let them go. */
        DISCARD,
        /** Go back to them. */
        CANCEL
    }
}
