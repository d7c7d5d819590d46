package org.unrolled.cli;

import org.unrolled.io.OneLine;

/** Why a command cannot be done, in one line: the program says it on standard error and ends with status 1. */
public final class CommandException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * A reason.
     *
     * @param line what was found and what was expected; line breaks in it are escaped
     */
    public CommandException(String line) {
        super(OneLine.of(line));
    }
}
