package org.unrolled.view;

import java.lang.reflect.Field;
import javafx.stage.Window;

/**
 * Without a screen, JavaFX 26 lets every window hold the one that was active before it: none is ever let go, and some
 * hundred tests later there is no memory left. This cuts the chain at a window that is about to close.
 */
final class HeadlessChain {

    private HeadlessChain() {
    }

    static void cut(Window window) {
        if (!WindowHand.isHeadless()) {
            return;
        }
        try {
            Object robot = value(value(value(window, "peer"), "platformWindow"), "robot");
            if (robot != null) {
                field(robot, "activeWindow").set(robot, null);
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("JavaFX holds windows otherwise now: is this still needed?", e);
        }
    }

    private static Object value(Object of, String name) throws ReflectiveOperationException {
        return of == null ? null : field(of, name).get(of);
    }

    private static Field field(Object of, String name) throws NoSuchFieldException {
        for (Class<?> at = of.getClass(); at != null; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field;
                }
            }
        }
        throw new NoSuchFieldException(name);
    }
}
