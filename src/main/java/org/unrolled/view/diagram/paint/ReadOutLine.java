package org.unrolled.view.diagram.paint;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unrolled.diagram.OutputPanel;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Vector;

/**
 * A line of the read-out: a label and its probability.
 *
 * @param label the name of what has the probability
 * @param probability 0 … 1
 * @param isPredicted whether it is what the network says
 */
record ReadOutLine(String label, double probability, boolean isPredicted) {

    /** The lines of a read-out in the order of the outputs: all, or the likeliest where they are too many. */
    static List<ReadOutLine> of(NetworkDocument document, Vector y) {
        List<String> predicted = document.prediction(y).labels();
        if (document.rnn().outputSize() == 1) {
            return List.of(single(document, y.get(0)));
        }
        List<ReadOutLine> lines = IntStream.range(0, y.size())
                .mapToObj(i -> new ReadOutLine(document.labels().get(i), y.get(i),
                        predicted.contains(document.labels().get(i))))
                .toList();
        if (lines.size() <= OutputPanel.READ_OUT_ROWS) {
            return lines;
        }
        Set<ReadOutLine> likeliest = lines.stream()
                .sorted(Comparator.comparingDouble(line -> -line.probability()))
                .limit(OutputPanel.READ_OUT_ROWS)
                .collect(Collectors.toSet());
        return lines.stream().filter(likeliest::contains).toList();
    }

    /** What another read-out says of the same label. */
    OptionalDouble probabilityIn(NetworkDocument document, Vector y) {
        int output = y.size() == 1 ? 0 : document.labels().indexOf(label);
        return output < 0 ? OptionalDouble.empty() : OptionalDouble.of(y.get(output));
    }

    /** One output: the softmax by its own name, a sigmoid by the label that it is the probability of. */
    private static ReadOutLine single(NetworkDocument document, double y) {
        boolean isSigmoid = document.rnn().outputActivation() == OutputActivation.SIGMOID;
        String label = isSigmoid ? document.labels().getLast() : document.rnn().outputActivation().symbol() + " =";
        return new ReadOutLine(label, y, isSigmoid && y >= 0.5);
    }
}
