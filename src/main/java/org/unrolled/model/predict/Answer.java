package org.unrolled.model.predict;

import java.util.List;
import java.util.OptionalDouble;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.trace.StepTrace;

/**
 * What is true of what was asked.
 *
 * @param question what was asked
 * @param value the number: h or z; 0 for a verdict
 * @param labels the verdict: one label, or any number where several outputs answer each for itself
 */
public record Answer(Question question, double value, List<String> labels) {

    /** Keeps the labels as they are. */
    public Answer {
        labels = List.copyOf(labels);
    }

    /** The answer of a forward pass. */
    public static Answer of(Question question, NetworkDocument document, ForwardTrace trace) {
        StepTrace step = trace.step(question.t());
        return question.kind() == Question.Kind.VERDICT
                ? new Answer(question, 0, document.prediction(step.y()).labels())
                : new Answer(question, question.quantity().of(step).get(question.unit()), List.of());
    }

    /** Whether a guess is right: the sign, or one of the labels. A value is as right as it is near. */
    public boolean isRight(Guess guess) {
        return switch (guess) {
            case Guess.Number number -> number.value() == value;
            case Guess.Signed signed -> signed.sign() == Sign.of(value);
            case Guess.Label label -> label.label().isEmpty() ? labels.isEmpty() : labels.contains(label.label());
        };
    }

    /** How far a guessed value is off: |guess − value|. Nothing for other guesses, or where the value overflowed. */
    public OptionalDouble distance(Guess guess) {
        return guess instanceof Guess.Number number && Double.isFinite(value)
                ? OptionalDouble.of(Math.abs(number.value() - value))
                : OptionalDouble.empty();
    }
}
