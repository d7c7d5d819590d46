package org.unrolled.cli;

import java.util.Optional;
import org.unrolled.model.document.Presentation;

/** Opens the window. The command line is given one, and knows nothing of the window. */
@FunctionalInterface
public interface WindowOpener {

    /**
     * Opens the window and waits until it is closed.
     *
     * @param file what to open, as it was written: a document's path or {@code preset:NAME}, a lesson's path or
     *     {@code lesson:NAME}; empty for the first document
     * @param presentation how to show it, where that is said; the document may say the rest
     * @return the exit status
     * @throws CommandException if there can be no window, saying why
     */
    int open(Optional<String> file, Presentation presentation) throws CommandException;
}
