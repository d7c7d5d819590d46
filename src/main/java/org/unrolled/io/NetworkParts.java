package org.unrolled.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.UnknownKeys;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.Vocabulary;

/** The parts of a network, each right in itself, before it is known whether their sizes agree. */
final class NetworkParts {

    private final String file;
    private final Shapes shapes;
    private final Map<String, String> unknownKeys = new LinkedHashMap<>();
    private Activation hiddenActivation;
    private OutputActivation outputActivation;
    private Reads reads;
    private List<String> labels;
    private double[][] wx;
    private double[][] wh;
    private double[][] wy;
    private double[] bh;
    private double[] by;
    private double[] h0;

    private NetworkParts(SourceText source) {
        this.file = source.file();
        this.shapes = new Shapes(file);
    }

    /**
     * Reads the parts, in whatever order they stand.
     *
     * @throws DocumentException at the first value that is wrong in itself, or if one is missing
     */
    static NetworkParts read(SourceText source, JsonCursor cursor) throws DocumentException {
        NetworkParts parts = new NetworkParts(source);
        cursor.object(key -> parts.readMember(key, cursor));
        parts.requireAll(cursor);
        return parts;
    }

    private void readMember(String key, JsonCursor cursor) throws DocumentException {
        switch (key) {
            case "hiddenActivation" -> hiddenActivation = choice(cursor, Activation.values(), Activation::symbol);
            case "outputActivation" ->
                    outputActivation = choice(cursor, OutputActivation.values(), OutputActivation::symbol);
            case "reads" -> reads = choice(cursor, Reads.values(), Reads::symbol);
            case "labels" -> labels = Labels.read(cursor);
            case "Wx" -> wx = matrix(cursor);
            case "Wh" -> wh = matrix(cursor);
            case "bh" -> bh = cursor.numbers("vector");
            case "Wy" -> wy = matrix(cursor);
            case "by" -> by = cursor.numbers("vector");
            case "h0" -> h0 = cursor.numbers("vector");
            default -> unknownKeys.put(key, cursor.json());
        }
    }

    private static <E> E choice(JsonCursor cursor, E[] choices, Function<E, String> symbol) throws DocumentException {
        String found = cursor.text();
        for (E choice : choices) {
            if (symbol.apply(choice).equals(found)) {
                return choice;
            }
        }
        throw cursor.wrong("choice", Listing.of(Stream.of(choices).map(symbol).toList()));
    }

    private static double[][] matrix(JsonCursor cursor) throws DocumentException {
        List<double[]> rows = new ArrayList<>();
        cursor.list("matrix", () -> rows.add(cursor.numbers("row")));
        if (rows.isEmpty()) {
            throw cursor.wrongAsEmpty("matrix");
        }
        return rows.toArray(double[][]::new);
    }

    private void requireAll(JsonCursor cursor) throws DocumentException {
        require(cursor, hiddenActivation, "hiddenActivation", "text");
        require(cursor, outputActivation, "outputActivation", "text");
        require(cursor, reads, "reads", "text");
        require(cursor, wx, "Wx", "matrix");
        require(cursor, wh, "Wh", "matrix");
        require(cursor, bh, "bh", "vector");
        require(cursor, wy, "Wy", "matrix");
        require(cursor, by, "by", "vector");
    }

    private static void require(JsonCursor cursor, Object part, String key, String expected)
            throws DocumentException {
        if (part == null) {
            throw cursor.missing(key, expected);
        }
    }

    /**
     * Makes the network.
     *
     * @param inputSize V
     * @throws DocumentException if the sizes do not agree
     */
    Rnn assemble(int inputSize) throws DocumentException {
        int hiddenSize = wh.length;
        shapes.requireColumns("Wh", wh, hiddenSize, "hiddenOfWh");
        shapes.requireRows("Wx", wx, hiddenSize, "hidden");
        shapes.requireColumns("Wx", wx, inputSize, "words");
        shapes.requireSize("bh", bh, hiddenSize, "hidden");
        shapes.requireColumns("Wy", wy, hiddenSize, "hidden");
        shapes.requireSize("by", by, wy.length, "outputs");
        Vector start = Vector.zeros(hiddenSize);
        if (h0 != null) {
            shapes.requireSize("h0", h0, hiddenSize, "hidden");
            start = Vector.of(h0);
        }
        return new Rnn(hiddenActivation, outputActivation, reads, Matrix.ofRows(wx), Matrix.ofRows(wh), Vector.of(bh),
                Matrix.ofRows(wy), Vector.of(by), start);
    }

    /**
     * The outputs' names.
     *
     * @throws DocumentException if they do not fit the network
     */
    List<String> labels(Rnn rnn, Vocabulary vocabulary) throws DocumentException {
        if (NetworkDocument.readsNextWord(rnn)) {
            shapes.requireRows("Wy", wy, vocabulary.size(), "nextWords");
            if (labels != null) {
                Labels.requireVocabulary(labels, vocabulary, file);
            }
            return vocabulary.words();
        }
        Labels.requireFor(rnn, labels, file);
        return labels;
    }

    /** What this program does not know of the network. */
    UnknownKeys unknownKeys() {
        return new UnknownKeys(unknownKeys);
    }
}
