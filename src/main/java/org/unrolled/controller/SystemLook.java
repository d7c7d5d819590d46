package org.unrolled.controller;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;

/**
 * What the system says of how things should look, as it says it now.
 *
 * @param colours light or dark
 * @param isMotionReduced whether it asks for less motion
 */
public record SystemLook(ObservableValue<ColorScheme> colours, ObservableValue<Boolean> isMotionReduced) {

    /** The system that the program runs on. */
    public static SystemLook ofPlatform() {
        Platform.Preferences preferences = Platform.getPreferences();
        return new SystemLook(preferences.colorSchemeProperty(), preferences.reducedMotionProperty());
    }
}
