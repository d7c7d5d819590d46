package org.unrolled.controller.fullscreen;

import javafx.css.PseudoClass;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.unrolled.view.fullscreen.Blank;
import org.unrolled.view.fullscreen.FullScreenView;
import org.unrolled.view.window.MainWindow;

/** Presents on the full screen, with the keys of slide programs and of a presenter's remote. */
public final class FullScreenController {

    private static final PseudoClass POINTER_HIDDEN = PseudoClass.getPseudoClass("pointer-hidden");

    private final Stage stage;
    private final PointerRest pointer = new PointerRest(() -> hidePointer(true));
    private MainWindow window;
    private FullScreenView view;
    private Node focusBefore;
    private boolean isOn;

    /** A controller that fills the screen with this stage. */
    public FullScreenController(Stage stage) {
        this.stage = stage;
        // Esc is taken by whatever is open first, an editor say; and what leaves is said by the table of keys.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.fullScreenProperty().subscribe(isFull -> {
            if (!isFull) {
                leave();
            }
        });
        // Before the scene: whatever a key means there, under a cover it only takes the cover away.
        stage.addEventFilter(KeyEvent.KEY_PRESSED, this::uncover);
        stage.addEventFilter(KeyEvent.KEY_PRESSED, this::keepOutOfMenus);
        stage.addEventFilter(MouseEvent.ANY, this::point);
    }

    /** The window and its scene: they are made after the controllers. */
    public void setWindow(MainWindow made, Scene scene) {
        window = made;
        view = made.fullScreen();
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Whether it is presented now. */
    public boolean isOn() {
        return isOn;
    }

    /** Begins to present, or ends it. */
    public void toggle() {
        if (isOn) {
            leave();
        } else {
            enter();
        }
    }

    /** Begins to present. */
    public void enter() {
        if (isOn) {
            return;
        }
        isOn = true;
        focusBefore = window.getScene().getFocusOwner();
        window.setPresenting(true);
        stage.setFullScreen(true);
        window.diagram().requestFocus();
        pointer.moved();
    }

    /** Ends it; the focus goes back to where it was. */
    public void leave() {
        if (!isOn) {
            return;
        }
        isOn = false;
        pointer.stop();
        hidePointer(false);
        window.setPresenting(false);
        stage.setFullScreen(false);
        if (focusBefore != null && focusBefore.getScene() == window.getScene()) {
            focusBefore.requestFocus();
        } else {
            window.diagram().requestFocus();
        }
        focusBefore = null;
    }

    /** Lets the pointer rest: a test does. */
    public void passPointerRest() {
        pointer.pass();
    }

    /** A control that has the focus takes its own keys first. */
    private void press(KeyEvent event) {
        // As some remotes have it. F5 alone is the menu's.
        if (event.getCode() == KeyCode.F5 && event.isShiftDown()) {
            toggle();
            event.consume();
            return;
        }
        if (!isOn || event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        switch (event.getCode()) {
            case ESCAPE -> leave();
            case PERIOD, DECIMAL, B -> view.show(Blank.BLACK);
            case W -> view.show(Blank.WHITE);
            case A -> window.setArithmetic(!window.hasArithmetic());
            case L -> view.setSpotlight(!view.hasSpotlight());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Any key takes the cover away and does nothing else; but what leaves does leave. */
    private void uncover(KeyEvent event) {
        if (isOn && view.blank() != Blank.NONE && !event.getCode().isModifierKey()) {
            view.show(Blank.NONE);
            if (event.getCode() != KeyCode.ESCAPE && event.getCode() != KeyCode.F5) {
                event.consume();
            }
        }
    }

    /** The menus are out of sight, and would take the keys that follow. */
    private void keepOutOfMenus(KeyEvent event) {
        if (isOn && event.getCode() == KeyCode.F10) {
            event.consume();
        }
    }

    private void point(MouseEvent event) {
        if (!isOn) {
            return;
        }
        view.pointSpotlight(event.getSceneX(), event.getSceneY());
        EventType<? extends MouseEvent> kind = event.getEventType();
        if (kind == MouseEvent.MOUSE_MOVED || kind == MouseEvent.MOUSE_DRAGGED || kind == MouseEvent.MOUSE_PRESSED) {
            hidePointer(false);
            pointer.moved();
        }
        if (kind == MouseEvent.MOUSE_PRESSED && view.blank() != Blank.NONE) {
            view.show(Blank.NONE);
            event.consume();
        }
    }

    private void hidePointer(boolean isHidden) {
        // What has a cursor of its own gives it up by this state.
        window.pseudoClassStateChanged(POINTER_HIDDEN, isHidden);
        window.getScene().setCursor(isHidden ? Cursor.NONE : null);
    }
}
