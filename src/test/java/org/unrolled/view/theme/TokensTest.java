package org.unrolled.view.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours that the styles look up. */
class TokensTest {

    private static final Pattern TOKEN = Pattern.compile("(-[a-z-]+): (#[0-9a-f]{6}|-[a-z-]+);");
    /** Text on ground, as the styles put them together. */
    private static final String[] TEXTS = {
        "text on surface", "text on ground", "text on quiet", "text on notice", "text on accent-muted",
        "text on hot", "text on problem-ground", "text on accent-subtle", "right on accent-subtle",
        "problem on accent-subtle",
        "text-muted on surface", "text-muted on ground", "text-muted on quiet",
        "accent-fg on surface", "accent-fg on accent-subtle", "on-accent on accent-emphasis",
        "on-card on card", "on-card-muted on card",
        "negative on surface", "positive on surface", "problem on surface", "problem on problem-ground"};
    /** What shows where the focus is. */
    private static final String[] RINGS = {
        "focus on surface", "focus on ground", "focus on quiet", "accent-emphasis on surface"};

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textCanBeReadOnItsGround(Theme theme) throws IOException {
        for (String pair : TEXTS) {
            assertThat(contrast(theme, pair)).as(pair).isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void focusIsSeen(Theme theme) throws IOException {
        for (String pair : RINGS) {
            assertThat(contrast(theme, pair)).as(pair).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void everyThemeHasTheTokensOfTheProjector() throws IOException {
        for (Theme theme : Theme.values()) {
            assertThat(tokens(theme)).containsKeys(tokens(Theme.PROJECTOR).keySet().toArray(String[]::new));
        }
    }

    @Test
    void noStyleNamesAColourOfItsOwn() throws IOException {
        Pattern literal = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|: *(white|black|gray|red)\\b|, *(white|black)\\b");
        try (Stream<Path> files = Files.list(Path.of("assets/styles"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                // An id begins like a colour.
                String styles = Files.readString(file).replaceAll("#[a-z-]*[g-z-][a-z-]*", "");
                assertThat(literal.matcher(styles).results().map(found -> found.group()).toList())
                        .as(file.toString()).isEmpty();
            }
        }
    }

    private static double contrast(Theme theme, String pair) throws IOException {
        Map<String, String> tokens = tokens(theme);
        String[] both = pair.split(" on ");
        return Palette.contrast(Color.web(tokens.get("-color-" + both[0])), Color.web(tokens.get("-color-" + both[1])));
    }

    private static Map<String, String> tokens(Theme theme) throws IOException {
        Map<String, String> tokens = new TreeMap<>();
        Matcher matcher = TOKEN.matcher(Files.readString(Path.of(URI.create(theme.tokens()))));
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }
}
