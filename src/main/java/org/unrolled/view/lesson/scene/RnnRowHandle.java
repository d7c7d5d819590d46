package org.unrolled.view.lesson.scene;

import java.util.function.IntConsumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.unrolled.diagram.Box;

/** What lies invisibly over a panel of the row: it can be focused, pressed, pointed at, and read aloud. */
final class RnnRowHandle extends Region {

    private final IntConsumer onWordChosen;
    private final Tooltip values = new Tooltip();
    private int t;
    private boolean saysValues;

    RnnRowHandle(IntConsumer onWordChosen) {
        this.onWordChosen = onWordChosen;
        setManaged(false);
        getStyleClass().add("handle");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                requestFocus();
                choose();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean isPress = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
            if (isPress && !event.isShortcutDown() && !event.isAltDown()) {
                choose();
                event.consume();
            }
        });
    }

    /** Lies over another time step, and says something else. */
    void show(int step, String text, boolean areValuesDrawn) {
        t = step;
        setAccessibleText(text);
        values.setText(text);
        if (saysValues == areValuesDrawn) {
            saysValues = !areValuesDrawn;
            // Over values that are drawn it would only stand in the way.
            if (saysValues) {
                Tooltip.install(this, values);
            } else {
                Tooltip.uninstall(this, values);
            }
        }
    }

    void place(Box panel, double scale) {
        resizeRelocate(panel.x() * scale, panel.y() * scale, panel.width() * scale, panel.height() * scale);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            choose();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private void choose() {
        onWordChosen.accept(t);
    }
}
