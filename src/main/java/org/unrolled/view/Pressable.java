package org.unrolled.view;

import java.util.Set;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

/** Something that is pressed as a button is, by a click, a key or a screen reader, and does not look like one. */
public abstract class Pressable extends StackPane {

    /** Something that these keys press too. */
    protected Pressable(Set<KeyCode> keys) {
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                requestFocus();
                press();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (keys.contains(event.getCode()) && !event.isShortcutDown() && !event.isAltDown()) {
                press();
                event.consume();
            }
        });
    }

    /** What it does. */
    protected abstract void press();

    @Override
    public final void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            press();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
