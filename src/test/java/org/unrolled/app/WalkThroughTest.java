package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unrolled.cli.CommandException;
import org.unrolled.cli.Picture;
import org.unrolled.io.Presets;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;

/** What the program does without a display: every trace in words, and a picture per word in a folder it names. */
class WalkThroughTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final List<Picture> drawn = new ArrayList<>();

    @AfterEach
    void clean() throws IOException {
        String last = printed().lines().reduce((_, line) -> line).orElse("");
        if (last.contains(" pictures, one per word, in ")) {
            try (var files = Files.walk(folder())) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    @Test
    void everySentenceIsTracedAndDrawn() throws Exception {
        new WalkThrough(Presets.open("article"), out, (picture, png) -> {
            drawn.add(picture);
            Files.writeString(png, "a picture");
        }).run();
        assertThat(printed()).contains("word 1 of 3: Show", "word 4 of 4: nice", "word 3 of 3: worst")
                .contains("14 pictures, one per word, in ");
        assertThat(drawn).hasSize(14);
        assertThat(drawn).allMatch(picture -> picture.width() == 1600 && picture.height() == 900);
        assertThat(drawn.subList(0, 3)).extracting(Picture::cursor).containsExactly(
                new Cursor(0, Part.ACTIVATION), new Cursor(1, Part.ACTIVATION), new Cursor(2, Part.OUTPUT));
        assertThat(folder().resolve("sentence-1/word-3.png")).exists();
        assertThat(folder().resolve("sentence-4/word-4.png")).exists();
    }

    @Test
    void withoutSentencesItSaysSo() throws Exception {
        new WalkThrough(Presets.open("article").withSentences(List.of()), out, (picture, _) -> drawn.add(picture))
                .run();
        assertThat(printed().lines()).singleElement().asString().contains("no sentences");
        assertThat(drawn).isEmpty();
    }

    @Test
    void theTracesAreThereEvenIfNothingCanBeDrawn() {
        assertThatThrownBy(() -> new WalkThrough(Presets.open("article"), out, (_, _) -> {
            throw new CommandException("a library is missing");
        }).run()).hasMessage("a library is missing");
        assertThat(printed()).contains("word 4 of 4: worst");
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private Path folder() {
        String line = printed().lines().reduce((_, last) -> last).orElseThrow();
        return Path.of(line.substring(line.indexOf(" in ") + 4));
    }
}
