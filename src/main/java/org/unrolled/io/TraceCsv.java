package org.unrolled.io;

import java.io.IOException;
import org.unrolled.model.network.Vector;
import org.unrolled.model.trace.Quantity;
import org.unrolled.model.trace.StepTrace;

/**
 * CSV, a row a number: {@code sentence,t,word,quantity,unit,value}. Fields are quoted after RFC 4180; lines end with a
 * line feed alone, as all else that the command line prints. {@code sentence} and {@code unit} count from 1, {@code t}
 * from 0. The sentence stands as its number: its text in every row would make the file of a long one immense.
 */
public final class TraceCsv implements TraceWriter {

    @Override
    public void writeHead(Appendable out) throws IOException {
        out.append("sentence,t,word,quantity,unit,value\n");
    }

    @Override
    public void write(TracedSentence sentence, Appendable out) throws IOException {
        for (StepTrace step : sentence.trace().steps()) {
            String start = sentence.number() + "," + step.t() + "," + field(sentence.words().get(step.t()));
            for (Quantity quantity : Quantity.values()) {
                writeRows(start + "," + quantity.symbol(), quantity.of(step), out);
            }
        }
    }

    private static void writeRows(String start, Vector numbers, Appendable out) throws IOException {
        for (int i = 0; i < numbers.size(); i++) {
            out.append(start).append(",").append(String.valueOf(i + 1));
            out.append(",").append(JsonNumbers.shortest(numbers.get(i))).append("\n");
        }
    }

    /** A field, between quotation marks where a comma, a quotation mark or a line end in it calls for them. */
    private static String field(String text) {
        boolean needsQuotes = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needsQuotes ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
