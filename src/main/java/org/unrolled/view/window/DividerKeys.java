package org.unrolled.view.window;

import java.util.List;
import java.util.function.IntFunction;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Dividers that can be moved without a mouse too: Tab reaches them, arrows move them. */
final class DividerKeys {

    /** A share of the pane. */
    private static final double STEP = 0.02;

    private final SplitPane pane;
    private final IntFunction<String> names;
    private final Runnable onMoved;
    private final KeyCode back;
    private final KeyCode forward;

    /**
     * Keys for all dividers that a pane has, or will have.
     *
     * @param names what the first one, the second one … divides
     * @param onMoved hears that one was moved
     */
    DividerKeys(SplitPane pane, IntFunction<String> names, Runnable onMoved) {
        this.pane = pane;
        this.names = names;
        this.onMoved = onMoved;
        boolean isAcross = pane.getOrientation() == Orientation.HORIZONTAL;
        back = isAcross ? KeyCode.LEFT : KeyCode.UP;
        forward = isAcross ? KeyCode.RIGHT : KeyCode.DOWN;
        // The skin makes them, and anew whenever a panel comes or goes.
        pane.getChildrenUnmodifiable().addListener((ListChangeListener<Node>) _ -> reach());
    }

    private void reach() {
        List<Node> dividers = pane.getChildrenUnmodifiable().stream()
                .filter(node -> node.getStyleClass().contains("split-pane-divider")).toList();
        for (int i = 0; i < dividers.size(); i++) {
            int index = i;
            Node divider = dividers.get(i);
            divider.setFocusTraversable(true);
            divider.setAccessibleRole(AccessibleRole.THUMB);
            divider.setAccessibleText(names.apply(index));
            divider.setOnKeyPressed(event -> press(event, index));
        }
    }

    private void press(KeyEvent event, int index) {
        boolean isForward = event.getCode() == forward;
        if ((isForward || event.getCode() == back) && !event.isShortcutDown() && !event.isAltDown()) {
            pane.setDividerPosition(index, pane.getDividerPositions()[index] + (isForward ? STEP : -STEP));
            onMoved.run();
            event.consume();
        }
    }
}
