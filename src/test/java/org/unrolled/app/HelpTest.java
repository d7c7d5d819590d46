package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Help opens in its own small windows, and Esc closes them. */
class HelpTest extends WindowTest {

    @Test
    void theKeysAreAKeyAway() {
        keys(KeyCode.F1);
        assertThat(helpTexts("Keys")).contains("next word", "play or pause").hasSizeGreaterThan(20);
        closeByEsc("Keys");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            show-unrolled    | In this picture: Unrolled    | from neuron to neuron
            show-folded      | In this picture: Folded      | at “Loops Wh”: fold the loops in or out
            show-state-space | In this picture: State space | turn the cube while it has the focus, and turn it back
            show-compare     | In this picture: Compare     | both sentences step together; the shorter one waits in its gap
            """)
    void thoseOfThePictureInSightComeFirst(String picture, String heading, String key) {
        clickOnId(picture);
        keys(KeyCode.F1);
        List<String> texts = helpTexts("Keys");
        assertThat(texts.get(1)).isEqualTo(heading);
        assertThat(texts.indexOf(key)).isPositive().isLessThan(texts.indexOf("Everywhere"));
        assertThat(texts.indexOf("next word")).isGreaterThan(texts.indexOf("Everywhere"));
        closeByEsc("Keys");
    }

    @Test
    void aPresentationShowsFewerButThoseOfThePictureToo() {
        keys(KeyCode.F5);
        act(() -> Event.fireEvent(diagram(), new KeyEvent(KeyEvent.KEY_TYPED, "?", "", KeyCode.UNDEFINED, true, false,
                false, false)));
        assertThat(helpTexts("Keys")).contains("from neuron to neuron", "next word")
                .doesNotContain("new, open, save, quit; Ctrl+Shift+S saves as");
    }

    @Test
    void aQuestionMarkAsksForThemToo() {
        act(() -> Event.fireEvent(diagram(), new KeyEvent(KeyEvent.KEY_TYPED, "?", "", KeyCode.UNDEFINED, true, false,
                false, false)));
        assertThat(helpTexts("Keys")).contains("next word");
        closeByEsc("Keys");
    }

    @Test
    void theSymbolsHaveShapesAndPlaces() {
        menu("help", "item-glossary");
        assertThat(helpTexts("Symbols")).contains("x", "h", "Wx", "Wh", "Wy", "a", "z", "y", "t", "H×V", "O×H");
        closeByEsc("Symbols");
    }

    @Test
    void theProgramSaysWhatItIs() {
        menu("help", "item-about");
        assertThat(lookup("#about").tryQuery()).isPresent();
        keys(KeyCode.ESCAPE);
        assertThat(lookup("#about").tryQuery()).isEmpty();
    }

    private void closeByEsc(String title) {
        keys(KeyCode.ESCAPE);
        assertThat(windows(title)).isEmpty();
        assertThat(stage.isShowing()).isTrue();
    }

    private List<String> helpTexts(String title) {
        return onFx(() -> windows(title).getFirst().getScene().getRoot().lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList());
    }

    private static List<Window> windows(String title) {
        return List.copyOf(Window.getWindows()).stream()
                .filter(window -> window instanceof Stage stage && title.equals(stage.getTitle()))
                .toList();
    }
}
