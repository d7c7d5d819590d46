package org.unrolled.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import org.unrolled.text.Messages;

/** Replaces a file as a whole: whoever reads it meanwhile, or after a power cut, finds the old one or the new one. */
final class AtomicFile {

    private static final int MOST_LINKS = 40;

    /** Writes the new content. */
    @FunctionalInterface
    interface Content {
        void writeTo(FileChannel channel) throws IOException;
    }

    private AtomicFile() {
    }

    /**
     * Writes a file.
     *
     * @throws DocumentException if it cannot be written; what was there before is then untouched
     */
    static void write(Path file, byte[] bytes) throws DocumentException {
        write(file, channel -> {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        });
    }

    /** As {@link #write(Path, byte[])}, with a content that may fail. */
    static void write(Path file, Content content) throws DocumentException {
        try {
            Path target = linked(file.toAbsolutePath());
            if (Files.isDirectory(target)) {
                throw new DocumentException(file.toString(), Messages.text("document.folder"));
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                throw new DocumentException(file.toString(), Messages.text("document.notAFile"));
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new AccessDeniedException(target.toString());
            }
            replace(target, content);
        } catch (IOException e) {
            throw new DocumentException(file.toString(), Messages.text("document.unwritable", Reason.of(e)));
        }
    }

    private static void replace(Path target, Content content) throws IOException {
        Path temporary = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(
                    temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                keepPermissions(target, temporary);
                content.writeTo(channel);
                // The new name must not reach the disk before the new content.
                channel.force(true);
            }
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
        forceFolder(target.getParent());
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void keepPermissions(Path target, Path temporary) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            Files.setPosixFilePermissions(temporary, view.readAttributes().permissions());
        }
    }

    /** Where a link leads to in the end, whether or not there is a file. */
    private static Path linked(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** Makes the new name last; not every system lets a folder be opened for it, and the file is safe already. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            return;
        }
    }
}
