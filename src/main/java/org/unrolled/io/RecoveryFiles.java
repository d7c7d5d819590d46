package org.unrolled.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unrolled.text.Messages;

/** The files beside the settings that keep unsaved work for the case of a crash: one for each window that has some. */
public final class RecoveryFiles {

    private static final String WORK = ".json";
    private static final String LOCK = ".lock";

    private final Path folder;

    /**
     * The files in a folder of settings.
     *
     * @param settings the folder; it is made when there is something to keep
     */
    public RecoveryFiles(Path settings) {
        folder = settings.resolve("recovery");
    }

    /**
     * A new file, taken by this process until it is closed.
     *
     * @throws DocumentException if none can be made
     */
    public RecoveryFile create() throws DocumentException {
        String name = UUID.randomUUID().toString();
        try {
            Files.createDirectories(folder);
            return take(name).orElseThrow(() -> new IOException("locked: " + name));
        } catch (IOException e) {
            throw new DocumentException(folder.toString(), Messages.text("document.unwritable", Reason.of(e)));
        }
    }

    /**
     * The files with work in them that no living process has, the latest first; all are taken by this one then, and to
     * be closed. To be asked before this process makes one of its own: looking at a lock twice would lose it.
     */
    public List<RecoveryFile> abandoned() {
        List<RecoveryFile> abandoned = new ArrayList<>();
        for (String name : names()) {
            try {
                Optional<RecoveryFile> taken = take(name);
                // Only now: until the lock was there, its owner may have put the work away.
                if (taken.isPresent() && Files.exists(folder.resolve(name + WORK))) {
                    abandoned.add(taken.get());
                } else {
                    taken.ifPresent(RecoveryFile::close);
                }
            } catch (IOException _) {
                // What cannot be taken is left where it is, for another start.
                continue;
            }
        }
        return abandoned;
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(WORK) || name.endsWith(LOCK))
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .collect(Collectors.toSet());
            return names.stream().sorted(Comparator.comparing(this::lastChange).reversed()).toList();
        } catch (IOException _) {
            // There is no such folder before the first work is kept.
            return List.of();
        }
    }

    private FileTime lastChange(String name) {
        try {
            return Files.getLastModifiedTime(folder.resolve(name + WORK));
        } catch (IOException _) {
            return FileTime.fromMillis(0);
        }
    }

    /** Takes a file by its name, unless somebody has it. */
    private Optional<RecoveryFile> take(String name) throws IOException {
        Path path = folder.resolve(name + LOCK);
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException _) {
            // This process itself has it.
            return Optional.empty();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return Optional.ofNullable(lock).map(_ -> new RecoveryFile(folder.resolve(name + WORK), path, channel));
    }
}
