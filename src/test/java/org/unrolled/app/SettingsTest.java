package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final String CHOSEN = System.getProperty("unrolled.settings");

    @AfterEach
    void restore() {
        if (CHOSEN != null) {
            System.setProperty("unrolled.settings", CHOSEN);
        }
    }

    @Test
    void theFolderCanBeChosen() {
        System.setProperty("unrolled.settings", "/some/folder");
        assertThat(Settings.folder()).isEqualTo(Path.of("/some/folder"));
    }

    @Test
    void elseItIsWhereTheSystemKeepsSuchThings() {
        System.clearProperty("unrolled.settings");
        assertThat(Settings.folder()).isAbsolute();
        assertThat(Settings.folder().getFileName().toString()).isEqualToIgnoringCase("unrolled");
    }
}
