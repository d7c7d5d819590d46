package org.unrolled.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Presets;

class PressableTest extends ViewWindow {

    private int presses;
    private Pressable pressable;

    @BeforeEach
    void openWindow() throws DocumentException {
        open(Presets.open("article"));
        pressable = onFx(() -> new Pressable(Set.of(KeyCode.ENTER)) {
            @Override
            protected void press() {
                presses++;
            }
        });
        pressable.setId("pressable");
        show(new StackPane(pressable), _ -> { }, 300, 200);
    }

    @Test
    void aClickPressesItAndGivesItTheFocus() {
        clickOnId("pressable");
        assertThat(presses).isEqualTo(1);
        assertThat(pressable.isFocused()).isTrue();
    }

    @Test
    void aDragAndAnotherButtonDoNot() {
        pressAt(middle("#pressable"), MouseButton.SECONDARY);
        letGo(MouseButton.SECONDARY);
        pressAt(middle("#pressable"));
        pointAt(middle("#pressable").add(30, 0));
        letGo();
        assertThat(presses).isZero();
    }

    @Test
    void onlyItsKeysPressItAndWithoutOthers() {
        focus("pressable");
        keys(KeyCode.SPACE);
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        chord(KeyCode.ALT, KeyCode.ENTER);
        assertThat(presses).isZero();
        keys(KeyCode.ENTER);
        assertThat(presses).isEqualTo(1);
    }

    @Test
    void aScreenReaderPressesItAsAButton() {
        assertThat(pressable.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
        act(() -> pressable.executeAccessibleAction(AccessibleAction.FIRE));
        assertThat(presses).isEqualTo(1);
    }
}
