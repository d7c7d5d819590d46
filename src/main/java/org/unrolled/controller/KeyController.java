package org.unrolled.controller;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.unrolled.controller.step.StepController;
import org.unrolled.view.diagram.sight.Lens;
import org.unrolled.view.diagram.stage.DiagramStage;
import org.unrolled.view.window.MenuEvents;

/** The keys. A control that has the focus takes its own first; PageDown and PageUp step wherever the focus is. */
public final class KeyController {

    private static final double PAN = 0.2;

    private final StepController steps;
    private final MenuEvents menu;
    private final DiagramStage diagram;
    private final Supplier<Lens> lens;

    /** Keys that step, that look around what is seen, and some of the menus' that hang on a character. */
    public KeyController(StepController steps, MenuEvents menu, DiagramStage diagram, Supplier<Lens> lens) {
        this.steps = steps;
        this.menu = menu;
        this.diagram = diagram;
        this.lens = lens;
    }

    /** Listens to a scene. */
    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, remoteOnly(steps));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInControl);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    /** The keys of a presenter's remote, for where all others have another meaning. */
    static EventHandler<KeyEvent> remoteOnly(StepController steps) {
        return event -> {
            if (event.getCode() == KeyCode.PAGE_DOWN) {
                steps.remote().onForward();
                event.consume();
            } else if (event.getCode() == KeyCode.PAGE_UP) {
                steps.remote().onBack();
                event.consume();
            }
        };
    }

    /** What a control would take although it has no use for it. */
    private void pressInControl(KeyEvent event) {
        KeyCode key = event.getCode();
        boolean isPlain = !event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
        boolean isForSteps = event.getTarget() instanceof ListView || event.getTarget() instanceof ScrollPane;
        if (isForSteps && isPlain && (key == KeyCode.LEFT || key == KeyCode.RIGHT)) {
            step(key);
            event.consume();
        } else if (event.getTarget() instanceof TextInputControl field && event.isShortcutDown()
                && key == KeyCode.Z && !(event.isShiftDown() ? field.isRedoable() : field.isUndoable())) {
            if (event.isShiftDown()) {
                menu.onRedo();
            } else {
                menu.onUndo();
            }
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        boolean isTaken = event.isShortcutDown() ? walk(event.getCode()) || sizeType(event.getCode())
                : event.isShiftDown() && event.getCode().isArrowKey() ? pan(event.getCode())
                : !event.isAltDown() && (step(event.getCode()) || zoom(event));
        if (isTaken) {
            event.consume();
        }
    }

    /** Where it stands on the keyboard, every country knows for itself. */
    private void type(KeyEvent event) {
        if (event.getCharacter().equals("?")) {
            menu.onShowKeys();
            event.consume();
        }
    }

    private boolean step(KeyCode key) {
        switch (key) {
            case RIGHT, SPACE -> steps.onNextWord();
            case LEFT -> steps.onFormerWord();
            case DOWN -> steps.onNextPart();
            case UP -> steps.onFormerPart();
            case HOME -> steps.onFirst();
            case END -> steps.onLast();
            case P -> steps.onPlayOrPause();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean walk(KeyCode key) {
        switch (key) {
            case RIGHT -> diagram.current().moveFocus(1, 0);
            case LEFT -> diagram.current().moveFocus(-1, 0);
            case DOWN -> diagram.current().moveFocus(0, 1);
            case UP -> diagram.current().moveFocus(0, -1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The menu has these on =, − and 0; plus is a key of its own on many keyboards, and so are the number pad's. */
    private boolean sizeType(KeyCode key) {
        switch (key) {
            case PLUS, ADD, EQUALS -> menu.onTypeSize(1);
            case SUBTRACT -> menu.onTypeSize(-1);
            case NUMPAD0 -> menu.onTypeSize(0);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean pan(KeyCode key) {
        switch (key) {
            case RIGHT -> lens.get().pan(PAN, 0);
            case LEFT -> lens.get().pan(-PAN, 0);
            case DOWN -> lens.get().pan(0, PAN);
            default -> lens.get().pan(0, -PAN);
        }
        return true;
    }

    /** By the character: a plus is on another key in every country. */
    private boolean zoom(KeyEvent event) {
        switch (event.getText()) {
            case "+", "=" -> lens.get().zoomIn();
            case "-" -> lens.get().zoomOut();
            case "0" -> lens.get().fit();
            case "1" -> lens.get().fitReadably();
            default -> {
                return false;
            }
        }
        return true;
    }
}
