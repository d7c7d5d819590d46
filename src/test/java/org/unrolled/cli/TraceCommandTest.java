package org.unrolled.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.io.DocumentException;
import org.unrolled.io.DocumentWriter;
import org.unrolled.io.ParsedJson;
import org.unrolled.io.Presets;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.WeightId;

class TraceCommandTest {

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    @Test
    void printsATable() {
        assertThat(terminal.run("trace", "preset:article", "Show is nice")).isZero();

        assertThat(terminal.out()).startsWith("Show is nice\n").contains("t = 2, word 3 of 3: nice", "−0.5000");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void readsAFile() {
        assertThat(terminal.run("trace", "assets/networks/article.rnn.json", "Show is nice", "--format", "json"))
                .isZero();

        Map<String, Object> json = ParsedJson.object(terminal.out());
        assertThat(json).containsEntry("prediction", "y");
        assertThat(json.get("z").toString()).startsWith("[2.5048113960674");
    }

    @Test
    void printsALineOfJsonForEachSentence() {
        terminal.input("Show is nice\n\n  \r\nShow\tis worst\r\nnot");

        assertThat(terminal.run("trace", "--format=json", "preset:article-sigmoid", "-")).isZero();

        assertThat(terminal.out().lines().map(line -> ParsedJson.object(line).get("prediction")))
                .containsExactly("positive", "negative", "positive");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void csvHasOneHeadAndNumbersTheSentences() {
        terminal.input("\uFEFFShow\nis not\n");

        assertThat(terminal.run("trace", "--format", "csv", "preset:article", "-")).isZero();

        assertThat(terminal.out().lines()).hasSize(1 + 3 * 17).first().isEqualTo("sentence,t,word,quantity,unit,value");
        assertThat(terminal.out().lines().skip(1 + 17)).allMatch(line -> line.startsWith("2,"));
    }

    @Test
    void tablesAreSetApart() {
        terminal.input("Show\nis\n");

        assertThat(terminal.run("trace", "preset:article", "-")).isZero();
        assertThat(terminal.out()).contains("prediction: y\n\nis\n\nt = 0, word 1 of 1: is");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Show is nise | found the unknown word “nise” as word 3 of 3, expected words of the vocabulary",
        "''           | found a sentence of no words",
        "'  '         | found a sentence of no words",
        "@Show        | found the unknown word “@Show”"})
    void aBadSentenceIsOneLine(String sentence, String text) {
        assertThat(terminal.run("trace", "preset:article", sentence)).isOne();

        assertRefused(text);
    }

    @Test
    void aSentenceThatIsTooLongIsOneLine() {
        assertThat(terminal.run("trace", "preset:article", "Show ".repeat(10_001))).isOne();

        assertRefused("found a sentence of 10001 words, expected at most 10000");
    }

    @Test
    void aBadLineIsNamedAndNothingIsPrinted() {
        terminal.input("Show is nice\n\nShow is\nShow ist nice\nShow is wurst\n");

        assertThat(terminal.run("trace", "preset:article", "-", "--format", "json")).isOne();

        assertRefused("line 4: found the unknown word “ist” as word 2 of 3");
    }

    @Test
    void invalidUtf8IsNamedWithItsLine() {
        terminal.input("Show\nn\u00f4t\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(terminal.run("trace", "preset:article", "-")).isOne();

        assertRefused("line 2: not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \n\t\n"})
    void noSentenceAtAllIsBadInput(String input) {
        assertThat(terminal.input(input).run("trace", "preset:article", "-")).isOne();

        assertRefused("no sentence on standard input");
    }

    @Test
    void inputThatCannotBeReadIsBadInput() {
        terminal.input(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        });

        assertThat(terminal.run("trace", "preset:article", "-")).isOne();
        assertRefused("standard input cannot be read: gone");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "preset:nope     | preset:nope: found no built-in document of this name",
        "missing.json    | missing.json: cannot be read: there is no such file",
        "assets          | assets: found a folder",
        "assets/fonts/Inter-LICENSE.txt | assets/fonts/Inter-LICENSE.txt: line 1, column 1: found “Copyright”"})
    void aBadFileIsOneLine(String file, String text) {
        assertThat(terminal.run("trace", file, "Show")).isOne();

        assertRefused(text);
    }

    @Test
    void markdownAndLatexHaveEveryLineOfEveryWord() {
        terminal.input("Show is\nnice\n");
        assertThat(terminal.run("trace", "preset:article-two-classes", "-", "--format", "markdown")).isZero();
        assertThat(terminal.out().lines().filter(line -> line.startsWith("- `h"))).hasSize(9);
        assertThat(terminal.out().lines().filter(line -> line.startsWith("- `z") || line.startsWith("- `y")))
                .hasSize(8);
        assertThat(terminal.out()).contains("# Show is\n", "# nice\n", "prediction: ");

        Terminal other = new Terminal();
        assertThat(other.run("trace", "preset:article-two-classes", "Show is not", "--format", "latex")).isZero();
        assertThat(other.out()).startsWith("\\documentclass").endsWith("\\end{document}\n")
                .contains("$h_{2,3} \\approx \\tanh(-0.3000 + (");
        assertThat(other.out().lines().filter(line -> line.startsWith("$"))).hasSize(9 + 4);
    }

    @Test
    void whatOverflowsIsNamedAndNothingIsPrinted() throws DocumentException {
        NetworkDocument article = Presets.open("article");
        NetworkDocument huge = article.withRnn(article.rnn()
                .with(WeightId.wy(0, 1), Double.MAX_VALUE).with(WeightId.wx(1, 4), -1e300)
                .with(WeightId.wy(0, 0), -Double.MAX_VALUE).with(WeightId.wx(0, 4), 1e300));
        Path file = folder.resolve("huge.rnn.json");
        DocumentWriter.write(huge, file);
        terminal.input("Show is\nShow is not nice\n");

        assertThat(terminal.run("trace", file.toString(), "-")).isOne();

        assertRefused("line 2: not finite: z of unit 1 is −∞ at word 3 of 4, not");
    }

    @Test
    void whatOverflowsInTheStateIsNamed() throws DocumentException {
        NetworkDocument article = Presets.open("article");
        NetworkDocument huge = article.withRnn(
                article.rnn().with(WeightId.wx(1, 1), 1.7e308).with(WeightId.bh(1), 1.7e308));
        Path file = folder.resolve("huge.rnn.json");
        DocumentWriter.write(huge, file);

        assertThat(terminal.run("trace", file.toString(), "Show is")).isOne();

        assertRefused("not finite: a of unit 2 is ∞ at word 2 of 2, is");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "trace                            | Missing required parameters: 'FILE', 'SENTENCE'",
        "trace,preset:article             | Missing required parameter: 'SENTENCE'",
        "trace,preset:article,Show,is     | Unmatched argument at index 3: 'is'",
        "trace,preset:article,a,--format,xml | expected table, json, csv, markdown, latex, but was “xml”",
        "trace,preset:article,a,--nope    | Unknown option: '--nope'"})
    void wrongUsageSaysWhatIsWrongFirst(String arguments, String text) {
        assertThat(terminal.run(arguments.split(","))).isEqualTo(2);

        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err().lines().findFirst()).get().asString().contains(text);
        assertThat(terminal.err()).contains("Usage: unrolled trace");
    }

    @Test
    void outputThatCannotBeWrittenIsAFailure() {
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = CommandLineProgram.run(new String[] {"trace", "preset:article", "Show"},
                InputStream.nullInputStream(), full, new PrintStream(err), (_, _) -> { }, (_, _) -> 0);

        assertThat(status).isOne();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("standard output cannot be written");
    }

    private void assertRefused(String text) {
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).endsWith(System.lineSeparator()).contains(text);
        assertThat(terminal.err().lines()).hasSize(1);
    }
}
