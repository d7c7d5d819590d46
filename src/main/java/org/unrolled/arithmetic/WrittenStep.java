package org.unrolled.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Vector;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.trace.StepTrace;
import org.unrolled.text.Messages;

/**
 * The arithmetic of one step, with every line of it.
 *
 * @param document the names of words and outputs
 * @param trace the forward pass that the step is of
 * @param t which step, from 0
 * @param digits how its numbers are printed
 */
public record WrittenStep(NetworkDocument document, ForwardTrace trace, int t, Digits digits) {

    /** "Time step t = 2, word 3 of 4: not". */
    public String title() {
        return Messages.text("arithmetic.step", t, t + 1, trace.length(), document.vocabulary().word(step().word()));
    }

    /** What was computed. */
    public StepTrace step() {
        return trace.step(t);
    }

    /** H. */
    int hidden() {
        return trace.rnn().hiddenSize();
    }

    /** Whether the output is read after this word. */
    boolean isRead() {
        return trace.rnn().reads().readsAt(t, trace.length());
    }

    /** A line for each hidden neuron, written when it is asked for. */
    Iterable<Line> stateLines() {
        return IntStream.range(0, hidden())
                .mapToObj(unit -> NeuronLine.of(trace, t, unit, digits, Integer.MAX_VALUE))::iterator;
    }

    /** A line for each z, then for each y. */
    Iterable<Line> outputLines() {
        int outputs = trace.rnn().outputSize();
        Stream<Line> ofZ = IntStream.range(0, outputs)
                .mapToObj(output -> OutputLine.ofZ(trace, t, output, digits, Integer.MAX_VALUE));
        Optional<Term> ofAll = OutputLine.sum(trace, t, digits);
        Stream<Line> sum = ofAll.stream().map(_ -> OutputLine.ofSum(trace, t, digits));
        Stream<Line> ofY = IntStream.range(0, outputs)
                .mapToObj(output -> OutputLine.ofY(trace, t, output, digits, ofAll));
        return Stream.of(ofZ, sum, ofY).flatMap(lines -> lines)::iterator;
    }

    /** An output's label; of two that name the 0 and the 1 of one sigmoid, the second: y is its probability. */
    String outputName(int output) {
        List<String> labels = document.labels();
        return labels.get(labels.size() - trace.rnn().outputSize() + output);
    }

    /** Whether some rows of a column are printed with all they have. */
    boolean areExact(Vector numbers, int from, int to) {
        return all(from, to, i -> Printed.of(numbers.get(i), digits).isExact());
    }

    /** Whether some rows of Wx x, Wh h and bh are. */
    boolean areSumsExact(int from, int to) {
        return areExact(step().wxX(), from, to) && areExact(step().whH(), from, to) && areExact(step().bh(), from, to);
    }

    /** Whether a calculator that adds up some rows of them as printed gets a as printed. */
    boolean doSumsFollow(int from, int to) {
        return all(from, to, i -> {
            List<Printed> added = Stream.of(step().wxX(), step().whH(), step().bh())
                    .map(numbers -> Printed.of(numbers.get(i), digits))
                    .toList();
            return added.stream().allMatch(Printed::isFinite) && Printed.of(step().a().get(i), digits)
                    .isRoundingOf(added.get(0).value().add(added.get(1).value()).add(added.get(2).value()));
        });
    }

    private static boolean all(int from, int to, IntPredicate holds) {
        return IntStream.range(from, to).allMatch(holds);
    }
}
