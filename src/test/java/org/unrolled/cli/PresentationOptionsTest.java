package org.unrolled.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.model.document.PanelChoice;
import org.unrolled.model.document.Presentation;
import org.unrolled.model.document.ThemeChoice;
import org.unrolled.model.document.UnknownKeys;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.model.walk.Part;

/** A lesson begins with one click: how the window shows its document. */
class PresentationOptionsTest {

    private final Terminal terminal = new Terminal();
    @TempDir
    private Path folder;

    @Test
    void allAtOnce() {
        assertThat(terminal.run("preset:article", "--sentence", "Show is not nice", "--word", "3", "--part", "tanh",
                "--view", "compare", "--present", "--theme", "projector", "--hide", "weights,lessons")).isZero();
        assertThat(terminal.opened).containsExactly(Optional.of("preset:article"));
        assertThat(terminal.shown).containsExactly(new Presentation(Optional.of("Show is not nice"),
                OptionalInt.of(3), Optional.of(Part.ACTIVATION), Optional.of(ViewChoice.COMPARE), Optional.of(true),
                Optional.of(ThemeChoice.PROJECTOR), Set.of(PanelChoice.WEIGHTS, PanelChoice.LESSONS),
                UnknownKeys.NONE));
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void withoutOptionsNothingIsSaid() {
        assertThat(terminal.run()).isZero();
        assertThat(terminal.run("preset:article")).isZero();
        assertThat(terminal.shown).containsExactly(Presentation.NONE, Presentation.NONE);
    }

    @Test
    void withoutAFileTheyAreForTheFirstDocument() {
        assertThat(terminal.run("--sentence", "is nice", "--word", "2")).isZero();
        assertThat(terminal.opened).containsExactly(Optional.empty());
        assertThat(terminal.shown.getFirst().sentence()).contains("is nice");
    }

    @ParameterizedTest
    @EnumSource(ViewChoice.class)
    void everyView(ViewChoice view) {
        assertThat(terminal.run("--view", view.id())).isZero();
        assertThat(terminal.shown.getFirst().view()).contains(view);
    }

    @ParameterizedTest
    @EnumSource(ThemeChoice.class)
    void everyTheme(ThemeChoice theme) {
        assertThat(terminal.run("--theme", theme.id())).isZero();
        assertThat(terminal.shown.getFirst().theme()).contains(theme);
    }

    @ParameterizedTest
    @EnumSource(PanelChoice.class)
    void everyPanel(PanelChoice panel) {
        assertThat(terminal.run("--hide", panel.id())).isZero();
        assertThat(terminal.shown.getFirst().hide()).containsExactly(panel);
    }

    @Test
    void panelsByCommasOrOneByOne() {
        assertThat(terminal.run("--hide", "sentences,curve", "--hide", "hidden-state")).isZero();
        assertThat(terminal.shown.getFirst().hide())
                .containsExactly(PanelChoice.SENTENCES, PanelChoice.CURVE, PanelChoice.HIDDEN_STATE);
    }

    @ParameterizedTest
    @CsvSource({"input, INPUT", "wx, WX", "Wx, WX", "wh, WH", "sum, SUM", "tanh, ACTIVATION",
        "activation, ACTIVATION", "output, OUTPUT"})
    void everyPart(String name, Part part) {
        assertThat(terminal.run("--word", "3", "--part", name)).isZero();
        assertThat(terminal.shown.getFirst().part()).contains(part);
    }

    @Test
    void presentCanBeSaidNoTo() {
        assertThat(terminal.run("--no-present")).isZero();
        assertThat(terminal.shown.getFirst().present()).contains(false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --view=fold          | Invalid value for option '--view': expected unrolled, folded, state-space, compare, but was “fold”
            --theme=light        | Invalid value for option '--theme': expected system, projector, dark, high-contrast, but was “light”
            --hide=weights,all   | Invalid value for option '--hide' (PANEL): expected sentences, arithmetic, weights, curve, hidden-state, lessons, but was “all”
            --hide=              | Invalid value for option '--hide' (PANEL): expected sentences, arithmetic, weights, curve, hidden-state, lessons, but was “”
            --part=tan           | Invalid value for option '--part': expected input, wx, wh, sum, tanh, activation, output, but was “tan”
            --word=0             | Invalid value for option '--word': expected the number of a word, 1 to 10000, but was “0”
            --word=-1            | Invalid value for option '--word': expected the number of a word, 1 to 10000, but was “-1”
            --word=two           | Invalid value for option '--word': expected the number of a word, 1 to 10000, but was “two”
            --word=99999         | Invalid value for option '--word': expected the number of a word, 1 to 10000, but was “99999”
            --word=4             | Invalid value for option “--word”: found word 4, expected 1 to 3: the sentence has 3
            --part=output        | Invalid value for option “--part”: found the output after word 1 of 3, expected another part
            --sentence=Show nicer | Invalid value for option “--sentence”: found the unknown word “nicer” as word 2 of 2, expected words of the vocabulary; the nearest: “nice”
            --sentence=          | Invalid value for option “--sentence”: found a sentence of no words, expected at least one
            --present=maybe      | Invalid value for option '--present'
            --word               | Missing required parameter for option '--word' (N)
            --colour=red         | Unknown option: '--colour=red'
            """)
    void whatIsWrongIsSaidInTheFirstLineAndIsWrongUsage(String option, String line) {
        assertThat(terminal.run(option)).isEqualTo(2);
        assertThat(terminal.err().lines().findFirst()).get().asString().startsWith(line);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.opened).isEmpty();
    }

    @Test
    void aWordIsOneOfTheSentenceThatIsNamed() {
        assertThat(terminal.run("--sentence", "Show is not nice", "--word", "4", "--part", "output")).isZero();
        assertThat(terminal.run("--sentence", "not", "--word", "2")).isEqualTo(2);
        assertThat(terminal.err()).startsWith("Invalid value for option “--word”: found word 2, expected 1 to 1");
    }

    @Test
    void whatTheDocumentSaysCounts() throws Exception {
        Path file = folder.resolve("some.rnn.json");
        Files.writeString(file, Files.readString(Path.of("assets/networks/article.rnn.json"))
                .replace("\"version\"", "\"presentation\": {\"sentence\": \"Show is not nice\", \"word\": 4},"
                        + "\"version\""));
        assertThat(terminal.run(file.toString(), "--word", "4")).isZero();
        assertThat(terminal.run(file.toString(), "--part", "output")).isZero();
        assertThat(terminal.run(file.toString(), "--word", "5")).isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeOpenedIsTheWindowsToSay() {
        assertThat(terminal.run("none.rnn.json", "--view", "folded", "--sentence", "whatever")).isZero();
        assertThat(terminal.opened).containsExactly(Optional.of("none.rnn.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--view=folded", "--present", "--hide=weights", "--sentence=Show"})
    void beforeACommandTheyAreWrongUsage(String option) {
        assertThat(terminal.run(option, "presets")).isEqualTo(2);
        assertThat(terminal.err()).startsWith("options of the window cannot stand before a command");
    }

    @Test
    void helpNamesThemAll() {
        terminal.run("--help");
        assertThat(terminal.out()).contains("--sentence=SENTENCE", "--word=N", "--part=PART", "--view=VIEW",
                "--[no-]present", "--theme=THEME", "--hide=PANEL", "state-space, compare", "high-contrast",
                "hidden-state, lessons");
    }

    @Test
    void aLessonIsOpenedPresentedAndInATheme() {
        assertThat(terminal.run("lesson:one-word-at-a-time", "--present", "--theme", "dark")).isZero();
        assertThat(terminal.opened).containsExactly(Optional.of("lesson:one-word-at-a-time"));
        assertThat(terminal.shown.getFirst().present()).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--sentence=is", "--word=1", "--part=wx", "--view=folded", "--hide=weights"})
    void whatItsPagesSayIsNotSaidToALesson(String option) {
        assertThat(terminal.run("lesson.md", option)).isEqualTo(2);
        assertThat(terminal.opened).isEmpty();
        assertThat(terminal.err()).contains("leave out all but --present and --theme");
    }
}
