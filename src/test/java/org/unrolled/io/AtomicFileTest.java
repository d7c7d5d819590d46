package org.unrolled.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void makesAFileAndNothingElse() throws Exception {
        AtomicFile.write(folder.resolve("a"), NEW);

        assertThat(folder.resolve("a")).hasContent("new");
        assertThat(namesIn(folder)).containsExactly("a");
    }

    @Test
    void replacesAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "something longer");

        AtomicFile.write(file, NEW);

        assertThat(file).hasContent("new");
        assertThat(namesIn(folder)).containsExactly("a");
    }

    @Test
    void aFailureInTheMiddleLeavesTheOldFileAndNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "old");

        assertThatThrownBy(() -> AtomicFile.write(file, channel -> {
            channel.write(ByteBuffer.wrap(NEW));
            throw new FileSystemException("x", null, "No space left on device");
        })).isInstanceOf(DocumentException.class).hasMessage(file + ": cannot be written: No space left on device");

        assertThat(file).hasContent("old");
        assertThat(namesIn(folder)).containsExactly("a");
    }

    @Test
    void whoeverReadsMeanwhileFindsTheOldFile() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "old");

        AtomicFile.write(file, channel -> {
            channel.write(ByteBuffer.wrap(NEW));
            assertThat(file).hasContent("old");
        });

        assertThat(file).hasContent("new");
    }

    @Test
    void keepsPermissions() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "old");
        assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r----x"));

        AtomicFile.write(file, NEW);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r----x");
    }

    @Test
    void followsLinks() throws Exception {
        Path file = Files.writeString(Files.createDirectory(folder.resolve("real")).resolve("a"), "old");
        Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("real", "a"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), first);

        AtomicFile.write(second, NEW);

        assertThat(second).isSymbolicLink();
        assertThat(first).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void followsALinkToAFileThatIsNotThereYet() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("later"));

        AtomicFile.write(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("later")).hasContent("new");
    }

    @Test
    void aLoopOfLinksIsRefused() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("link"));

        assertRefused(link, "cannot be written: ");
    }

    @Test
    void aMissingFolderIsNamed() {
        assertRefused(folder.resolve("missing").resolve("a"), "cannot be written: there is no such file or folder");
    }

    @Test
    void aFolderIsNotReplaced() throws Exception {
        Path target = Files.createDirectory(folder.resolve("a"));

        assertRefused(target, "found a folder, expected a file");
        assertThat(target).isDirectory();
        assertThat(namesIn(folder)).containsExactly("a");
    }

    @Test
    void aDeviceIsNotReplaced() {
        Path device = Path.of("/dev/null");
        assumeThat(Files.exists(device)).isTrue();

        assertRefused(device, "found something that is not a file");
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void aFileThatMayNotBeWrittenStaysAsItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "old");
        assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeThat(Files.isWritable(file)).as("whoever runs this may write everything").isFalse();

        assertRefused(file, "cannot be written: permission is missing");
        assertThat(file).hasContent("old");
    }

    @Test
    void aFolderThatRefusesNewFilesLeavesTheOldFile() throws Exception {
        Path proc = Path.of("/proc/self/comm");
        assumeThat(Files.isRegularFile(proc)).isTrue();
        String before = Files.readString(proc);

        assertRefused(proc, "cannot be written: ");
        assertThat(Files.readString(proc)).isEqualTo(before);
    }

    private static void assertRefused(Path file, String text) {
        assertThatThrownBy(() -> AtomicFile.write(file, NEW))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining(text)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    private static Stream<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
