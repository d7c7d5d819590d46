package org.unrolled.io;

import java.io.IOException;
import java.util.List;
import org.unrolled.arithmetic.ArithmeticForm;
import org.unrolled.arithmetic.Digits;
import org.unrolled.arithmetic.WrittenStep;
import org.unrolled.text.Messages;

/**
 * The arithmetic of every step, written out: for each word a line for each hidden neuron with every factor, rounded to
 * four decimals; where the network is read, a line for each z and each y; and what it says in the end.
 */
public final class TraceArithmetic implements TraceWriter {

    private static final Digits DIGITS = Digits.of(4);

    private final ArithmeticForm form;

    /** Writes in this form. */
    public TraceArithmetic(ArithmeticForm form) {
        this.form = form;
    }

    @Override
    public void writeHead(Appendable out) throws IOException {
        form.writeHead(out);
    }

    @Override
    public void write(TracedSentence sentence, Appendable out) throws IOException {
        form.writeSentence(sentence.words(), out);
        for (int t = 0; t < sentence.trace().length(); t++) {
            form.writeStep(new WrittenStep(sentence.document(), sentence.trace(), t, DIGITS), out);
        }
        if (sentence.document().rnn().hasConstantReadOut()) {
            form.writeAnswer(Messages.text("cli.table.constant"), out);
        }
        List<String> labels = sentence.document().prediction(sentence.trace().last().y()).labels();
        String said = labels.isEmpty() ? Messages.text("cli.table.none") : String.join(", ", labels);
        form.writeAnswer(Messages.text("cli.table.prediction", said), out);
    }

    @Override
    public void writeTail(Appendable out) throws IOException {
        form.writeTail(out);
    }
}
