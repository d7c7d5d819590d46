package org.unrolled.cli;

import java.util.Optional;

/** Opens the window. The command line is given one, and knows nothing of the window. */
@FunctionalInterface
public interface WindowOpener {

    /**
     * Opens the window and waits until it is closed.
     *
     * @param file the document to open, as it was written: a path or {@code preset:NAME}; empty for the first one
     * @return the exit status
     * @throws CommandException if there can be no window, saying why
     */
    int open(Optional<String> file) throws CommandException;
}
