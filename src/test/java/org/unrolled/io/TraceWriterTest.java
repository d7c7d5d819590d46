package org.unrolled.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.model.trace.Quantity;
import org.unrolled.model.trace.StepTrace;

class TraceWriterTest {

    private static final Pattern FIELD = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\"\n]*))([,\n])");

    @ParameterizedTest
    @CsvSource({
        "article, Show is not nice", "article-two-classes, Show", "next-word, The cat chased the mouse .",
        "lengths, Python is a OOPS programming language"})
    void jsonHasTheTracesNumbersToTheBit(String preset, String text) throws Exception {
        TracedSentence sentence = sentence(Presets.open(preset), text);

        String line = written(new TraceJson(), sentence);
        Map<String, Object> json = ParsedJson.object(line);

        assertThat(line).endsWith("}\n").hasLineCount(1);
        assertThat(json.keySet()).containsExactly("sentence", "steps", "z", "y", "prediction");
        assertThat(json.get("sentence")).isEqualTo(sentence.words());
        List<?> steps = (List<?>) json.get("steps");
        assertThat(steps).hasSize(sentence.words().size());
        for (int t = 0; t < steps.size(); t++) {
            assertStep((Map<?, ?>) steps.get(t), sentence.trace().step(t), sentence.words().get(t));
        }
        StepTrace last = sentence.trace().last();
        assertThat(json.get("z")).isEqualTo(numbers(last.z()));
        assertThat(json.get("y")).isEqualTo(numbers(last.y()));
        assertThat(json.get("prediction"))
                .isEqualTo(sentence.document().prediction(last.y()).labels().getFirst());
    }

    private static void assertStep(Map<?, ?> json, StepTrace step, String word) {
        assertThat(new ArrayList<Object>(json.keySet()))
                .isEqualTo(List.of("t", "word", "index", "WxX", "WhH", "bh", "a", "h", "z", "y"));
        assertThat(json.get("t")).isEqualTo((double) step.t());
        assertThat(json.get("word")).isEqualTo(word);
        assertThat(json.get("index")).isEqualTo((double) step.word());
        for (Quantity quantity : Quantity.values()) {
            assertThat(json.get(quantity.symbol())).isEqualTo(numbers(quantity.of(step)));
        }
    }

    @Test
    void severalSigmoidOutputsPredictAList() throws IOException {
        assertThat(ParsedJson.object(written(new TraceJson(), sentence(threeSigmoids(1, -1, 1), "a"))))
                .containsEntry("prediction", List.of("x", "z"));
        assertThat(ParsedJson.object(written(new TraceJson(), sentence(threeSigmoids(-1, -1, -1), "a"))))
                .containsEntry("prediction", List.of());
    }

    @Test
    void csvHasARowANumberWithAllDigits() throws Exception {
        TracedSentence sentence = sentence(Presets.open("article-two-classes"), "Show is not nice");

        List<List<String>> rows = rows(written(new TraceCsv(), sentence));

        List<List<String>> expected = new ArrayList<>();
        expected.add(List.of("sentence", "t", "word", "quantity", "unit", "value"));
        for (StepTrace step : sentence.trace().steps()) {
            for (Quantity quantity : Quantity.values()) {
                Vector numbers = quantity.of(step);
                for (int i = 0; i < numbers.size(); i++) {
                    expected.add(List.of("1", "" + step.t(), sentence.words().get(step.t()), quantity.symbol(),
                            "" + (i + 1), JsonNumbers.shortest(numbers.get(i))));
                }
            }
        }
        assertThat(rows).isEqualTo(expected);
        assertThat(rows).hasSize(1 + 4 * (5 * 3 + 2 * 2));
        assertThat(rows.get(2)).containsExactly("1", "0", "Show", "WxX", "2", "0.2");
    }

    @Test
    void csvQuotesWhatNeedsIt() throws IOException {
        NetworkDocument document = document(List.of("a,b", "say\"so\"", "plain"));
        TracedSentence sentence = sentence(document, "a,b say\"so\" plain");

        String csv = written(new TraceCsv(), sentence);

        assertThat(csv).contains("1,0,\"a,b\",WxX,1,", "1,1,\"say\"\"so\"\"\",WxX,1,", "1,2,plain,WxX,1,");
        assertThat(rows(csv).stream().skip(1).map(row -> row.get(2)).distinct())
                .containsExactlyElementsOf(sentence.words());
    }

    @Test
    void tableSaysEverythingRounded() throws Exception {
        String table = written(new TraceTable(), sentence(Presets.open("article-two-classes"), "Show is not nice"));

        assertThat(table).startsWith("Show is not nice\n\nt = 0, word 1 of 4: Show\n");
        assertThat(table).containsPattern("unit +WxX +WhH +bh +a +h\n");
        assertThat(table).containsPattern("1 +0\\.1000 +0\\.0000 +−0\\.5000 +−0\\.4000 +−0\\.3799\n");
        assertThat(table).containsPattern("output +z +y\n"
                + " +negative +0\\.0000 +0\\.9145\n +positive +−2\\.3703 +0\\.0855\n");
        assertThat(table).containsOnlyOnce("output").endsWith("\nprediction: negative\n");
        assertThat(table).doesNotContain("always 1");
    }

    @Test
    void tableReadsTheNextWordAfterEveryWord() throws Exception {
        String table = written(new TraceTable(), sentence(Presets.open("next-word"), "The cat chased the"));

        assertThat(Collections.frequency(table.lines().map(line -> line.strip().split(" ")[0]).toList(), "output"))
                .isEqualTo(4);
        assertThat(table).endsWith("prediction: mouse\n");
    }

    @Test
    void tableSaysThatTheArticlesReadOutHasNothingToSay() throws Exception {
        assertThat(written(new TraceTable(), sentence(Presets.open("article"), "Show")))
                .contains("A softmax over one output is always 1, whatever z is.");
    }

    @Test
    void tableIsAligned() throws Exception {
        String table = written(new TraceTable(), sentence(Presets.open("next-word"), "The cat"));

        for (String block : table.split("\n\n")) {
            List<String> rows = block.lines().filter(line -> line.startsWith("  ")).toList();
            assertThat(rows.stream().map(String::length).distinct()).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void aLongSentenceIsWritten() throws Exception {
        TracedSentence sentence = sentence(Presets.open("article"), "not ".repeat(10_000));

        assertThat(written(new TraceCsv(), sentence)).hasLineCount(1 + 10_000 * 17);
        assertThat(written(new TraceJson(), sentence)).hasLineCount(1);
        assertThat(written(new TraceTable(), sentence)).contains("t = 9999, word 10000 of 10000: not");
    }

    private static TracedSentence sentence(NetworkDocument document, String text) {
        return TracedSentence.of(1, document, Vocabulary.split(text));
    }

    private static String written(TraceWriter writer, TracedSentence sentence) throws IOException {
        StringBuilder out = new StringBuilder();
        writer.writeHead(out);
        writer.write(sentence, out);
        return out.toString();
    }

    private static List<Object> numbers(Vector vector) {
        return vector.stream().<Object>mapToObj(Double::valueOf).toList();
    }

    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher matcher = FIELD.matcher(csv);
        for (int at = 0; at < csv.length(); at = matcher.end()) {
            assertThat(matcher.find(at) && matcher.start() == at).as(csv.substring(at)).isTrue();
            row.add(matcher.group(1) != null ? matcher.group(1).replace("\"\"", "\"") : matcher.group(2));
            if (matcher.group(3).equals("\n")) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        return rows;
    }

    private static NetworkDocument document(List<String> words) {
        Rnn rnn = new Rnn(Activation.TANH, OutputActivation.SIGMOID, Reads.LAST, Matrix.zeros(1, words.size()),
                Matrix.zeros(1, 1), Vector.zeros(1), Matrix.zeros(1, 1), Vector.zeros(1), Vector.zeros(1));
        return new NetworkDocument(Optional.empty(), new Vocabulary(words), rnn, List.of("y"), List.of());
    }

    private static NetworkDocument threeSigmoids(double... by) {
        Rnn rnn = new Rnn(Activation.TANH, OutputActivation.SIGMOID, Reads.LAST, Matrix.zeros(1, 1),
                Matrix.zeros(1, 1), Vector.zeros(1), Matrix.zeros(3, 1),
                Vector.of(by), Vector.zeros(1));
        return new NetworkDocument(
                Optional.empty(), new Vocabulary(List.of("a")), rnn, List.of("x", "y", "z"), List.of());
    }
}
