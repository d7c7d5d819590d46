package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Language;
import org.unrolled.text.Messages;

/** The language changes at once, over the same work. */
@Tag("looks")
class LanguagesTest extends WindowTest {

    private static final WeightId WEIGHT = WeightId.wh(0, 1);

    private final Language before = Language.current();

    @AfterEach
    void speakAsBefore() {
        before.use();
    }

    @ParameterizedTest
    @CsvSource({"de, Nächstes Wort, '−0,38'", "fr, Mot suivant, '−0,38'", "es, Siguiente, '−0,38'",
            "hi, , '−0.38'", "en, Next word, '−0.38'"})
    void theMenuChangesIt(String id, String next, String state) {
        menu("view", "menu-language", "item-language-" + id);
        if (next != null) {
            assertThat(next()).isEqualTo(next);
        }
        assertThat(next()).isEqualTo(onFx(() -> Messages.text("transport.next")));
        focus("diagram");
        keys(KeyCode.RIGHT);
        passTime(10);
        assertThat(text("narration")).contains("tanh");
        assertThat(onFx(() -> studio.window().lookup("#heat-map-line"))).isNotNull();
        assertThat(text("heat-map-line")).contains(state);
    }

    @Test
    void nothingOfTheWorkIsLost() {
        new Editor(this).set(WEIGHT, 0, "0.5");
        keys(KeyCode.RIGHT, KeyCode.RIGHT);
        passTime(20);
        clickOnId("show-folded");
        passTime(5);
        speak(Optional.of(Language.GERMAN));
        assertThat(session().cursor()).isEqualTo(new Cursor(1, Part.ACTIVATION));
        assertThat(onFx(() -> studio.window().view())).isEqualTo(ViewChoice.FOLDED);
        assertThat(session().isUnsaved()).isTrue();
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(rnn().get(WEIGHT)).isEqualTo(1.1);
    }

    @Test
    void anEntryTakesPointAndComma() {
        speak(Optional.of(Language.GERMAN));
        seeAll();
        new Editor(this).set(WEIGHT, 0, "0,25");
        assertThat(rnn().get(WEIGHT)).isEqualTo(0.25);
        new Editor(this).set(WEIGHT, 0, "0.75");
        assertThat(rnn().get(WEIGHT)).isEqualTo(0.75);
    }

    @Test
    void hindiIsSetInAFontThatHasIt() {
        speak(Optional.of(Language.HINDI));
        assertThat(onFx(() -> {
            Text narration = (Text) studio.window().lookup("#narration").lookup(".text");
            Font font = narration.getFont();
            return font.getFamily();
        })).isEqualTo("Mukta");
    }

    @Test
    void theChoiceOfTheSystemIsTakenBackToIt() {
        speak(Optional.of(Language.FRENCH));
        speak(Optional.empty());
        assertThat(Language.current()).isEqualTo(before);
        assertThat(next()).isEqualTo("Next word");
    }

    private String next() {
        return onFx(() -> ((Labeled) node("next-word")).getText());
    }

    private void speak(Optional<Language> language) {
        act(() -> studio.languages().choose(language));
    }

    /** Opens a menu and a menu in it, and clicks an item of that. */
    private void menu(String menu, String inner, String item) {
        clickOnId("menu-" + menu);
        waitUntil(() -> isThere(inner));
        clickOnId(inner);
        waitUntil(() -> isThere(item));
        clickOnId(item);
        waitUntil(() -> !isThere(item));
        settle();
    }
}
