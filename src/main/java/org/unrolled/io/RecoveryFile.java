package org.unrolled.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unrolled.text.Messages;

/**
 * A file beside the settings that keeps the unsaved work of one window. A lock tells other processes that it is taken;
 * the system releases it when this process ends, in whatever way.
 */
public final class RecoveryFile implements AutoCloseable {

    private final Path file;
    private final Path lock;
    private final FileChannel held;

    RecoveryFile(Path file, Path lock, FileChannel held) {
        this.file = file;
        this.lock = lock;
        this.held = held;
    }

    /**
     * Keeps work in the place of what was kept before: all of it, or nothing.
     *
     * @throws DocumentException if it cannot be written; what was kept before is then still there
     */
    public void write(Recovery recovery) throws DocumentException {
        AtomicFile.write(file, RecoveryText.of(recovery).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The work that was kept.
     *
     * @throws DocumentException if it cannot be read, in one line that names the file and says why
     */
    public Recovery read() throws DocumentException {
        try {
            return RecoveryText.read(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new DocumentException(file.toString(), Messages.text("document.unreadable", Reason.of(e)));
        } catch (OutOfMemoryError _) {
            throw new DocumentException(file.toString(), Messages.text("document.outOfMemory"));
        }
    }

    /**
     * Forgets the work: it is saved, or let go.
     *
     * @throws DocumentException if the file cannot be removed
     */
    public void remove() throws DocumentException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new DocumentException(file.toString(), Messages.text("document.unwritable", Reason.of(e)));
        }
    }

    /** Leaves the file to whoever starts next, with the work that is still in it. */
    @Override
    public void close() {
        try {
            held.close();
            if (Files.notExists(file)) {
                Files.deleteIfExists(lock);
            }
        } catch (IOException _) {
            // The lock ends with this process in any case, and the next start removes what is left of it.
            return;
        }
    }
}
