package org.unrolled.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SystemLookTest {

    @Test
    void highContrastIsKnownByTheSettingsOfEachSystem() {
        assertThat(SystemLook.isContrastHigh(Map.of("Windows.SPI.HighContrast", true))).isTrue();
        assertThat(SystemLook.isContrastHigh(Map.of("Windows.SPI.HighContrast", false))).isFalse();
        assertThat(SystemLook.isContrastHigh(Map.of("GTK.theme_name", "HighContrastInverse"))).isTrue();
        assertThat(SystemLook.isContrastHigh(Map.of("GTK.theme_name", "Adwaita"))).isFalse();
        assertThat(SystemLook.isContrastHigh(Map.of())).isFalse();
    }
}
