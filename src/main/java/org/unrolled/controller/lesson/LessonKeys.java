package org.unrolled.controller.lesson;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The key that leaves a lesson, where nothing else has taken it: an editor, a field, a presentation. */
public final class LessonKeys {

    private final LessonController lessons;

    /** The key of these lessons. */
    public LessonKeys(LessonController lessons) {
        this.lessons = lessons;
    }

    /** Listens to a scene, after all else that does. */
    public void listenTo(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && lessons.isOn() && !event.isConsumed()) {
            lessons.onLessonLeft();
            event.consume();
        }
    }
}
