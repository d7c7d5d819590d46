package org.unrolled.diagram;

import java.util.List;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;

/** The edges of a diagram, be it folded or unrolled: which there are, where they run, and what moves along them. */
public interface Edges {

    /** The edges from the word of a time step to the hidden units. */
    List<EdgeId> wx(int t);

    /** The edges from the former state into a time step. */
    List<EdgeId> wh(int t);

    /** The edges to the outputs at a time step; none where the output is not read. */
    List<EdgeId> wy(int t);

    /** The way of an edge. */
    Curve curve(EdgeId edge);

    /** What the sending end of an edge sends: 1 or 0 from a word, else a state. */
    double sent(EdgeId edge);

    /** The pass whose numbers move along them. */
    ForwardTrace trace();

    /** What moves along an edge: weight × what is sent. */
    default double product(EdgeId edge) {
        return trace().rnn().get(edge.weight()) * sent(edge);
    }

    /** The edges of some weights at a time step. */
    static List<EdgeId> at(int t, List<WeightId> weights) {
        return weights.stream().map(weight -> new EdgeId(weight, t)).toList();
    }

    /** Those edges of a weight that are drawn for a time step: one, or none. */
    List<EdgeId> copies(WeightId weight, int firstStep, int lastStep);

    /** All edges that lead into a neuron. */
    List<EdgeId> intoNeuron(int t, int unit);

    /** The edges that lead into an output. */
    List<EdgeId> intoOutput(int t, int output);

    /** The edges that lead out of a number of h₋₁. */
    List<EdgeId> outOfStart(int unit);
}
