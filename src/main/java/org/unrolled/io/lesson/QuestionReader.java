package org.unrolled.io.lesson;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unrolled.io.DocumentException;
import org.unrolled.model.lesson.Setup;
import org.unrolled.model.predict.Question;
import org.unrolled.model.trace.Quantity;
import org.unrolled.text.Messages;

/** Reads what is to be guessed: {@code sign of h2 at word 3}, {@code value of h2 at word 3}, {@code verdict at word 3}. */
final class QuestionReader {

    private static final Pattern QUESTION =
            Pattern.compile("(?:(sign|value)\\s+of\\s+(\\w+)|verdict)\\s+at\\s+word\\s+(\\S+)");

    private QuestionReader() {
    }

    /**
     * The question that a line's text asks.
     *
     * @param setup of the page
     * @throws DocumentException if it asks none, or one of something that the document or the sentence does not have
     */
    static Question read(Line line, Setup setup) throws DocumentException {
        Matcher question = QUESTION.matcher(line.text());
        if (!question.matches()) {
            throw line.expected(Messages.text("lesson.expected.question"));
        }
        int length = setup.words().size();
        int t = WordPlaces.step(line.with(question.group(3)), length);
        if (question.group(1) == null) {
            if (!setup.document().rnn().reads().readsAt(t, length)) {
                throw line.fault(Messages.text("cli.noOutput", t + 1, length));
            }
            return Question.ofReadOut(setup.document(), t);
        }
        Question.Kind kind = question.group(1).equals("sign") ? Question.Kind.SIGN : Question.Kind.VALUE;
        return Question.ofNeuron(kind, t, neuron(line.with(question.group(2)), setup));
    }

    private static int neuron(Line name, Setup setup) throws DocumentException {
        Optional<UnitNames.Unit> unit = UnitNames.read(name, setup.document().rnn());
        return unit.filter(read -> read.quantity() == Quantity.H)
                .orElseThrow(() -> name.expected(Messages.text("lesson.expected.neuron",
                        "h1", "h" + setup.document().rnn().hiddenSize())))
                .unit();
    }
}
