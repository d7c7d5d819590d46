package org.unrolled.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every language says all that English says, with the same things filled in. */
class LanguageBundlesTest {

    private static final Path FOLDER = Path.of("assets/i18n");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final Properties english = bundle("messages.properties");

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void noKeyIsMissingOrObsolete(Language language) {
        assertThat(new TreeSet<>(of(language).stringPropertyNames()))
                .containsExactlyElementsOf(new TreeSet<>(english.stringPropertyNames()));
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void everyTextHasTheSamePlacesAndColumns(Language language) {
        Properties texts = of(language);
        for (Map.Entry<Object, Object> entry : english.entrySet()) {
            String text = texts.getProperty((String) entry.getKey(), "");
            assertThat(places(text)).as("%s", entry.getKey()).isEqualTo(places((String) entry.getValue()));
            assertThat(text.split("\\|")).as("%s", entry.getKey())
                    .hasSameSizeAs(((String) entry.getValue()).split("\\|"));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void everyTextIsAMessageFormatWithoutApostrophesThatItWouldTakeAsQuotes(Language language) {
        assertThat(of(language)).allSatisfy((key, text) -> {
            assertThat((String) text).as("%s", key).doesNotContain("'").isNotBlank();
            assertThatCode(() -> new MessageFormat((String) text)).as("%s", key).doesNotThrowAnyException();
        });
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void mostTextsAreInTheLanguageItself(Language language) {
        Properties texts = of(language);
        long same = english.entrySet().stream()
                .filter(entry -> entry.getValue().equals(texts.get(entry.getKey())))
                .count();
        assertThat(same).isLessThan(english.size() / 6);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties of(Language language) {
        return bundle("messages_" + language.id() + ".properties");
    }

    private static Properties bundle(String name) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }
}
