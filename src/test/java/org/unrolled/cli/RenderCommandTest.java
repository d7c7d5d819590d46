package org.unrolled.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.io.DocumentException;
import org.unrolled.io.DocumentWriter;
import org.unrolled.io.Presets;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.ThemeChoice;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;

class RenderCommandTest {

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    @Test
    void drawsAPictureAfterEachWord() {
        Path out = folder.resolve("new/pictures");

        assertThat(render("Show is nice", out)).isZero();

        assertThat(terminal.out()).isEqualTo("word-1.png\nword-2.png\nword-3.png\n");
        assertThat(terminal.err()).isEmpty();
        assertThat(out).isDirectoryContaining("glob:**/word-3.png");
        assertThat(terminal.drawn).extracting(Picture::cursor).containsExactly(
                new Cursor(0, Part.ACTIVATION), new Cursor(1, Part.ACTIVATION), new Cursor(2, Part.OUTPUT));
        assertThat(terminal.drawn).allSatisfy(picture -> {
            assertThat(picture.document()).isEqualTo(Presets.open("article"));
            assertThat(picture.words()).containsExactly("Show", "is", "nice");
            assertThat(picture.width()).isEqualTo(1600);
            assertThat(picture.height()).isEqualTo(900);
            assertThat(picture.theme()).isEqualTo(ThemeChoice.PROJECTOR);
        });
    }

    @ParameterizedTest
    @CsvSource({"projector, PROJECTOR", "dark, DARK", "high-contrast, HIGH_CONTRAST"})
    void drawsInATheme(String name, ThemeChoice theme) {
        assertThat(render("Show", folder, "--theme", name)).isZero();

        assertThat(terminal.drawn).singleElement().extracting(Picture::theme).isEqualTo(theme);
    }

    @Test
    void namesAreOfEqualLength() {
        assertThat(render("not ".repeat(10), folder)).isZero();

        assertThat(terminal.out()).startsWith("word-01.png\n").endsWith("word-10.png\n");
        assertThat(terminal.drawn).hasSize(10);
    }

    @Test
    void drawsOnePicture() {
        assertThat(render("not ".repeat(12), folder, "--word", "3", "--size", "800x600")).isZero();

        assertThat(terminal.out()).isEqualTo("word-03.png\n");
        assertThat(terminal.drawn).singleElement().satisfies(picture -> {
            assertThat(picture.cursor()).isEqualTo(new Cursor(2, Part.ACTIVATION));
            assertThat(picture.width()).isEqualTo(800);
            assertThat(picture.height()).isEqualTo(600);
        });
    }

    @Test
    void aPictureThatExistsIsReplaced() throws IOException {
        Files.writeString(folder.resolve("word-1.png"), "old");

        assertThat(render("Show", folder)).isZero();
        assertThat(folder.resolve("word-1.png")).hasContent("a picture");
    }

    @Test
    void severalSentencesGetAFolderEach() {
        terminal.input("Show is\n\nnot\n");

        assertThat(render("-", folder)).isZero();
        assertThat(terminal.out())
                .isEqualTo("sentence-1/word-1.png\nsentence-1/word-2.png\nsentence-2/word-1.png\n");
        assertThat(folder.resolve("sentence-2/word-1.png")).exists();
    }

    @Test
    void aSingleSentenceFromStandardInputGetsNone() {
        terminal.input("\nShow\n");

        assertThat(render("-", folder)).isZero();
        assertThat(terminal.out()).isEqualTo("word-1.png\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "-1"})
    void aWordThatIsNotThereIsBadInput(String word) {
        assertThat(render("Show is nice", folder, "--word=" + word)).isOne();

        assertRefused("found word " + word + ", expected 1 to 3");
    }

    @Test
    void aWordThatIsNotInOneOfTheSentencesIsNamedWithItsLine() {
        terminal.input("Show is nice\nShow\n");

        assertThat(render("-", folder, "--word=2")).isOne();

        assertRefused("line 2: found word 2, expected 1 to 1");
        assertThat(terminal.drawn).isEmpty();
    }

    @Test
    void anUnknownWordIsBadInput() {
        assertThat(render("Show is nicer", folder)).isOne();

        assertRefused("found the unknown word “nicer” as word 3 of 3");
        assertThat(terminal.drawn).isEmpty();
    }

    @Test
    void aFileInTheFoldersPlaceIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(render("Show", file)).isOne();
        assertRefused(file + ": cannot be written: a file of this name is in the way");
    }

    @Test
    void aPictureThatCannotBeWrittenIsNamedAndNothingIsPrinted() {
        terminal.pictures((_, png) -> {
            if (png.endsWith("word-2.png")) {
                throw new IOException("No space left on device");
            }
        });

        assertThat(render("Show is nice", folder)).isOne();
        assertRefused(folder.resolve("word-2.png") + ": cannot be written: No space left on device");
    }

    @Test
    void whoeverDrawsMaySayWhyItCannot() {
        terminal.pictures((_, _) -> {
            throw new CommandException("the library\npango is missing");
        });

        assertThat(render("Show", folder)).isOne();
        assertRefused("the library\\npango is missing");
    }

    @Test
    void anAccidentIsOneLineToo() {
        terminal.pictures((_, _) -> {
            throw new IllegalStateException("what\nnow");
        });

        assertThat(render("Show", folder)).isOne();
        assertRefused("unexpected: java.lang.IllegalStateException: what\\nnow");
    }

    @Test
    void whatOverflowsIsDrawn() throws DocumentException {
        NetworkDocument article = Presets.open("article");
        Path file = folder.resolve("huge.rnn.json");
        DocumentWriter.write(article.withRnn(
                article.rnn().with(WeightId.wx(1, 1), 1.7e308).with(WeightId.bh(1), 1.7e308)), file);

        assertThat(terminal.run("render", file.toString(), "Show is", "--out", folder.toString())).isZero();
        assertThat(terminal.drawn).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--size=0x0        | expected WIDTHxHEIGHT, each 200 to 8000, such as 1600x900, but was “0x0”",
        "--theme=pink      | there is no theme “pink” for a picture: projector, dark or high-contrast",
        "--theme=system    | there is no theme “system” for a picture",
        "--theme=Dark      | there is no theme “Dark” for a picture",
        "--theme=          | there is no theme “” for a picture",
        "--size=199x900    | but was “199x900”",
        "--size=1600x8001  | but was “1600x8001”",
        "--size=1600       | but was “1600”",
        "--size=99999999999x900 | but was “99999999999x900”",
        "--word=two        | 'two' is not an int",
        "--word=1.5        | '1.5' is not an int"})
    void wrongUsageSaysWhatIsWrongFirst(String option, String text) {
        assertThat(render("Show", folder, option)).isEqualTo(2);

        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err().lines().findFirst()).get().asString().contains(text);
    }

    @Test
    void theFolderMustBeNamed() {
        assertThat(terminal.run("render", "preset:article", "Show")).isEqualTo(2);
        assertThat(terminal.err()).startsWith("Missing required option: '--out=DIR'");
    }

    private int render(String sentence, Path out, String... options) {
        List<String> arguments = new ArrayList<>(
                List.of("render", "preset:article", sentence, "--out", out.toString()));
        arguments.addAll(List.of(options));
        return terminal.run(arguments.toArray(String[]::new));
    }

    private void assertRefused(String text) {
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains(text);
        assertThat(terminal.err().lines()).hasSize(1);
    }
}
