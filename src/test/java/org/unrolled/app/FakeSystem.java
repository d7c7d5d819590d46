package org.unrolled.app;

import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.unrolled.controller.SystemLook;

/** A system in light colours of usual contrast and with motion, until it is told otherwise. */
final class FakeSystem {

    private final ObjectProperty<ColorScheme> colours = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    private final ObjectProperty<Boolean> isContrastHigh = new SimpleObjectProperty<>(false);
    private final ObjectProperty<Boolean> isStill = new SimpleObjectProperty<>(false);

    SystemLook look() {
        return new SystemLook(colours, isContrastHigh, isStill);
    }

    void isDark(boolean isDark) {
        WindowTest.onFx(() -> {
            colours.set(isDark ? ColorScheme.DARK : ColorScheme.LIGHT);
            return null;
        });
    }

    void isContrastHigh(boolean isHigh) {
        WindowTest.onFx(() -> {
            isContrastHigh.set(isHigh);
            return null;
        });
    }

    void isStill(boolean still) {
        WindowTest.onFx(() -> {
            isStill.set(still);
            return null;
        });
    }
}
