package org.unrolled.view.description;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.trace.StepTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Messages;
import org.unrolled.text.Spoken;
import org.unrolled.view.Frame;
import org.unrolled.view.diagram.words.PredictedLabel;

/** Says the word being read as sentences: each part done so far, with its numbers. */
public final class StepDescription {

    /** Of more numbers than these only the farthest from zero are said. */
    private static final int MOST = 8;

    private final Frame frame;
    private final StepTrace step;
    private final Rnn rnn;
    private final int t;

    private StepDescription(Frame frame, int t) {
        this.frame = frame;
        this.t = t;
        rnn = frame.diagram().trace().rnn();
        step = frame.diagram().trace().step(t);
    }

    /** The sentences, in the order of the parts. */
    public static List<String> of(Frame frame) {
        Cursor done = frame.diagram().done();
        if (done.isStart()) {
            Vector start = frame.diagram().trace().rnn().h0();
            return List.of(Messages.text("description.start", frame.words().size(), String.join(" ", frame.words())),
                    Messages.text("description.start.state", numbers(start, frame.diagram().digits(),
                            i -> Messages.text("description.neuron", i + 1))));
        }
        return new StepDescription(frame, done.t()).upTo(done.part());
    }

    private List<String> upTo(Part last) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Messages.text("description.word", t + 1, frame.words().size(), frame.words().get(t)));
        for (Part part : frame.walk().parts(t)) {
            if (part.compareTo(last) <= 0) {
                sentences.add(sentence(part));
            }
        }
        return sentences;
    }

    private String sentence(Part part) {
        String word = frame.words().get(t);
        return switch (part) {
            case INPUT -> Messages.text("description.input", step.word() + 1, rnn.inputSize());
            case WX -> Messages.text("description.wx", word, step.word() + 1, ofNeurons(step.wxX()));
            case WH -> t == 0
                    ? Messages.text("description.wh.start", ofNeurons(step.whH()))
                    : Messages.text("description.wh", frame.words().get(t - 1), ofNeurons(step.whH()));
            case SUM -> Messages.text("description.sum", ofNeurons(step.a()));
            case ACTIVATION -> Messages.text("description.activation", rnn.hiddenActivation().symbol(),
                    ofNeurons(step.h()));
            case OUTPUT -> output();
        };
    }

    private String output() {
        List<String> labels = frame.document().labels();
        boolean isNamed = labels.size() == rnn.outputSize();
        String z = numbers(step.z(), digits(), i -> isNamed ? labels.get(i)
                : Messages.text("description.output.number", i + 1));
        String y = numbers(step.y(), Math.max(3, digits()), i -> isNamed ? labels.get(i)
                : Messages.text("description.output.number", i + 1));
        List<String> said = frame.document().prediction(step.y()).labels();
        String answer = said.isEmpty() ? Messages.text("narration.output.none")
                : said.stream().map(label -> PredictedLabel.of(label, frame.document())).collect(Collectors.joining(", "));
        return Messages.text(rnn.hasConstantReadOut() ? "description.output.constant" : "description.output", z,
                rnn.outputActivation().symbol(), y, answer);
    }

    private String ofNeurons(Vector vector) {
        return numbers(vector, digits(), i -> Messages.text("description.neuron", i + 1));
    }

    private int digits() {
        return frame.diagram().digits();
    }

    private static String numbers(Vector vector, int digits, IntFunction<String> name) {
        List<Integer> said = IntStream.range(0, vector.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.abs(vector.get(i))))
                .limit(MOST)
                .sorted()
                .toList();
        String line = said.stream()
                .map(i -> Messages.text("description.value", name.apply(i), Spoken.number(vector.get(i), digits)))
                .collect(Collectors.joining(Messages.text("list.numbers")));
        return vector.size() <= MOST ? line
                : Messages.text("description.more", line, vector.size() - MOST);
    }
}
