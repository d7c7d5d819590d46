package org.unrolled.io;

import java.io.IOException;
import org.unrolled.model.trace.Prediction;
import org.unrolled.model.trace.Quantity;
import org.unrolled.model.trace.StepTrace;

/** JSON: one object per sentence, a line each. {@code t} and {@code index} count from 0. */
public final class TraceJson implements TraceWriter {

    @Override
    public void write(TracedSentence sentence, Appendable out) throws IOException {
        out.append("{\"sentence\": ").append(JsonText.of(sentence.words())).append(", \"steps\": [");
        for (StepTrace step : sentence.trace().steps()) {
            out.append(step.t() == 0 ? "" : ", ");
            writeStep(step, sentence.words().get(step.t()), out);
        }
        StepTrace last = sentence.trace().last();
        out.append("], \"z\": ").append(JsonText.of(last.z()));
        out.append(", \"y\": ").append(JsonText.of(last.y()));
        out.append(", \"prediction\": ").append(prediction(sentence.document().prediction(last.y()))).append("}\n");
    }

    private static void writeStep(StepTrace step, String word, Appendable out) throws IOException {
        out.append("{\"t\": ").append(String.valueOf(step.t()));
        out.append(", \"word\": ").append(JsonText.of(word));
        out.append(", \"index\": ").append(String.valueOf(step.word()));
        for (Quantity quantity : Quantity.values()) {
            out.append(", ").append(JsonText.of(quantity.symbol()));
            out.append(": ").append(JsonText.of(quantity.of(step)));
        }
        out.append("}");
    }

    private static String prediction(Prediction prediction) {
        return prediction.isList() ? JsonText.of(prediction.labels()) : JsonText.of(prediction.labels().getFirst());
    }
}
