package org.unrolled.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unrolled.model.document.NetworkDocument;

/** Whatever is done to a document, it is read, or refused in one line. */
class MutationTest {

    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|[-0-9.]+|[{}\\[\\]:,]|\\s+");
    private static final String[] OTHERS = {
        "{", "}", "[", "]", "[]", "{}", ",", ":", "null", "true", "0", "-1", "1e999", "NaN", "\"\"", "\"is\"", "\"Wx\"",
        "\"text\"", "\"every\"", "\"sigmoid\"", "\"\\ud800\"", "\"\u0000\"", "\\", "//", "[[1]]", "9".repeat(400)};

    static LongStream seeds() {
        return LongStream.range(0, 600);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDocumentIsReadOrRefusedInOneLine(long seed) throws DocumentException {
        Random random = new Random(seed);
        String[] names = {"article", "article-two-classes", "lengths"};
        String good = DocumentWriter.text(Presets.open(names[random.nextInt(names.length)]));

        assertIsReadOrRefused(mutated(good, random).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void spoiltBytesAreReadOrRefusedInOneLine() throws DocumentException {
        Random random = new Random(1);
        byte[] good = DocumentWriter.text(Presets.open("article")).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1000; i++) {
            byte[] spoilt = good.clone();
            spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
            assertIsReadOrRefused(spoilt);
        }
    }

    private static void assertIsReadOrRefused(byte[] bytes) {
        try {
            NetworkDocument document = DocumentReader.read("mutant", bytes);
            assertThat(DocumentReader.read("again", DocumentWriter.text(document).getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(document);
        } catch (DocumentException e) {
            assertThat(e.getMessage()).startsWith("mutant: ").matches("\\P{Cc}+").hasSizeLessThan(500);
            assertThat(e.place()).isPresent();
        }
    }

    private static String mutated(String good, Random random) {
        List<String> tokens = new ArrayList<>(TOKEN.matcher(good).results().map(result -> result.group()).toList());
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(tokens.size());
            int other = random.nextInt(tokens.size());
            switch (random.nextInt(6)) {
                case 0 -> tokens.remove(at);
                case 1 -> tokens.add(at, tokens.get(at));
                case 2 -> tokens.set(at, tokens.get(other));
                case 3 -> tokens.add(at, OTHERS[random.nextInt(OTHERS.length)]);
                case 4 -> tokens.set(at, OTHERS[random.nextInt(OTHERS.length)]);
                default -> {
                    if (random.nextInt(4) == 0) {
                        tokens.subList(Math.max(1, at), tokens.size()).clear();
                    } else {
                        tokens.set(at, tokens.set(other, tokens.get(at)));
                    }
                }
            }
        }
        return String.join("", tokens);
    }
}
