package org.unrolled.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.model.document.NetworkDocument;

class DocumentWriterTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenReadsBackToAnEqualDocument(long seed) throws DocumentException {
        NetworkDocument document = RandomDocuments.of(seed);

        String text = DocumentWriter.text(document);

        assertThat(read(text)).isEqualTo(document);
        assertThat(DocumentWriter.text(read(text))).isEqualTo(text);
    }

    @Test
    void articleIsWrittenAsItLies() throws Exception {
        String file = Files.readString(Path.of("assets/networks/article.rnn.json"), StandardCharsets.UTF_8);

        assertThat(DocumentWriter.text(Presets.open("article"))).isEqualTo(file.replace("-2.0", "-2"));
    }

    @Test
    void negativeZeroSurvivesToTheBit() throws DocumentException {
        NetworkDocument read = read(ArticleText.json()
                .replace("-2.0]]", "-0]]")
                .replace("[0, 0, 0]", "[-0.0, -0e5, 0]"));
        NetworkDocument again = read(DocumentWriter.text(read));

        assertThat(again.rnn().wy().get(0, 2)).isEqualTo(-0.0);
        assertThat(again.rnn().h0().toArray()).containsExactly(-0.0, -0.0, 0.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1E+5", "-0", "1e999", "0.1000", "{\"z\": 1, \"a\":[2,  3]}", "\"\\u0041\"", "null"})
    void unknownKeysAreWrittenBackUnchanged(String json) throws DocumentException {
        String text = ArticleText.json()
                .replace("\"version\"", "\"later\": " + json + ", \"b\": " + json + ", \"version\"")
                .replace("\"reads\"", "\"later\": " + json + ", \"reads\"")
                .replace("{\"text\": \"Show is nice\",", "{\"new\": " + json + ", \"text\": \"Show is nice\",");

        NetworkDocument document = read(text);
        String written = DocumentWriter.text(document);

        assertThat(document.unknownKeys().json()).containsExactly(
                Map.entry("later", json), Map.entry("b", json));
        assertThat(document.unknownNetworkKeys().json()).containsOnlyKeys("later").containsValue(json);
        assertThat(document.sentences().getFirst().unknownKeys().json()).containsEntry("new", json);
        assertThat(written).contains("\"b\": " + json, "\"later\": " + json, "\"new\": " + json);
        assertThat(read(written)).isEqualTo(document);
    }

    @Test
    void whatADocumentSaysOfHowToShowItIsWrittenBackWithWhatIsNotKnown() throws DocumentException {
        String presentation = "{\"sentence\": \"Show is nice\", \"word\": 2, \"part\": \"activation\", "
                + "\"view\": \"state-space\", \"present\": true, \"theme\": \"high-contrast\", "
                + "\"hide\": [\"sentences\", \"hidden-state\"], \"camera\": {\"yaw\": 1.0}}";
        String text = ArticleText.json().replace("\"version\"", "\"presentation\": " + presentation + ", \"version\"");

        assertThat(DocumentWriter.text(read(text))).contains("\"presentation\": " + presentation);
    }

    @Test
    void aTitleIsLeftOutWhereThereIsNone() throws DocumentException {
        String text = DocumentWriter.text(read(ArticleText.json().replaceFirst("\"title\".*\n", "")));

        assertThat(text).doesNotContain("title");
    }

    @Test
    void aWideMatrixHasARowALine() throws DocumentException {
        assertThat(DocumentWriter.text(Presets.open("next-word")).lines().map(String::length).max(Integer::compare))
                .get().satisfies(longest -> assertThat(longest).isLessThan(250));
    }

    @Test
    void isWrittenToAFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("ü.rnn.json");
        DocumentWriter.write(Presets.open("article-sigmoid"), file);

        assertThat(DocumentReader.read(file)).isEqualTo(Presets.open("article-sigmoid"));
        assertThat(Files.readAllBytes(file)).endsWith((byte) '}', (byte) '\n');
    }

    private static NetworkDocument read(String text) throws DocumentException {
        return DocumentReader.read("test", text.getBytes(StandardCharsets.UTF_8));
    }
}
