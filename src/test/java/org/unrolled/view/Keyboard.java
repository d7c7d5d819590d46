package org.unrolled.view;

import javafx.scene.input.KeyCode;
import org.testfx.robot.KeyboardRobot;

/** Which keys of an English keyboard write a character. */
final class Keyboard {

    private Keyboard() {
    }

    /** Presses and releases keys, without waiting for what each does. */
    static void type(KeyboardRobot robot, String text) {
        for (char character : text.toCharArray()) {
            if (Character.isUpperCase(character)) {
                robot.pressNoWait(KeyCode.SHIFT);
            }
            robot.pressNoWait(key(character));
            robot.releaseNoWait(key(character));
            if (Character.isUpperCase(character)) {
                robot.releaseNoWait(KeyCode.SHIFT);
            }
        }
    }

    private static KeyCode key(char character) {
        return switch (character) {
            case ' ' -> KeyCode.SPACE;
            case '.' -> KeyCode.PERIOD;
            case ',' -> KeyCode.COMMA;
            case '-' -> KeyCode.MINUS;
            case '/' -> KeyCode.SLASH;
            default -> KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(character)));
        };
    }
}
