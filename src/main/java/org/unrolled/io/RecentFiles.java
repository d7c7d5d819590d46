package org.unrolled.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The documents that were open lately, the latest first: a line each in a file of the settings. */
public final class RecentFiles {

    private static final int MOST = 8;

    private final Path list;
    private List<Path> files;

    /**
     * The list kept in a folder of settings.
     *
     * @param settings the folder; it is made when there is something to keep
     */
    public RecentFiles(Path settings) {
        list = settings.resolve("recent-files.txt");
        files = read(list);
    }

    /** The files, the latest first. */
    public List<Path> files() {
        return files;
    }

    /** Puts a file first. */
    public void add(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        List<Path> changed = new ArrayList<>(files);
        changed.remove(absolute);
        changed.addFirst(absolute);
        keep(changed.subList(0, Math.min(MOST, changed.size())));
    }

    /** Forgets a file that is no longer there. */
    public void remove(Path file) {
        List<Path> changed = new ArrayList<>(files);
        changed.remove(file.toAbsolutePath().normalize());
        keep(changed);
    }

    private void keep(List<Path> changed) {
        files = List.copyOf(changed);
        try {
            Files.createDirectories(list.getParent());
            String lines = files.stream().map(file -> file + "\n").collect(Collectors.joining());
            AtomicFile.write(list, lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException | DocumentException _) {
            // A list of conveniences: where it cannot be kept, it is known until the program ends.
            files = List.copyOf(changed);
        }
    }

    private static List<Path> read(Path list) {
        try (var lines = Files.lines(list, StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.isBlank()).limit(MOST).map(Path::of).toList();
        } catch (IOException | UncheckedIOException | InvalidPathException _) {
            return List.of();
        }
    }
}
