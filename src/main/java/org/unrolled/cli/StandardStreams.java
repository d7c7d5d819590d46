package org.unrolled.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The process's own output, in UTF-8 whatever the system's encoding is. */
public final class StandardStreams {

    private StandardStreams() {
    }

    /** Standard output. What is printed after its reader has gone, as with {@code | head}, is lost without a word. */
    public static PrintStream out() {
        return stream(new FileOutputStream(FileDescriptor.out));
    }

    /** Standard error. */
    public static PrintStream err() {
        return stream(new FileOutputStream(FileDescriptor.err));
    }

    private static PrintStream stream(OutputStream process) {
        return new PrintStream(new ReaderMayLeave(process), false, StandardCharsets.UTF_8);
    }
}
