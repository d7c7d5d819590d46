package org.unrolled.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowSettingsTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasKeptIsReadAgain() {
        new WindowSettings(folder.resolve("new")).write(Map.of("left", "0.25", "weights", "false"));
        assertThat(new WindowSettings(folder.resolve("new")).read())
                .isEqualTo(Map.of("left", "0.25", "weights", "false"));
    }

    @Test
    void whereNothingWasKeptThereIsNothing() {
        assertThat(new WindowSettings(folder).read()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsPassedOver() throws Exception {
        Files.writeString(folder.resolve("window.properties"), "left=\\u00zz");
        assertThat(new WindowSettings(folder).read()).isEmpty();
    }

    @Test
    void whatCannotBeKeptIsLetGo() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        new WindowSettings(file).write(Map.of("left", "0.25"));
        assertThat(file).isEmptyFile();
    }
}
