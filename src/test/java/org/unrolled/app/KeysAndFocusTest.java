package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.model.walk.Cursor;

/** A control that has the focus keeps its own keys; a presenter's remote steps wherever the focus is. */
class KeysAndFocusTest extends WindowTest {

    @ParameterizedTest
    @ValueSource(strings = {"sentence-field", "sentences", "vocabulary", "next-word", "speed", "target", "chip-3"})
    void aPresentersRemoteStepsWhereverTheFocusIs(String focused) {
        focus(focused);
        keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertThat(session().cursor().t()).isEqualTo(1);
        keys(KeyCode.PAGE_UP);
        assertThat(session().cursor().t()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sentence-field", "sentences", "vocabulary", "speed", "zoom-in"})
    void arrowsHomeAndEndAreTheControls(String focused) {
        focus(focused);
        keys(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.END, KeyCode.LEFT, KeyCode.UP, KeyCode.HOME);
        assertThat(session().cursor()).isEqualTo(Cursor.START);
    }

    @Test
    void aTextFieldTakesLettersAndSpaces() {
        clickOnId("sentence-field");
        typeText("Show p 0 1");
        assertThat(((TextField) node("sentence-field")).getText()).isEqualTo("Show p 0 1");
        assertThat(session().cursor()).isEqualTo(Cursor.START);
        assertThat(node("play").getAccessibleText()).startsWith("Play");
    }

    @Test
    void spaceInAListIsTheLists() {
        onFx(() -> {
            node("sentences").requestFocus();
            return null;
        });
        keys(KeyCode.SPACE);
        assertThat(session().cursor()).isEqualTo(Cursor.START);
    }

    @Test
    void spaceOnAButtonPressesTheButtonOnly() {
        assumeFalse(isHeadless(), "the headless platform does not press a button by a key");
        keys(KeyCode.END);
        focus("first");
        keys(KeyCode.SPACE);
        assertThat(session().cursor()).isEqualTo(Cursor.START);
    }

    @Test
    void aClickIntoTheDiagramGivesItTheKeysAgain() {
        clickOnId("sentence-field");
        clickAt(onFx(() -> diagram().localToScreen(diagram().getWidth() / 2, 4)));
        keys(KeyCode.RIGHT);
        assertThat(session().cursor().t()).isZero();
    }

    @Test
    void theMenuStepsToo() {
        menu("step", "item-step-next");
        menu("step", "item-step-last");
        assertThat(session().cursor().t()).isEqualTo(2);
        menu("step", "item-step-back");
        assertThat(session().cursor().t()).isEqualTo(1);
        menu("step", "item-step-former-part");
        menu("step", "item-step-next-part");
        assertThat(session().cursor().t()).isEqualTo(1);
        menu("step", "item-step-first");
        assertThat(session().cursor()).isEqualTo(Cursor.START);
        menu("step", "item-step-play");
        assertThat(node("play").getAccessibleText()).startsWith("Pause");
    }
}
