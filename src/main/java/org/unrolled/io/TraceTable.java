package org.unrolled.io;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Vector;
import org.unrolled.model.trace.Quantity;
import org.unrolled.model.trace.StepTrace;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;

/**
 * A table for people: for each word a row a unit, rounded to four decimals; the read-out where the network is read; and
 * what it says in the end.
 */
public final class TraceTable implements TraceWriter {

    private static final int DECIMALS = 4;
    private static final List<Quantity> OF_STATE =
            List.of(Quantity.WX_X, Quantity.WH_H, Quantity.BH, Quantity.A, Quantity.H);
    private static final List<Quantity> OF_READ_OUT = List.of(Quantity.Z, Quantity.Y);

    @Override
    public void write(TracedSentence sentence, Appendable out) throws IOException {
        if (sentence.number() > 1) {
            out.append("\n");
        }
        out.append(OneLine.of(String.join(" ", sentence.words()))).append("\n");
        Reads reads = sentence.document().rnn().reads();
        int length = sentence.words().size();
        for (StepTrace step : sentence.trace().steps()) {
            writeHeading(step.t(), sentence.words(), out);
            writeBlock(Messages.text("cli.table.unit"), numbers(step.h().size()), OF_STATE, step, out);
            if (reads.readsAt(step.t(), length)) {
                out.append("\n");
                writeBlock(Messages.text("cli.table.output"), outputs(sentence), OF_READ_OUT, step, out);
            }
        }
        writePrediction(sentence, out);
    }

    private static void writeHeading(int t, List<String> words, Appendable out) throws IOException {
        out.append("\n").append(Messages.text("cli.table.step", String.valueOf(t), String.valueOf(t + 1),
                String.valueOf(words.size()), OneLine.of(words.get(t)))).append("\n");
    }

    private static void writePrediction(TracedSentence sentence, Appendable out) throws IOException {
        List<String> labels = sentence.document().prediction(sentence.trace().last().y()).labels();
        if (sentence.document().rnn().hasConstantReadOut()) {
            out.append("\n").append(Messages.text("cli.table.constant")).append("\n");
        }
        String said = labels.isEmpty() ? Messages.text("cli.table.none") : OneLine.of(String.join(", ", labels));
        out.append("\n").append(Messages.text("cli.table.prediction", said)).append("\n");
    }

    private static void writeBlock(
            String heading, List<String> names, List<Quantity> quantities, StepTrace step, Appendable out)
            throws IOException {
        TextTable table = new TextTable();
        table.addColumn(heading, names);
        for (Quantity quantity : quantities) {
            table.addColumn(quantity.symbol(), rounded(quantity.of(step)));
        }
        table.write(out);
    }

    private static List<String> rounded(Vector numbers) {
        return numbers.stream().mapToObj(number -> Decimals.rounded(number, DECIMALS)).toList();
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
    }

    /** A label for each output; where two name the 0 and the 1 of a sigmoid, the second: y is its probability. */
    private static List<String> outputs(TracedSentence sentence) {
        List<String> labels = sentence.document().labels();
        int outputs = sentence.document().rnn().outputSize();
        return labels.subList(labels.size() - outputs, labels.size()).stream().map(OneLine::of).toList();
    }
}
