package org.unrolled.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentFilesTest {

    @TempDir
    private Path folder;

    @Test
    void atFirstThereAreNoneAndNothingIsWritten() {
        assertThat(new RecentFiles(folder.resolve("settings")).files()).isEmpty();
        assertThat(folder.resolve("settings")).doesNotExist();
    }

    @Test
    void theLatestComesFirstEachOnce() {
        RecentFiles recent = new RecentFiles(folder);
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        recent.add(one);
        recent.add(two);
        recent.add(folder.resolve("x/../one"));
        assertThat(recent.files()).containsExactly(one, two);
    }

    @Test
    void theyAreKnownAtTheNextStart() {
        Path odd = folder.resolve("näme with spaces é");
        new RecentFiles(folder.resolve("a/b")).add(odd);
        assertThat(new RecentFiles(folder.resolve("a/b")).files()).containsExactly(odd);
    }

    @Test
    void eightAreKept() {
        RecentFiles recent = new RecentFiles(folder);
        IntStream.range(0, 12).forEach(i -> recent.add(folder.resolve("file" + i)));
        assertThat(recent.files()).hasSize(8).startsWith(folder.resolve("file11")).endsWith(folder.resolve("file4"));
    }

    @Test
    void oneCanBeForgotten() {
        RecentFiles recent = new RecentFiles(folder);
        recent.add(folder.resolve("one"));
        recent.add(folder.resolve("two"));
        recent.remove(folder.resolve("one"));
        assertThat(recent.files()).containsExactly(folder.resolve("two"));
        assertThat(new RecentFiles(folder).files()).containsExactly(folder.resolve("two"));
    }

    @Test
    void whereTheyCannotBeKeptTheyAreKnownUntilTheEnd() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        RecentFiles recent = new RecentFiles(inTheWay);
        recent.add(folder.resolve("one"));
        assertThat(recent.files()).containsExactly(folder.resolve("one"));
    }

    @Test
    void aBrokenListIsNone() throws IOException {
        Files.write(folder.resolve("recent-files.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 10});
        assertThat(new RecentFiles(folder).files()).isEmpty();
    }
}
