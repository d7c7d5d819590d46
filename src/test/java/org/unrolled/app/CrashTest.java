package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unrolled.io.Documents;
import org.unrolled.model.document.NetworkDocument;

/** The program in a process of its own, killed while somebody works. */
@Tag("kept")
class CrashTest {

    private static final long MOST_SECONDS = 120;

    @TempDir
    private Path folder;
    private Process process;

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void killedWhileWorkingItOffersTheWorkAtTheNextStart() throws Exception {
        Path file = Files.copy(Path.of("assets/networks/article.rnn.json"), folder.resolve("lesson.rnn.json"));
        NetworkDocument opened = Documents.open(file.toString());

        try (BufferedReader said = start("work", file)) {
            assertThat(said.readLine()).isEqualTo("kept");
            // Kill −9: no window is closed, no hook is run.
            process.destroyForcibly();
            assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(Documents.open(file.toString())).as("the file itself").isEqualTo(opened);

        try (BufferedReader said = start("recover", file)) {
            assertThat(said.readLine()).startsWith("Recover the unsaved changes to “lesson.rnn.json” from ");
            assertThat(said.readLine()).isEqualTo("closed");
        }
        assertThat(Documents.open(file.toString())).as("recovered and saved").isEqualTo(opened.withWord("fine"));
        assertThat(folder.resolve("settings/recovery")).as("nothing is left to offer").isEmptyDirectory();
    }

    private BufferedReader start(String hand, Path file) throws Exception {
        Path settings = folder.resolve("settings");
        process = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglass.platform=Headless", "-Djava.awt.headless=true", "-Dprism.order=sw", "-Dtestfx.robot=glass",
                "-Duser.language=en", "-Dunrolled.settings=" + settings, "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), Crashing.class.getName(), hand, settings.toString(),
                file.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return process.inputReader();
    }
}
