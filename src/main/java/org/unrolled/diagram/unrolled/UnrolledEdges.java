package org.unrolled.diagram.unrolled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Edges;
import org.unrolled.diagram.HiddenWeights;
import org.unrolled.diagram.NearestEdge;
import org.unrolled.diagram.Point;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.trace.StepTrace;

/** The edges of the unrolled diagram of a trace: which there are, where they run, and what moves along them. */
public final class UnrolledEdges implements Edges {

    private final ForwardTrace trace;
    private final UnrolledLayout layout;
    private final UnrolledWays ways;
    /** Ranking a large vocabulary costs more than all the edges to it. */
    private final Map<Integer, List<Integer>> shownOutputs = new HashMap<>();

    private List<WeightId> strongest;

    /** The edges of a trace, on the layout of its shape. */
    public UnrolledEdges(ForwardTrace trace, UnrolledLayout layout) {
        this.trace = trace;
        this.layout = layout;
        ways = new UnrolledWays(layout);
    }

    /** The edges from a word to the hidden units: its column of Wx, H edges. */
    @Override
    public List<EdgeId> wx(int t) {
        int word = trace.step(t).word();
        return IntStream.range(0, layout.shape().hidden())
                .mapToObj(unit -> new EdgeId(WeightId.wx(unit, word), t))
                .toList();
    }

    /** The edges from the former state into a time step: H×H edges, or the strongest where that would be a grey mesh. */
    @Override
    public List<EdgeId> wh(int t) {
        return Edges.at(t, strongest());
    }

    /** How many weights of Wh have no edge at rest, because others are stronger. */
    public int hiddenEdges() {
        int hidden = layout.shape().hidden();
        return hidden * hidden - strongest().size();
    }

    private List<WeightId> strongest() {
        if (strongest == null) {
            strongest = HiddenWeights.strongest(trace.rnn());
        }
        return strongest;
    }

    /** The edges to the outputs shown at a time step; none where the output is not read. */
    @Override
    public List<EdgeId> wy(int t) {
        List<EdgeId> edges = new ArrayList<>();
        if (layout.shape().reads().readsAt(t, trace.length())) {
            for (int output : shownOutputs(t)) {
                for (int from = 0; from < layout.shape().hidden(); from++) {
                    edges.add(new EdgeId(WeightId.wy(output, from), t));
                }
            }
        }
        return edges;
    }

    /** All edges that lead into a time step and its output. */
    public List<EdgeId> into(int t) {
        List<EdgeId> edges = new ArrayList<>(wh(t));
        edges.addAll(wx(t));
        edges.addAll(wy(t));
        return edges;
    }

    /** The outputs shown at a time step, from the top: all, or the likeliest, the likeliest first. */
    public List<Integer> shownOutputs(int t) {
        if (layout.hasOutputPanel()) {
            return IntStream.range(0, layout.shape().outputs()).boxed().toList();
        }
        return shownOutputs.computeIfAbsent(t, this::likeliest);
    }

    private List<Integer> likeliest(int t) {
        Vector y = trace.step(t).y();
        return IntStream.range(0, y.size())
                .boxed()
                .sorted(Comparator.comparingDouble(output -> -y.get(output)))
                .limit(layout.shownOutputs())
                .toList();
    }

    /** The way of an edge. */
    @Override
    public Curve curve(EdgeId edge) {
        WeightId weight = edge.weight();
        return switch (weight.group()) {
            case WX -> ways.wx(edge.t(), weight.row(), weight.column());
            case WH -> ways.wh(edge.t(), weight.row(), weight.column());
            case WY -> ways.wy(edge.t(), shownOutputs(edge.t()).indexOf(weight.row()), weight.column());
            case BH, BY, H0 -> throw new IllegalArgumentException(weight + " has no edge");
        };
    }

    /** What the sending end of an edge sends: 1 from a word, else a state. */
    @Override
    public double sent(EdgeId edge) {
        return switch (edge.weight().group()) {
            case WH -> trace.stateBefore(edge.t()).get(edge.weight().column());
            case WY -> trace.step(edge.t()).h().get(edge.weight().column());
            default -> 1;
        };
    }

    @Override
    public ForwardTrace trace() {
        return trace;
    }

    /** Whether an edge is drawn: a weight of Wx only under its word, one of Wy only to an output shown. */
    public boolean isDrawn(EdgeId edge) {
        StepTrace step = trace.step(edge.t());
        return switch (edge.weight().group()) {
            case WX -> step.word() == edge.weight().column();
            case WH -> true;
            case WY -> layout.shape().reads().readsAt(edge.t(), trace.length())
                    && shownOutputs(edge.t()).contains(edge.weight().row());
            case BH, BY, H0 -> false;
        };
    }

    /** The copies of a weight between two time steps. */
    @Override
    public List<EdgeId> copies(WeightId weight, int firstStep, int lastStep) {
        if (!weight.group().isMatrix()) {
            return List.of();
        }
        return IntStream.rangeClosed(firstStep, lastStep)
                .mapToObj(t -> new EdgeId(weight, t))
                .filter(this::isDrawn)
                .toList();
    }

    /** The edge nearest to a place, between two time steps, if one is near enough. */
    public Optional<EdgeId> nearest(Point place, double within, int firstStep, int lastStep) {
        NearestEdge nearest = new NearestEdge(this, place, within);
        for (int t = firstStep; t <= lastStep; t++) {
            nearest.among(into(t));
        }
        return nearest.get();
    }

    /** All edges that lead into a neuron: from the former state, and from the word. */
    @Override
    public List<EdgeId> intoNeuron(int t, int unit) {
        List<EdgeId> edges = new ArrayList<>(Edges.at(t, HiddenWeights.into(unit, layout.shape().hidden())));
        edges.add(new EdgeId(WeightId.wx(unit, trace.step(t).word()), t));
        return edges;
    }

    /** The edges that lead out of a number of h₋₁. */
    @Override
    public List<EdgeId> outOfStart(int unit) {
        return Edges.at(0, HiddenWeights.outOf(unit, layout.shape().hidden()));
    }

    /** The edges that lead into an output that is shown. */
    @Override
    public List<EdgeId> intoOutput(int t, int output) {
        return wy(t).stream().filter(edge -> edge.weight().row() == output).toList();
    }
}
