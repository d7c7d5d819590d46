package org.unrolled.io;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** What the window remembers between two starts: texts by name, in a file of the settings. */
public final class WindowSettings {

    private final Path file;

    /**
     * The settings kept in a folder.
     *
     * @param settings the folder; it is made when there is something to keep
     */
    public WindowSettings(Path settings) {
        file = settings.resolve("window.properties");
    }

    /** What was kept; nothing where nothing was, or where it cannot be read. */
    public Map<String, String> read() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException _) {
            // A convenience: the window opens as usual then.
            properties.clear();
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    /** Keeps these texts, and those of other names that were kept before. Where they cannot be kept, nothing is lost but the memory. */
    public void write(Map<String, String> settings) {
        try {
            Properties properties = new Properties();
            properties.putAll(read());
            properties.putAll(settings);
            StringWriter text = new StringWriter();
            properties.store(text, null);
            Files.createDirectories(file.getParent());
            AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException | DocumentException _) {
            return;
        }
    }
}
