package org.unrolled.cli;

import java.io.IOException;
import java.nio.file.Path;

/** Draws pictures. The command line is given one, and knows nothing of how it draws. */
@FunctionalInterface
public interface PictureWriter {

    /**
     * Draws a picture into a PNG file.
     *
     * @param picture what to draw; numbers in it may be infinite or not a number, and are then marked as in the window
     * @param png the file, in a folder that exists; if it exists, it is replaced
     * @throws IOException if the file cannot be written
     * @throws CommandException if nothing can be drawn here, saying why
     */
    void write(Picture picture, Path png) throws IOException, CommandException;
}
