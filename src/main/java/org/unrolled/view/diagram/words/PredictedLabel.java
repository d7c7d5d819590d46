package org.unrolled.view.diagram.words;

import java.util.List;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.trace.Prediction;
import org.unrolled.text.Messages;

/** What a read-out says, in words for people. Labels are the document's; only that one does not hold is translated. */
public final class PredictedLabel {

    private PredictedLabel() {
    }

    /** A label as a document has it, or "not" with the one label that it has. */
    public static String of(String label, NetworkDocument document) {
        List<String> labels = document.labels();
        return labels.size() == 1 && label.equals(Prediction.denial(labels.getFirst()))
                ? Messages.text("prediction.not", labels.getFirst())
                : label;
    }
}
