package org.unrolled.view.lesson.scene;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Vector;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;

/** What a read-out says, in words. */
final class AnswerText {

    /**
     * A label and its probability.
     *
     * @param output which y it is
     */
    record Line(int output, String label, double probability) {
    }

    private AnswerText() {
    }

    /** What y of a single output is the probability of; nothing where each label has its own. */
    static String head(NetworkDocument document, String network) {
        return isSingle(document) ? Messages.text("scene.answer.head", network, document.labels().getLast()) : network;
    }

    /** Whether y is the probability of one label, and so says which of two it is without its name. */
    static boolean isSingle(NetworkDocument document) {
        return document.rnn().outputActivation() == OutputActivation.SIGMOID && document.rnn().outputSize() == 1;
    }

    /** The number that decides: the only one, or the largest. */
    static double number(Vector y) {
        return y.get(Math.max(0, y.indexOfLargest()));
    }

    /** A number and the label it leads to: "0.09 · negative". */
    static String of(NetworkDocument document, Vector y, int digits) {
        double number = number(y);
        String labels = String.join(Messages.text("list.numbers"), document.prediction(y).labels());
        return Messages.text("scene.answer", Decimals.rounded(number, digits),
                labels.isEmpty() ? Messages.text("predict.none") : labels);
    }

    /** The likeliest labels, the likeliest first. */
    static List<Line> likeliest(NetworkDocument document, Vector y, int most) {
        return IntStream.range(0, y.size())
                .mapToObj(output -> new Line(output, label(document, y.size(), output), y.get(output)))
                .sorted(Comparator.comparingDouble((Line line) -> -line.probability()))
                .limit(most)
                .toList();
    }

    private static String label(NetworkDocument document, int outputs, int output) {
        return outputs == 1 ? document.labels().getLast() : document.labels().get(output);
    }
}
