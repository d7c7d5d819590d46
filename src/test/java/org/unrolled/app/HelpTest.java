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

/** Help opens in its own small windows, and Esc closes them. */
class HelpTest extends WindowTest {

    @Test
    void theKeysAreAKeyAway() {
        keys(KeyCode.F1);
        assertThat(helpTexts("Keys")).contains("next word", "play or pause").hasSizeGreaterThan(20);
        closeByEsc("Keys");
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
