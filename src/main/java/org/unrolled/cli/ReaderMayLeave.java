package org.unrolled.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** A pipe whose reader may stop reading when it has had enough. That is no failure; all others are. */
final class ReaderMayLeave extends OutputStream {

    private final OutputStream pipe;
    private boolean hasLeft;

    ReaderMayLeave(OutputStream pipe) {
        this.pipe = pipe;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (hasLeft) {
            return;
        }
        try {
            pipe.write(bytes, offset, length);
        } catch (IOException e) {
            // Java says it in no other way: "Broken pipe", on Windows "The pipe is being closed".
            if (e.getMessage() == null || !e.getMessage().toLowerCase(Locale.ROOT).contains("pipe")) {
                throw e;
            }
            hasLeft = true;
        }
    }

    @Override
    public void flush() throws IOException {
        if (!hasLeft) {
            pipe.flush();
        }
    }
}
