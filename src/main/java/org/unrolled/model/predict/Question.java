package org.unrolled.model.predict;

import java.util.List;
import java.util.stream.Stream;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Vector;
import org.unrolled.model.trace.Quantity;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;

/**
 * A number or a verdict that a class is asked for before it is shown.
 *
 * @param kind what is asked of it
 * @param t the time step, from 0
 * @param quantity H for a hidden neuron, Z for an output's sum, Y for what the read-out says
 * @param unit which neuron or output, from 0; 0 for a verdict
 */
public record Question(Kind kind, int t, Quantity quantity, int unit) {

    /** What can be asked for. */
    public enum Kind {
        /** The value of a hidden neuron. */
        VALUE,
        /** Its sign. */
        SIGN,
        /** What the read-out says. */
        VERDICT
    }

    /** The value or the sign of a hidden neuron. */
    public static Question ofNeuron(Kind kind, int t, int unit) {
        return new Question(kind, t, Quantity.H, unit);
    }

    /** What the read-out says; of the article's constant one, which always says the same, the sign of its sum z. */
    public static Question ofReadOut(NetworkDocument document, int t) {
        return document.rnn().hasConstantReadOut()
                ? new Question(Kind.SIGN, t, Quantity.Z, 0)
                : new Question(Kind.VERDICT, t, Quantity.Y, 0);
    }

    /** Whether it is about a hidden neuron, and not the output. */
    public boolean isOfNeuron() {
        return quantity == Quantity.H;
    }

    /** Where the sentence stands while it is asked: the word is read, but not what is asked for. */
    public Cursor place() {
        return new Cursor(t, isOfNeuron() ? Part.INPUT : Part.ACTIVATION);
    }

    /** The signs to choose from: relu gives no negative number, and often 0. */
    public List<Sign> signs(Activation activation) {
        return isOfNeuron() && activation == Activation.RELU
                ? List.of(Sign.PLUS, Sign.ZERO)
                : List.of(Sign.PLUS, Sign.MINUS);
    }

    /** The labels to choose from; an empty one stands for none of several. */
    public static List<String> labels(NetworkDocument document) {
        List<String> labels = document.labels();
        boolean isSoftmax = document.rnn().outputActivation() == OutputActivation.SOFTMAX;
        if (isSoftmax || labels.size() > document.rnn().outputSize()) {
            return labels;
        }
        if (labels.size() == 1) {
            return List.of(document.prediction(Vector.of(1)).labels().getFirst(),
                    document.prediction(Vector.of(0)).labels().getFirst());
        }
        return Stream.concat(labels.stream(), Stream.of("")).toList();
    }
}
