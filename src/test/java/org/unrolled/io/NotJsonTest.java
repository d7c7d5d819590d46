package org.unrolled.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not JSON, or not UTF-8: refused with line and column. */
class NotJsonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "``                    | line 1, column 1  | the file is empty",
        "` `                   | line 1, column 1  | the file is empty",
        "hello                 | line 1, column 1  | found “hello”, expected an object",
        "[]                    | line 1, column 1  | found a list, expected an object",
        "7                     | line 1, column 1  | found 7, expected an object",
        "null                  | line 1, column 1  | found null, expected an object",
        "{                     | line 1, column 2  | found the end of the file, expected the rest",
        "{\"a                  | line 1, column 4  | found the end of the file, expected the rest",
        "{\"a\": [1, 2         | line 1, column 12 | found the end of the file, expected the rest",
        "{\"a\": tru           | line 1, column 7  | found “tru”, expected a value",
        "{} x                  | line 1, column 4  | found “x”, expected the end of the file",
        "{} {}                 | line 1, column 4  | found “{”, expected the end of the file",
        "{} ,                  | line 1, column 4  | found “,”, expected the end of the file",
        "{}}                   | line 1, column 3  | found “}”, expected the end of the file",
        "{\"a\": [1,]}         | line 1, column 10 | found “]”, expected a value",
        "{\"a\": [1 2]}        | line 1, column 10 | found “2”, expected a comma or a closing bracket",
        "{\"a\": 1,}           | line 1, column 9  | found “}”, expected a key",
        "{\"a\" 1}             | line 1, column 6  | found “1”, expected a colon",
        "{a: 1}                | line 1, column 2  | found “a”, expected a key",
        "{\"a\": 1 \"b\": 2}   | line 1, column 9  | expected a colon, a comma or a closing brace",
        "{\"a\": [1}           | line 1, column 9  | found “}”, expected a comma or a closing bracket",
        "{\"a\": NaN}          | line 1, column 7  | found NaN, expected a finite number",
        "{\"a\": [-Infinity]}  | line 1, column 8  | found -Infinity, expected a finite number",
        "{\"a\": Infinity}     | line 1, column 7  | found Infinity, expected a finite number",
        "{\"a\": 01}           | line 1, column 7  | found “01”, expected a value",
        "{\"a\": +1}           | line 1, column 7  | found “+1”, expected a value",
        "{\"a\": .5}           | line 1, column 7  | found “.5”, expected a value",
        "{\"a\": 1.}           | line 1, column 7  | found “1.”, expected a value",
        "{\"a\": -}            | line 1, column 7  | found “-”, expected a value",
        "{'a': 1}              | line 1, column 2  | found “'”, expected a key",
        "{\"\\ud800\": 1}        | line 1, column 3  | found “\\ud800”, expected JSON: in a text",
        "{\"a\": \"\\x\"}      | line 1, column 8  | found “\\x”, expected JSON: in a text",
        "/* c */ {}            | line 1, column 1  | found “/”, expected an object"})
    void isRefusedWithLineAndColumn(String text, String place, String expected) {
        assertRefused(refusal(text.getBytes(StandardCharsets.UTF_8)), place, expected);
    }

    @ParameterizedTest
    @CsvSource({"'{\n\n  \"é𝔸\" x', 3, 8", "'{\r\n\"a\": y', 2, 6", "'{\r\r\r z', 4, 2", "'\uFEFF{\n!', 2, 1"})
    void linesAndColumnsAreCountedAsAnEditorDoes(String text, int line, int column) {
        DocumentException refusal = refusal(text.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal.place()).contains("line " + line + ", column " + column);
    }

    @Test
    void aLineEndInATextIsNamedOnOneLine() {
        DocumentException refusal = refusal("{\"a\nb\": 1}".getBytes(StandardCharsets.UTF_8));

        assertRefused(refusal, "line 1, column 4", "with a backslash");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void otherEncodingsAreRefused(String encoding) {
        DocumentException refusal = refusal(ArticleText.json().getBytes(Charset.forName(encoding)));

        assertRefused(refusal, "line 1, column 1", "found UTF-16, expected UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "{\"a\": \"caf, E9, 0xE9", "{\"a\": \", FF, 0xFF", "{\"a\": \", C0, 0xC0", "{\"a\": \", ED, 0xED",
        "{\"a\": \", 80, 0x80"})
    void invalidUtf8IsRefused(String before, String hex, String named) {
        byte[] start = ("{\n" + before).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(start, start.length + 3);
        bytes[start.length] = (byte) Integer.parseInt(hex, 16);
        bytes[start.length + 1] = '"';
        bytes[start.length + 2] = '}';

        assertRefused(refusal(bytes), "line 2, column " + (before.length() + 1), "found the byte " + named);
    }

    @Test
    void aCharacterCutOffAtTheEndIsRefused() {
        assertRefused(refusal(new byte[] {'{', (byte) 0xC3}), "line 1, column 2", "found the byte 0xC3");
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws DocumentException {
        assertThat(ArticleText.read("\uFEFF" + ArticleText.json())).isEqualTo(Presets.open("article"));
    }

    @ParameterizedTest
    @CsvSource({"'{\"x\": ', '[', 501", "'{\"sentences\": ', '[', 10000", "'', '[', 10000", "'', '{\"a\":', 100000"})
    void whatIsNestedTooDeepIsRefused(String start, String level, int depth) {
        DocumentException refusal = refusal((start + level.repeat(depth)).getBytes(StandardCharsets.UTF_8));

        assertThat(refusal.text()).contains("nested deeper than 500 levels");
        assertThat(refusal.place()).get().asString().startsWith("line 1, column ");
    }

    @Test
    void unknownKeysMayBeNestedDeep() throws DocumentException {
        String deep = "[".repeat(499) + "]".repeat(499);

        assertThat(ArticleText.read(ArticleText.with("\"version\"", "\"new\": " + deep + ", \"version\""))
                .unknownKeys().json()).containsEntry("new", deep);
    }

    @Test
    void numbersMayBeOfAnyLength() throws DocumentException {
        String zeros = "0".repeat(100_000);
        String json = ArticleText.with("[1.4]", "[0." + zeros + "14E+100001]");

        assertThat(ArticleText.read(json).rnn().by().get(0)).isEqualTo(1.4);
        assertThat(ArticleText.read(ArticleText.with("[1.4]", "[1" + zeros + "e-100000]")).rnn().by().get(0)).isOne();
        assertThat(ArticleText.read(ArticleText.with("[1.4]", "[1e-99999999999]")).rnn().by().get(0)).isZero();
    }

    private static void assertRefused(DocumentException refusal, String place, String text) {
        assertThat(refusal).isNotNull();
        assertThat(refusal.place()).contains(place);
        assertThat(refusal.text()).contains(text);
        assertThat(refusal.getMessage()).startsWith("bad.json: " + place + ": ").matches("\\P{Cc}+");
    }

    private static DocumentException refusal(byte[] bytes) {
        return catchThrowableOfType(DocumentException.class, () -> DocumentReader.read("bad.json", bytes));
    }
}
