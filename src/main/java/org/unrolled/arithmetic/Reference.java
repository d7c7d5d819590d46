package org.unrolled.arithmetic;

import java.util.Optional;
import org.unrolled.diagram.EdgeId;
import org.unrolled.model.network.WeightId;

/**
 * What of the network a symbol on paper stands for.
 *
 * @param edge the edge that carries it, if one does: for a factor of a product
 * @param node the neuron that holds it, if one does
 */
public record Reference(Optional<EdgeId> edge, Optional<Node> node) {

    /** Nothing that could be pointed at: for a number that sums up several. */
    public static final Reference NOTHING = new Reference(Optional.empty(), Optional.empty());

    /** What kind of neuron. */
    public enum Kind {
        /** A hidden one; at time step −1 a number of h₋₁. */
        HIDDEN,
        /** An output. */
        OUTPUT
    }

    /**
     * A neuron at a time step.
     *
     * @param kind hidden or output
     * @param t the time step, from 0; −1 for h₋₁
     * @param index which, from 0
     */
    public record Node(Kind kind, int t, int index) {
    }

    /** A hidden neuron: its bias, its sum and its value. */
    public static Reference hidden(int t, int unit) {
        return new Reference(Optional.empty(), Optional.of(new Node(Kind.HIDDEN, t, unit)));
    }

    /** An output: its bias, z and y. */
    public static Reference output(int t, int output) {
        return new Reference(Optional.empty(), Optional.of(new Node(Kind.OUTPUT, t, output)));
    }

    /** A weight, as an edge into a time step. */
    public static Reference edge(WeightId weight, int t) {
        return new Reference(Optional.of(new EdgeId(weight, t)), Optional.empty());
    }

    /** The value that a weight is multiplied with: it is the sender's, and goes along the edge. */
    public static Reference sent(WeightId weight, int t, Node sender) {
        return new Reference(Optional.of(new EdgeId(weight, t)), Optional.of(sender));
    }

    /** A hidden neuron as a sender. */
    public static Node state(int t, int unit) {
        return new Node(Kind.HIDDEN, t, unit);
    }
}
