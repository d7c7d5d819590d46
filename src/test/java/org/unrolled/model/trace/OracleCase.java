package org.unrolled.model.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One file of reference values, computed by another program. Its names are its own: pre is a, logits is z, b is bh
 * and c is by.
 */
record OracleCase(Map<String, Object> json) {

    static OracleCase read(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            parser.nextToken();
            return new OracleCase(object(value(parser)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Rnn rnn(Reads reads) {
        Map<String, Object> weights = object(json.get("weights"));
        return new Rnn(
                Activation.TANH,
                OutputActivation.valueOf(json.get("activation").toString().toUpperCase(Locale.ROOT)),
                reads,
                matrix(weights.get("Wx")),
                matrix(weights.get("Wh")),
                vector(weights.get("b")),
                matrix(weights.get("Wy")),
                vector(weights.get("c")),
                vector(json.get("h0")));
    }

    List<Map<String, Object>> sequences() {
        return objects(json.get("sequences"));
    }

    static int[] words(Map<String, Object> sequence) {
        return vector(sequence.get("words")).stream().mapToInt(index -> (int) index).toArray();
    }

    static Vector vector(Object value) {
        return Vector.of(numbers(value));
    }

    static Map<String, Object> object(Object value) {
        Map<String, Object> members = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, member) -> members.put((String) key, member));
        return members;
    }

    static List<Map<String, Object>> objects(Object value) {
        return ((List<?>) value).stream().map(OracleCase::object).toList();
    }

    private static Matrix matrix(Object value) {
        return Matrix.ofRows(((List<?>) value).stream().map(OracleCase::numbers).toArray(double[][]::new));
    }

    private static double[] numbers(Object value) {
        return ((List<?>) value).stream().mapToDouble(number -> (Double) number).toArray();
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            default -> throw new IllegalStateException("not of the reference files: " + parser.currentToken());
        };
    }

    private static Map<String, Object> members(JsonParser parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            members.put(key, value(parser));
        }
        return members;
    }

    private static List<Object> elements(JsonParser parser) {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }
}
