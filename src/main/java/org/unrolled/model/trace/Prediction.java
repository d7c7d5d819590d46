package org.unrolled.model.trace;

import java.util.List;
import java.util.stream.IntStream;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Vector;

/**
 * What a read-out says.
 *
 * @param labels the labels it answers with: one, or any number where several sigmoid outputs answer each for itself
 * @param isList whether several sigmoid outputs answered
 */
public record Prediction(List<String> labels, boolean isList) {

    /** Keeps the labels as they are. */
    public Prediction {
        labels = List.copyOf(labels);
    }

    /**
     * The prediction of a read-out. Softmax: the label of the largest y, the first of equals. One sigmoid output: the
     * second label where y ≥ 0.5, else the first; with a single label L, it or "not L". Several sigmoid outputs: the
     * labels with y ≥ 0.5.
     *
     * @param activation how y was made
     * @param labels the outputs' names: O, or two for a single sigmoid output
     * @param y O numbers
     */
    public static Prediction of(OutputActivation activation, List<String> labels, Vector y) {
        if (activation == OutputActivation.SOFTMAX) {
            return single(labels.get(y.indexOfLargest()));
        }
        if (y.size() == 1) {
            boolean yes = y.get(0) >= 0.5;
            if (labels.size() == 2) {
                return single(labels.get(yes ? 1 : 0));
            }
            return single(yes ? labels.getFirst() : denial(labels.getFirst()));
        }
        return new Prediction(
                IntStream.range(0, y.size()).filter(i -> y.get(i) >= 0.5).mapToObj(labels::get).toList(), true);
    }

    /** What stands in files, in English, for that a single label does not hold: "not LABEL". */
    public static String denial(String label) {
        return "not " + label;
    }

    private static Prediction single(String label) {
        return new Prediction(List.of(label), false);
    }
}
