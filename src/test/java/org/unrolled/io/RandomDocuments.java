package org.unrolled.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.PanelChoice;
import org.unrolled.model.document.Presentation;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.document.ThemeChoice;
import org.unrolled.model.document.UnknownKeys;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.model.walk.Part;

/** Makes any document that the contract allows, the same one for the same seed. */
final class RandomDocuments {

    private static final double[] EXTREMES = {
        -0.0, 0, Double.MIN_VALUE, -Double.MIN_VALUE, Double.MIN_NORMAL, Double.MAX_VALUE, -Double.MAX_VALUE, 1e22,
        0.1};
    private static final String[] PIECES = {
        "a", "Z", "é", "ह", "𝔸", "\"", "\\", "/", "'", "{", "\u0000", "\u001b", "\u200b", "\ud800", ",", "0", "~", "-"};
    private static final String[] UNKNOWN = {
        "1.0", "1E+5", "-0", "0.10000", "null", "\"\\u0041\"", "[]", "{}", "[1, {\"b\": [true ,false]}]",
        "{ \"x\" : 1e999 }"};

    private final Random random;

    private RandomDocuments(long seed) {
        this.random = new Random(seed);
    }

    static NetworkDocument of(long seed) {
        return new RandomDocuments(seed).document();
    }

    private NetworkDocument document() {
        int inputs = 1 + random.nextInt(8);
        int hidden = 1 + random.nextInt(6);
        Reads reads = any(Reads.values());
        OutputActivation output = any(OutputActivation.values());
        boolean isNextWord = reads == Reads.EVERY && output == OutputActivation.SOFTMAX;
        int outputs = isNextWord ? inputs : 1 + random.nextInt(4);
        Rnn rnn = new Rnn(any(Activation.values()), output, reads, matrix(hidden, inputs), matrix(hidden, hidden),
                vector(hidden), matrix(outputs, hidden), vector(outputs), vector(hidden));
        List<String> words = words("w", inputs);
        boolean hasTwo = outputs == 1 && output == OutputActivation.SIGMOID && random.nextBoolean();
        List<String> labels = isNextWord ? words : words("l ", hasTwo ? 2 : outputs);
        List<Sentence> sentences = IntStream.range(0, random.nextInt(4))
                .mapToObj(_ -> sentence(words, labels))
                .toList();
        Optional<String> title = random.nextBoolean() ? Optional.of(text() + "\n" + text()) : Optional.empty();
        return new NetworkDocument(title, new Vocabulary(words), rnn, labels, sentences, presentation(words),
                unknown(), unknown());
    }

    private Sentence sentence(List<String> words, List<String> labels) {
        List<String> chosen = IntStream.rangeClosed(0, random.nextInt(5))
                .mapToObj(_ -> words.get(random.nextInt(words.size())))
                .toList();
        Optional<String> target = random.nextBoolean()
                ? Optional.of(labels.get(random.nextInt(labels.size())))
                : Optional.empty();
        return new Sentence(String.join(random.nextBoolean() ? " " : " \t\u00a0", chosen), target, unknown());
    }

    private Optional<Presentation> presentation(List<String> words) {
        if (random.nextInt(3) == 0) {
            return Optional.empty();
        }
        List<String> chosen = IntStream.rangeClosed(0, random.nextInt(5))
                .mapToObj(_ -> any(words.toArray(String[]::new)))
                .toList();
        Optional<String> sentence = maybe(String.join(" ", chosen));
        OptionalInt word = random.nextBoolean()
                ? OptionalInt.of(1 + random.nextInt(sentence.isPresent() ? chosen.size() : 10_000))
                : OptionalInt.empty();
        Set<PanelChoice> hide = Stream.of(PanelChoice.values())
                .filter(_ -> random.nextInt(4) == 0)
                .collect(Collectors.toSet());
        return Optional.of(new Presentation(sentence, word, maybe(any(Part.values())),
                maybe(any(ViewChoice.values())), maybe(random.nextBoolean()), maybe(any(ThemeChoice.values())), hide,
                unknown()));
    }

    private <E> Optional<E> maybe(E value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private UnknownKeys unknown() {
        Map<String, String> json = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            json.put("z" + i + text().replace('\ud800', '?'), any(UNKNOWN));
        }
        return new UnknownKeys(json);
    }

    private List<String> words(String start, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(start + i + text());
        }
        return words;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(any(PIECES));
        }
        return text.toString();
    }

    private Matrix matrix(int rows, int columns) {
        return Matrix.ofRows(IntStream.range(0, rows).mapToObj(_ -> numbers(columns)).toArray(double[][]::new));
    }

    private Vector vector(int size) {
        return Vector.of(numbers(size));
    }

    private double[] numbers(int size) {
        return DoubleStream.generate(this::number).limit(size).toArray();
    }

    private double number() {
        double bits = Double.longBitsToDouble(random.nextLong());
        return switch (random.nextInt(4)) {
            case 0 -> EXTREMES[random.nextInt(EXTREMES.length)];
            case 1 -> Double.isFinite(bits) ? bits : 1;
            case 2 -> Double.longBitsToDouble(random.nextLong() & 0x000FFFFFFFFFFFFFL);
            default -> random.nextGaussian();
        };
    }

    private <E> E any(E[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
