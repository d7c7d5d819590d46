package org.unrolled.controller;

import java.util.Map;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/**
 * What the system says of how things should look, as it says it now.
 *
 * @param colours light or dark
 * @param isContrastHigh whether it asks for high contrast; where that cannot be known, it does not
 * @param isMotionReduced whether it asks for less motion
 */
public record SystemLook(ObservableValue<ColorScheme> colours, ObservableValue<Boolean> isContrastHigh,
        ObservableValue<Boolean> isMotionReduced) {

    /** What Windows says of it, true or false. */
    private static final String OF_WINDOWS = "Windows.SPI.HighContrast";
    /** The name of GTK's theme, as "HighContrast" or "HighContrastInverse". */
    private static final String OF_GTK = "GTK.theme_name";

    /** The system that the program runs on. */
    public static SystemLook ofPlatform() {
        Platform.Preferences preferences = Platform.getPreferences();
        return new SystemLook(preferences.colorSchemeProperty(),
                Bindings.createBooleanBinding(() -> isContrastHigh(preferences), preferences),
                preferences.reducedMotionProperty());
    }

    /** Whether a system's own settings ask for high contrast: each system has another name for it. */
    static boolean isContrastHigh(Map<String, Object> settings) {
        return Boolean.TRUE.equals(settings.get(OF_WINDOWS))
                || settings.get(OF_GTK) instanceof String theme && theme.startsWith("HighContrast");
    }
}
