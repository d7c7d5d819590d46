package org.unrolled.model.lesson;

import java.util.List;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Vector;

/** What a network can answer, and how probable that is. */
public final class Labels {

    private Labels() {
    }

    /** The labels: of a single sigmoid output the one of 0, then the one of 1. */
    public static List<String> of(NetworkDocument document) {
        return isYesOrNo(document)
                ? List.of(answer(document, 0), answer(document, 1))
                : document.labels();
    }

    /**
     * How probable a label is.
     *
     * @param y O numbers
     * @return 0 … 1, or NaN if there is no such label
     */
    static double probability(NetworkDocument document, String label, Vector y) {
        int index = of(document).indexOf(label);
        if (index < 0) {
            return Double.NaN;
        }
        if (isYesOrNo(document)) {
            return index == 1 ? y.get(0) : 1 - y.get(0);
        }
        return y.get(index);
    }

    private static boolean isYesOrNo(NetworkDocument document) {
        return document.rnn().outputActivation() == OutputActivation.SIGMOID && document.rnn().outputSize() == 1;
    }

    private static String answer(NetworkDocument document, double y) {
        return document.prediction(Vector.of(y)).labels().getFirst();
    }
}
