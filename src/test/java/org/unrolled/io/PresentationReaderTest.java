package org.unrolled.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.model.document.PanelChoice;
import org.unrolled.model.document.Presentation;
import org.unrolled.model.document.ThemeChoice;
import org.unrolled.model.document.UnknownKeys;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.model.walk.Part;

/** How a document wants to be shown: the options of the command line as keys. */
class PresentationReaderTest {

    @Test
    void everyKeyIsRead() throws DocumentException {
        assertThat(read("{\"sentence\": \"Show is not nice\", \"word\": 3, \"part\": \"tanh\", \"view\": \"compare\", "
                + "\"present\": true, \"theme\": \"projector\", \"hide\": [\"weights\", \"lessons\"]}"))
                .isEqualTo(new Presentation(Optional.of("Show is not nice"), OptionalInt.of(3),
                        Optional.of(Part.ACTIVATION), Optional.of(ViewChoice.COMPARE), Optional.of(true),
                        Optional.of(ThemeChoice.PROJECTOR), Set.of(PanelChoice.WEIGHTS, PanelChoice.LESSONS),
                        UnknownKeys.NONE));
    }

    @Test
    void nothingHasToBeSaid() throws DocumentException {
        assertThat(read("{}")).isEqualTo(Presentation.NONE);
        assertThat(ArticleText.read(ArticleText.json()).presentation()).isEmpty();
    }

    @Test
    void whatIsNotKnownIsKept() throws DocumentException {
        assertThat(read("{\"zoom\": [1,  2], \"word\": 2}").unknownKeys().json())
                .isEqualTo(Map.of("zoom", "[1,  2]"));
    }

    @ParameterizedTest
    @CsvSource({"input, INPUT", "wx, WX", "Wx, WX", "wh, WH", "Wh, WH", "sum, SUM", "tanh, ACTIVATION",
        "activation, ACTIVATION", "relu, ACTIVATION", "output, OUTPUT"})
    void partsGoByTheirNames(String name, Part part) throws DocumentException {
        assertThat(read("{\"part\": \"" + name + "\"}").part()).contains(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "3", "10000", "3.0", "30e-1"})
    void aWholeNumberIsAWord(String number) throws DocumentException {
        assertThat(read("{\"word\": " + number + "}").word()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "all"                        |                       | found “all”, expected an object
            {"sentence": 3}              | /sentence             | found 3, expected a text
            {"sentence": ""}             | /sentence             | found a sentence of no words, expected at least one
            {"sentence": "Show nicer"}   | /sentence             | the unknown word “nicer” as word 2 of 2
            {"word": "3"}                | /word                 | found “3”, expected a finite number
            {"word": 0}                  | /word                 | found 0, expected the number of a word, 1 to 10000
            {"word": -1}                 | /word                 | found -1, expected the number of a word, 1 to 10000
            {"word": 1.5}                | /word                 | found 1.5, expected the number of a word
            {"word": 10001}              | /word                 | found 10001, expected the number of a word
            {"sentence": "not", "word": 2} | /word               | found 2, expected 1 to 1: the sentence has 1 words
            {"part": "tan"}              | /part                 | found “tan”, expected one of “input”, “wx”, “wh”, “sum”
            {"view": "Folded"}           | /view                 | expected one of “unrolled”, “folded”, “state-space”
            {"present": "yes"}           | /present              | found “yes”, expected true or false
            {"present": 1}               | /present              | found 1, expected true or false
            {"theme": "light"}           | /theme                | expected one of “system”, “projector”, “dark”
            {"hide": "weights"}          | /hide                 | found “weights”, expected a list of panels
            {"hide": ["weights", "x"]}   | /hide/1               | found “x”, expected one of “sentences”, “arithmetic”
            {"hide": [null]}             | /hide/0               | found null, expected a text
            """)
    void whatIsWrongIsSaidWithItsPlace(String json, String place, String text) {
        DocumentException refusal = catchThrowableOfType(DocumentException.class, () -> read(json));

        assertThat(refusal).isNotNull();
        assertThat(refusal.place()).contains("/presentation" + (place == null ? "" : place));
        assertThat(refusal.text()).contains(text);
        assertThat(refusal.getMessage()).doesNotContain("\n");
    }

    @Test
    void textOfIsReadBack() throws DocumentException {
        for (long seed = 0; seed < 100; seed++) {
            Presentation presentation = RandomDocuments.of(seed).presentation().orElse(Presentation.NONE);
            assertThat(PresentationText.read(PresentationText.of(presentation))).isEqualTo(presentation);
        }
    }

    private static Presentation read(String json) throws DocumentException {
        return ArticleText.read(ArticleText.json().replace("\"version\"",
                "\"presentation\": " + json + ", \"version\"")).presentation().orElseThrow();
    }
}
