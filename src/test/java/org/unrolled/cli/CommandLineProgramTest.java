package org.unrolled.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineProgramTest {

    private final Terminal terminal = new Terminal();

    @Test
    void opensTheWindow() {
        assertThat(terminal.run()).isZero();
        assertThat(terminal.opened).containsExactly(Optional.empty());
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"some.rnn.json", "preset:next-word", "tracing"})
    void opensTheWindowOnAFile(String file) {
        assertThat(terminal.run(file)).isZero();
        assertThat(terminal.opened).containsExactly(Optional.of(file));
    }

    @Test
    void theWindowsStatusIsTheProgramsStatus() {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());

        assertThat(CommandLineProgram.run(new String[0], InputStream.nullInputStream(), nowhere, nowhere,
                (_, _) -> { }, (_, _) -> 7)).isEqualTo(7);
    }

    @Test
    void aFileBeforeACommandIsWrongUsage() {
        assertThat(terminal.run("some.rnn.json", "presets")).isEqualTo(2);
        assertThat(terminal.err()).startsWith("a FILE cannot stand before a command");
        assertThat(terminal.opened).isEmpty();
    }

    @Test
    void twoFilesAreWrongUsage() {
        assertThat(terminal.run("a", "b")).isEqualTo(2);
        assertThat(terminal.err()).startsWith("Unmatched argument at index 1: 'b'");
        assertThat(terminal.opened).isEmpty();
    }

    @Test
    void helpNamesEverything() {
        assertThat(terminal.run("--help")).isZero();
        assertThat(terminal.out()).contains(
                "[FILE]", "--help", "--version", "trace", "render", "presets", "Exit status:");
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.opened).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trace", "render", "presets"})
    void everyCommandHasHelp(String command) {
        assertThat(terminal.run(command, "--help")).isZero();
        assertThat(terminal.out()).startsWith("Usage: unrolled " + command).doesNotContain("null");
        assertThat(terminal.out().lines().skip(1).findFirst()).get().asString().endsWith(".").isNotBlank();
    }

    @Test
    void helpOfOptionsIsComplete() {
        terminal.run("trace", "--help");
        terminal.run("render", "--help");

        assertThat(terminal.out()).contains("table, json, csv", "Default: table", "Default: 1600x900",
                "The folder to draw into", "Draw only the state after this word", "sentences are read from standard");
    }

    @Test
    void theVersionIsTheProjects() throws Exception {
        Matcher version = Pattern.compile("<artifactId>unrolled</artifactId>\\s*<version>(.*?)</version>")
                .matcher(Files.readString(Path.of("pom.xml")));

        assertThat(version.find()).isTrue();
        assertThat(terminal.run("--version")).isZero();
        assertThat(terminal.out()).isEqualToIgnoringNewLines("unrolled " + version.group(1));
    }

    @Test
    void presetsAreListedWithTheirTitles() {
        assertThat(terminal.run("presets")).isZero();
        assertThat(terminal.out().lines()).hasSize(5)
                .allMatch(line -> line.matches("[a-z-]+ {2,}\\S.*"))
                .first().isEqualTo("article              The article's network");
    }
}
