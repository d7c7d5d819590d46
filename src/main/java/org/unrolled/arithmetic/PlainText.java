package org.unrolled.arithmetic;

import java.io.IOException;
import java.util.List;

/** Plain text, a line a neuron. */
public final class PlainText implements ArithmeticForm {

    @Override
    public void writeSentence(List<String> words, Appendable out) throws IOException {
        writeLine(String.join(" ", words), out);
    }

    @Override
    public void writeStep(WrittenStep step, Appendable out) throws IOException {
        writeLine(step.title(), out);
        for (Line line : step.stateLines()) {
            out.append(line.text()).append("\n");
        }
        if (step.isRead()) {
            for (Line line : step.outputLines()) {
                out.append(line.text()).append("\n");
            }
        }
    }

    @Override
    public void writeAnswer(String answer, Appendable out) throws IOException {
        writeLine(answer, out);
    }

    private static void writeLine(String text, Appendable out) throws IOException {
        for (int c : text.codePoints().toArray()) {
            out.append(Invisible.shown(c));
        }
        out.append("\n");
    }
}
