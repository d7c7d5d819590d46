package org.unrolled.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unrolled.model.document.NetworkDocument;

/** Unsaved work beside the settings: kept as a whole, and never taken from a window that still has it. */
class RecoveryFilesTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:03:00Z");

    @TempDir
    private Path settings;
    private RecoveryFiles files;

    @BeforeEach
    void open() {
        files = new RecoveryFiles(settings);
    }

    @Test
    void beforeAnyWorkThereIsNone() {
        assertThat(new RecoveryFiles(settings.resolve("none")).abandoned()).isEmpty();
        assertThat(settings.resolve("none")).doesNotExist();
    }

    @Test
    void whatWasKeptIsReadAgain() throws Exception {
        for (long seed = 0; seed < 30; seed++) {
            Recovery work = new Recovery(NOON, seed % 2 == 0 ? Optional.empty() : Optional.of(Path.of("/a/ü \" b")),
                    RandomDocuments.of(seed), RandomDocuments.of(seed + 1));
            abandon(work);
            RecoveryFile found = onlyAbandoned();
            assertThat(found.read()).isEqualTo(work);
            found.remove();
            found.close();
        }
    }

    @Test
    void whatHasAWindowIsNotAbandoned() throws Exception {
        try (RecoveryFile held = files.create()) {
            held.write(work("article"));
            assertThat(files.abandoned()).isEmpty();
            assertThat(held.read()).isEqualTo(work("article"));
        }
        try (RecoveryFile left = onlyAbandoned()) {
            assertThat(files.abandoned()).as("while it is offered already").isEmpty();
            left.remove();
        }
        assertThat(files.abandoned()).isEmpty();
    }

    @Test
    void theLatestComesFirst() throws Exception {
        abandon(work("lengths"));
        Path older = work().getFirst();
        Files.setLastModifiedTime(older, FileTime.from(NOON));
        abandon(work("article"));
        List<RecoveryFile> found = files.abandoned();
        assertThat(found).hasSize(2);
        assertThat(found.getFirst().read()).isEqualTo(work("article"));
        assertThat(found.getLast().read()).isEqualTo(work("lengths"));
        found.forEach(RecoveryFile::close);
    }

    @Test
    void whatIsPutAwayLeavesNothingBehind() throws Exception {
        RecoveryFile file = files.create();
        file.write(work("article"));
        file.remove();
        file.close();
        assertThat(settings.resolve("recovery")).isEmptyDirectory();
    }

    @Test
    void aLockThatACrashHasLeftWithoutWorkIsRemoved() throws Exception {
        Path folder = Files.createDirectory(settings.resolve("recovery"));
        Files.createFile(folder.resolve("left.lock"));
        assertThat(files.abandoned()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void workWhoseLockIsGoneIsFoundToo() throws Exception {
        abandon(work("article"));
        try (Stream<Path> locks = Files.list(settings.resolve("recovery"))) {
            Files.delete(locks.filter(file -> file.toString().endsWith(".lock")).findFirst().orElseThrow());
        }
        try (RecoveryFile found = onlyAbandoned()) {
            assertThat(found.read()).isEqualTo(work("article"));
        }
    }

    @Test
    void whereNothingCanBeMadeItSaysSo() throws Exception {
        Path inTheWay = Files.createFile(settings.resolve("file"));
        assertThatThrownBy(() -> new RecoveryFiles(inTheWay).create())
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("cannot be written");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                        | line 1, column 2 | found the end of the file
            []                                       | line 1, column 1 | found a list, expected an object
            {}                                       | /format          | found nothing, expected “unrolled-recovery”
            {"format": "unrolled"}                   | /format          | found “unrolled”, expected “unrolled-recovery”
            {"format": "unrolled-recovery"}          | /kept            | found nothing, expected a point in time
            {"format": "unrolled-recovery", "kept": "noon"} | /kept     | found “noon”, expected a point in time
            {"format": "unrolled-recovery", "kept": "2026-11-22T12:03:00Z"} | /opened | found nothing, expected a text
            {"format": "unrolled-recovery", "kept": "2026-11-22T12:03:00Z", "opened": "{}"} | /document | found nothing
            {"format": "unrolled-recovery", "kept": "2026-11-22T12:03:00Z", "opened": "{}", "document": "{}"} \
            | /format | found nothing, expected “unrolled”
            """)
    void brokenWorkIsSaidInOneLine(String text, String place, String problem) throws Exception {
        Path folder = Files.createDirectory(settings.resolve("recovery"));
        Path broken = Files.writeString(folder.resolve("broken.json"), text);
        try (RecoveryFile found = onlyAbandoned()) {
            DocumentException refusal = catchThrowableOfType(DocumentException.class, found::read);
            assertThat(refusal.getMessage())
                    .startsWith(broken + ": " + place + ": ").contains(problem).doesNotContain("\n");
        }
        assertThat(broken).as("nothing is lost by reading it").exists();
    }

    private void abandon(Recovery work) throws DocumentException {
        try (RecoveryFile file = files.create()) {
            file.write(work);
        }
    }

    private RecoveryFile onlyAbandoned() {
        List<RecoveryFile> found = files.abandoned();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<Path> work() throws Exception {
        try (Stream<Path> all = Files.list(settings.resolve("recovery"))) {
            return all.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    private static Recovery work(String preset) throws DocumentException {
        NetworkDocument opened = Presets.open(preset);
        return new Recovery(NOON, Optional.empty(), opened, opened.withTitle("changed"));
    }
}
