package org.unrolled.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundle holds what the sources ask for, and nothing else. */
class MessagesConsistencyTest {

    private static final Path BUNDLE = Path.of("assets/i18n/messages.properties");
    private static final Path SOURCES = Path.of("src/main/java");

    private final Properties bundle = bundle();
    private final MessageKeys sources = MessageKeys.in(sources());

    @Test
    void everyKeyThatTheSourcesAskForIsThere() {
        assertThat(bundle.stringPropertyNames()).containsAll(sources.asked());
    }

    @Test
    void everyBeginningThatTheSourcesAskForIsThere() {
        assertThat(sources.beginnings()).allSatisfy(beginning ->
                assertThat(bundle.stringPropertyNames()).anyMatch(key -> key.startsWith(beginning)));
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> unused = bundle.stringPropertyNames().stream()
                .filter(key -> !sources.uses(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    @Test
    void noKeyIsThereTwice() throws IOException {
        try (Stream<String> lines = Files.lines(BUNDLE)) {
            assertThat(lines.filter(line -> line.matches("[\\w.]+\\s*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void noTextHasAnApostropheThatMessageFormatWouldTakeAsAQuote() {
        assertThat(bundle).allSatisfy((key, text) -> assertThat((String) text).as("%s", key).doesNotContain("'"));
    }

    @Test
    void everyTextIsAMessageFormat() {
        assertThat(bundle).allSatisfy((key, text) ->
                assertThatCode(() -> new MessageFormat((String) text)).as("%s", key).doesNotThrowAnyException());
    }

    private static Properties bundle() {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLE)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(file -> file.toString().endsWith(".java")).sorted().toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
