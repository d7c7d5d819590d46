package org.unrolled.app;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.unrolled.model.network.WeightId;

/** The editor of a weight, as the hand finds it. */
final class Editor {

    private final WindowTest window;

    Editor(WindowTest window) {
        this.window = window;
    }

    boolean isOpen() {
        return window.isThere("weight-field");
    }

    /** Types over what the field holds. */
    void type(String text) {
        // The display's server gives a new window the keys in its own time.
        WindowTest.waitUntil(() -> window.node("weight-field").isFocused());
        window.chord(KeyCode.CONTROL, KeyCode.A);
        window.typeText(text);
        WindowTest.waitUntil(() -> field().equals(text));
    }

    /** Opens at an edge, types, and keeps it. */
    void set(WeightId weight, int t, String text) {
        window.clickEdge(weight, t);
        type(text);
        window.keys(KeyCode.ENTER);
        WindowTest.waitUntil(() -> !isOpen());
    }

    void keep() {
        window.keys(KeyCode.ENTER);
    }

    void putBack() {
        window.keys(KeyCode.ESCAPE);
        WindowTest.waitUntil(() -> !isOpen());
    }

    String field() {
        return WindowTest.onFx(() -> ((TextField) window.node("weight-field")).getText());
    }

    double slider() {
        return WindowTest.onFx(() -> ((Slider) window.node("weight-slider")).getValue());
    }

    String impact() {
        return window.text("weight-impact");
    }

    String title() {
        return WindowTest.onFx(() -> ((Label) window.lookup(".editor-title").query()).getText());
    }

    boolean showsProblem() {
        return WindowTest.onFx(() -> window.lookup(".weight-editor .problem").query().isVisible());
    }

    Node thumb() {
        return window.lookup("#weight-slider .thumb").query();
    }
}
