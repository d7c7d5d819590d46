package org.unrolled.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON that is no document: each refused in one line that names the file, the place and what was found. */
class BadDocumentTest {

    private static final String MANY_WORDS = "Show ".repeat(10_001).strip();

    static Stream<Arguments> wrongTypes() {
        return Stream.of(
                bad("\"unrolled\"", "1", "/format", "found 1, expected a text"),
                bad("\"unrolled\"", "\"rolled\"", "/format", "found “rolled”, expected “unrolled”"),
                bad("\"version\": 1", "\"version\": 2", "/version", "found 2, expected 1"),
                bad("\"version\": 1", "\"version\": \"1\"", "/version", "found “1”, expected 1"),
                bad("\"version\": 1", "\"version\": 1.5", "/version", "found 1.5, expected 1"),
                bad("\"version\": 1", "\"version\": 1.0", "/version", "found 1.0, expected 1"),
                bad("\"version\": 1", "\"version\": null", "/version", "found null, expected 1"),
                bad("\"version\": 1", "\"version\": 10000000000000000000000", "/version", "expected 1"),
                bad("\"The article's network\"", "5", "/title", "found 5, expected a text"),
                bad("\"The article's network\"", "null", "/title", "found null, expected a text"),
                bad("[\"Show\", \"is\", \"nice\", \"worst\", \"not\"]", "{\"a\": 1}", "/vocabulary",
                        "found an object, expected a list of words"),
                bad("[\"Show\", \"is\", \"nice\", \"worst\", \"not\"]", "null", "/vocabulary", "found null"),
                bad("\"worst\",", "7,", "/vocabulary/3", "found 7, expected a text"),
                bad("\"worst\",", "[],", "/vocabulary/3", "found a list, expected a text"),
                bad("\"tanh\"", "true", "/network/hiddenActivation", "found true, expected a text"),
                bad("\"tanh\"", "\"tan\"", "/network/hiddenActivation",
                        "found “tan”, expected one of “tanh”, “relu”, “sigmoid”, “identity”"),
                bad("\"softmax\"", "\"tanh\"", "/network/outputActivation", "expected one of “softmax”, “sigmoid”"),
                bad("\"last\"", "\"Last\"", "/network/reads", "found “Last”, expected one of “last”, “every”"),
                bad("[\"y\"]", "\"y\"", "/network/labels", "found “y”, expected a list of texts"),
                bad("[\"y\"]", "[1]", "/network/labels/0", "found 1, expected a text"),
                bad("[[-1.1, 1.1, 0.4], [0.5, -0.8, -0.7], [-0.9, 0.6, -0.1]]", "\"x\"", "/network/Wh",
                        "found “x”, expected a list of rows"),
                bad("[0.5, -0.8, -0.7]", "0.5", "/network/Wh/1", "found 0.5, expected a row"),
                bad("0.5, -0.8", "\"0.5\", -0.8", "/network/Wh/1/0", "found “0.5”, expected a finite number"),
                bad("0.5, -0.8", "null, -0.8", "/network/Wh/1/0", "found null, expected a finite number"),
                bad("0.5, -0.8", "{}, -0.8", "/network/Wh/1/0", "found an object, expected a finite number"),
                bad("[-0.5, -0.5, -0.5]", "{}", "/network/bh", "found an object, expected a list of numbers"),
                bad("[1.4]", "1.4", "/network/by", "found 1.4, expected a list of numbers"),
                bad("[0, 0, 0]", "null", "/network/h0", "found null, expected a list of numbers"),
                bad("\"sentences\": [", "\"sentences\": {}, \"x\": [", "/sentences", "found an object"),
                bad("\"sentences\": [", "\"sentences\": [1], \"x\": [", "/sentences/0", "found 1, expected an object"),
                bad("\"Show is worst\"", "3", "/sentences/2/text", "found 3, expected a text"),
                bad("\"Show is worst\", \"target\": \"negative\"", "\"Show\", \"target\": null",
                        "/sentences/2/target", "found null, expected a text"));
    }

    static Stream<Arguments> missingKeys() {
        return Stream.of(
                bad("\"format\"", "\"Format\"", "/format", "found nothing, expected “unrolled”"),
                bad("\"version\"", "\"x\"", "/version", "found nothing, expected 1"),
                bad("\"vocabulary\"", "\"x\"", "/vocabulary", "found nothing, expected a list of words"),
                bad("\"network\"", "\"x\"", "/network", "found nothing, expected an object"),
                bad("\"hiddenActivation\"", "\"x\"", "/network/hiddenActivation", "found nothing, expected a text"),
                bad("\"outputActivation\"", "\"x\"", "/network/outputActivation", "found nothing, expected a text"),
                bad("\"reads\"", "\"x\"", "/network/reads", "found nothing, expected a text"),
                bad("\"labels\"", "\"x\"", "/network/labels", "found nothing, expected a list of texts"),
                bad("\"Wx\"", "\"x\"", "/network/Wx", "found nothing, expected a list of rows"),
                bad("\"Wh\"", "\"x\"", "/network/Wh", "found nothing, expected a list of rows"),
                bad("\"bh\"", "\"x\"", "/network/bh", "found nothing, expected a list of numbers"),
                bad("\"Wy\"", "\"x\"", "/network/Wy", "found nothing, expected a list of rows"),
                bad("\"by\"", "\"x\"", "/network/by", "found nothing, expected a list of numbers"),
                bad("{\"text\": \"Show is worst\"", "{\"x\": 0", "/sentences/2/text",
                        "found nothing, expected a text"));
    }

    static Stream<Arguments> wrongSizes() {
        String oneSigmoid = "\"outputActivation\": \"sigmoid\"";
        return Stream.of(
                bad("[0.5, -0.8, -0.7]", "[0.5, -0.8]", "/network/Wh/1", "length 2, expected length 3: Wh is square"),
                bad("[0.5, -0.8, -0.7]", "[]", "/network/Wh/1", "length 0, expected length 3"),
                bad(", [-0.9, 0.6, -0.1]]", "]", "/network/Wh/0", "length 3, expected length 2"),
                bad("[[-1.1, 1.1, 0.4], [0.5, -0.8, -0.7], [-0.9, 0.6, -0.1]]", "[]", "/network/Wh",
                        "found an empty list, expected a list of rows, at least one"),
                bad("[[-1.1, 1.1, 0.4], [0.5, -0.8, -0.7], [-0.9, 0.6, -0.1]]", "[[]]", "/network/Wh/0", "length 0"),
                bad(", \"not\"]", ", \"not\", \"more\"]", "/network/Wx/0",
                        "length 5, expected length 6: one for each word of the vocabulary"),
                bad("-2.0, 0.6, 0.1]", "-2.0, 0.6]", "/network/Wx/1", "length 4, expected length 5"),
                bad("[0.2, 0.6, -2.0, 0.6, 0.1], ", "", "/network/Wx", "length 2, expected length 3"),
                bad("[-0.5, -0.5, -0.5]", "[-0.5, -0.5]", "/network/bh", "length 2, expected length 3"),
                bad("[-0.5, -0.5, -0.5]", "[]", "/network/bh", "length 0, expected length 3"),
                bad("[[3.2, 3.2, -2.0]]", "[]", "/network/Wy", "found an empty list"),
                bad("[[3.2, 3.2, -2.0]]", "[[3.2, 3.2]]", "/network/Wy/0", "length 2, expected length 3"),
                bad("[[3.2, 3.2, -2.0]]", "[[1, 2, 3], [1, 2, 3]]", "/network/by", "length 1, expected length 2"),
                bad("[1.4]", "[]", "/network/by", "length 0, expected length 1"),
                bad("[0, 0, 0]", "[0, 0, 0, 0]", "/network/h0", "length 4, expected length 3"),
                bad("[\"y\"]", "[]", "/network/labels", "length 0, expected length 1"),
                bad("[\"y\"]", "[\"n\", \"y\"]", "/network/labels", "length 2, expected length 1"),
                bad("\"outputActivation\": \"softmax\",\n    \"reads\": \"last\",\n    \"labels\": [\"y\"]",
                        oneSigmoid + ", \"reads\": \"last\", \"labels\": [\"a\", \"b\", \"c\"]",
                        "/network/labels", "length 3, expected length 1: one for the output, or two"));
    }

    static Stream<Arguments> wrongNumbers() {
        return Stream.of(
                bad("0.5, -0.8", "1e999, -0.8", "/network/Wh/1/0", "found 1e999, expected a number that is finite"),
                bad("0.5, -0.8", "-1e999, -0.8", "/network/Wh/1/0", "found -1e999, expected a number that is finite"),
                bad("0.5, -0.8", "1E+99999999999999999999, -0.8", "/network/Wh/1/0", "finite"),
                bad("0.5, -0.8", "9".repeat(5000) + ", -0.8", "/network/Wh/1/0", "found " + "9".repeat(60) + "…"),
                bad("[1.4]", "[1e309]", "/network/by/0", "found 1e309"),
                bad("[0, 0, 0]", "[0, 0, 2e308]", "/network/h0/2", "found 2e308"));
    }

    static Stream<Arguments> wrongWords() {
        return Stream.of(
                bad("[\"Show\", \"is\", \"nice\", \"worst\", \"not\"]", "[]", "/vocabulary",
                        "found an empty list, expected a list of words, at least one"),
                bad("\"worst\",", "\"is\",", "/vocabulary/3",
                        "found “is”, expected a word that is not in the vocabulary"),
                bad("\"worst\",", "\"\",", "/vocabulary/3", "found “”, expected a word: not empty"),
                bad("\"worst\",", "\"very bad\",", "/vocabulary/3", "found “very bad”, expected a word"),
                bad("\"worst\",", "\"very\\nbad\",", "/vocabulary/3", "found “very\\nbad”, expected a word"),
                bad("\"worst\",", "\"very\\u00a0bad\",", "/vocabulary/3", "expected a word"),
                bad("\"worst\",", "\"" + "long ".repeat(1000) + "\",", "/vocabulary/3", "long …”, expected a word"),
                bad("\"Show is worst\"", "\"Show is wrost\"", "/sentences/2/text",
                        "unknown word “wrost” as word 3 of 3, expected words of the vocabulary; the nearest: “worst”"),
                bad("\"Show is worst\"", "\"Show is w\\u001b[31m\"", "/sentences/2/text", "“w\\u001b[31m”"),
                bad("\"Show is worst\"", "\"show is worst\"", "/sentences/2/text", "“show” as word 1 of 3"),
                bad("\"Show is worst\"", "\"\"", "/sentences/2/text", "a sentence of no words"),
                bad("\"Show is worst\"", "\" \\t\\u2003\"", "/sentences/2/text", "a sentence of no words"),
                bad("\"Show is worst\"", "\"" + MANY_WORDS + "\"", "/sentences/2/text",
                        "a sentence of 10001 words, expected at most 10000"));
    }

    static Stream<Arguments> wrongNames() {
        String everySigmoid = "\"sigmoid\",\n    \"reads\": \"last\"";
        return Stream.of(
                bad("\"softmax\"", "\"sigmoid\"", "/sentences/0/target",
                        "found “positive”, expected one of the labels “y”"),
                bad("\"softmax\",\n    \"reads\": \"last\",\n    \"labels\": [\"y\"]",
                        everySigmoid + ",\n    \"labels\": [\"y\", \"y\"]", "/network/labels/1",
                        "found “y”, expected a label that is not in the list yet"),
                bad("\"softmax\",\n    \"reads\": \"last\",\n    \"labels\": [\"y\"]",
                        everySigmoid + ",\n    \"labels\": [\"negative\", \"good\"]", "/sentences/0/target",
                        "found “positive”, expected one of the labels “negative”, “good”"),
                bad("\"last\"", "\"every\"", "/network/Wy",
                        "length 1, expected length 5: one for each word of the vocabulary, as the next word is read"));
    }

    static Stream<Arguments> duplicateKeys() {
        return Stream.of(
                bad("\"version\": 1", "\"version\": 1, \"version\": 1", "/version", "found the key “version” twice"),
                bad("\"version\": 1", "\"version\": 1, \"v\\u0065rsion\": 1", "/version", "“version” twice"),
                bad("\"bh\":", "\"Wx\": [], \"bh\":", "/network/Wx", "found the key “Wx” twice"),
                bad("\"text\": \"Show is worst\"", "\"text\": \"Show\", \"text\": \"Show\"", "/sentences/2/text",
                        "twice"),
                bad("\"version\": 1", "\"version\": 1, \"new\": [{\"a/b\": {\"c\": 1, \"c\": 2}}]",
                        "/new/0/a~1b/c", "found the key “c” twice"),
                bad("\"version\": 1", "\"version\": 1, \"a\\nb\": {}, \"a\\nb\": 1", "/a\\nb", "“a\\nb” twice"));
    }

    @ParameterizedTest
    @MethodSource({"wrongTypes", "missingKeys", "wrongSizes", "wrongNumbers", "wrongWords", "wrongNames",
        "duplicateKeys"})
    void isRefusedInOneLineThatSaysWhereAndWhy(String json, String place, String text) {
        DocumentException refusal = catchThrowableOfType(DocumentException.class, () -> ArticleText.read(json));

        assertThat(refusal).isNotNull();
        assertThat(refusal.file()).isEqualTo("bad.rnn.json");
        assertThat(refusal.place()).contains(place);
        assertThat(refusal.text()).contains(text);
        assertThat(refusal.getMessage())
                .startsWith("bad.rnn.json: " + place + ": ")
                .matches("\\P{Cc}+")
                .hasSizeLessThan(500);
    }

    @ParameterizedTest
    @MethodSource("nextWordLabels")
    void withTheNextWordTheLabelsAreTheVocabulary(String labels, String place, String text) throws DocumentException {
        String json = DocumentWriter.text(Presets.open("next-word"))
                .replace("\"every\",", "\"every\", \"labels\": " + labels + ",");

        DocumentException refusal = catchThrowableOfType(DocumentException.class, () -> ArticleText.read(json));

        assertThat(refusal.place()).contains(place);
        assertThat(refusal.text()).contains(text);
    }

    static Stream<Arguments> nextWordLabels() {
        return Stream.of(
                Arguments.of("[\"The\", \"dog\"]", "/network/labels/1", "found “dog”, expected “cat”"),
                Arguments.of("[\"The\", \"cat\"]", "/network/labels", "length 2, expected length 20"),
                Arguments.of("[]", "/network/labels", "length 0, expected length 20"));
    }

    private static Arguments bad(String piece, String replacement, String place, String text) {
        return Arguments.of(ArticleText.with(piece, replacement), place, text);
    }
}
