package org.unrolled.diagram.folded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Edges;
import org.unrolled.diagram.HiddenWeights;
import org.unrolled.diagram.NearestEdge;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.Strongest;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;

/** The edges of the folded diagram of a trace: one for each weight, at whatever time step. */
public final class FoldedEdges implements Edges {

    private final ForwardTrace trace;
    private final FoldedLayout layout;
    private final FoldedWays ways;
    private final List<WeightId> wx;
    private final List<WeightId> wh;
    private final List<WeightId> wy;

    /** The edges of a trace, on the layout of its shape. */
    public FoldedEdges(ForwardTrace trace, FoldedLayout layout) {
        this.trace = trace;
        this.layout = layout;
        ways = new FoldedWays(layout);
        int hidden = layout.hidden();
        wx = strongest(layout.shape().words().stream()
                .flatMap(word -> IntStream.range(0, hidden).mapToObj(unit -> WeightId.wx(unit, word))));
        wh = layout.shape().hasLoops() ? HiddenWeights.strongest(trace.rnn()) : List.of();
        wy = strongest(IntStream.range(0, layout.outputs() * hidden)
                .mapToObj(i -> WeightId.wy(i / hidden, i % hidden)));
    }

    private List<WeightId> strongest(Stream<WeightId> weights) {
        return Strongest.of(weights.toList(), trace.rnn());
    }

    @Override
    public List<EdgeId> wx(int t) {
        int word = trace.step(t).word();
        return IntStream.range(0, layout.hidden()).mapToObj(unit -> new EdgeId(WeightId.wx(unit, word), t)).toList();
    }

    /** The edges of Wx from all other words that have a box. */
    public List<EdgeId> otherWx(int t) {
        int word = trace.step(t).word();
        return Edges.at(t, wx).stream().filter(edge -> edge.weight().column() != word).toList();
    }

    @Override
    public List<EdgeId> wh(int t) {
        return Edges.at(t, wh);
    }

    /** The edges to all outputs, be they read at this time step or not. */
    @Override
    public List<EdgeId> wy(int t) {
        return Edges.at(t, wy);
    }

    /** All edges. */
    public List<EdgeId> all(int t) {
        List<EdgeId> edges = new ArrayList<>(otherWx(t));
        edges.addAll(wx(t));
        edges.addAll(wh(t));
        edges.addAll(wy(t));
        return edges;
    }

    @Override
    public Curve curve(EdgeId edge) {
        WeightId weight = edge.weight();
        return switch (weight.group()) {
            case WX -> ways.wx(weight.row(), weight.column());
            case WH -> ways.wh(weight.row(), weight.column());
            case WY -> ways.wy(weight.row(), weight.column());
            case BH, BY, H0 -> throw new IllegalArgumentException(weight + " has no edge");
        };
    }

    @Override
    public double sent(EdgeId edge) {
        int column = edge.weight().column();
        return switch (edge.weight().group()) {
            case WH -> trace.stateBefore(edge.t()).get(column);
            case WY -> trace.step(edge.t()).h().get(column);
            default -> trace.step(edge.t()).word() == column ? 1 : 0;
        };
    }

    @Override
    public ForwardTrace trace() {
        return trace;
    }

    /** Whether a weight has an edge here. */
    public boolean isDrawn(WeightId weight) {
        return switch (weight.group()) {
            case WX -> layout.shape().words().contains(weight.column());
            case WH -> layout.shape().hasLoops();
            case WY -> true;
            case BH, BY, H0 -> false;
        };
    }

    @Override
    public List<EdgeId> copies(WeightId weight, int firstStep, int lastStep) {
        return isDrawn(weight) ? List.of(new EdgeId(weight, firstStep)) : List.of();
    }

    @Override
    public List<EdgeId> intoNeuron(int t, int unit) {
        Stream<WeightId> words = layout.shape().words().stream().map(word -> WeightId.wx(unit, word));
        Stream<WeightId> loops = HiddenWeights.into(unit, layout.hidden()).stream();
        return Edges.at(t, Stream.concat(words, loops).filter(this::isDrawn).toList());
    }

    @Override
    public List<EdgeId> intoOutput(int t, int output) {
        return Edges.at(t, IntStream.range(0, layout.hidden()).mapToObj(from -> WeightId.wy(output, from)).toList());
    }

    @Override
    public List<EdgeId> outOfStart(int unit) {
        return Edges.at(0, HiddenWeights.outOf(unit, layout.hidden()).stream().filter(this::isDrawn).toList());
    }

    /** The edge nearest to a place, if one is near enough. */
    public Optional<EdgeId> nearest(Point place, double within, int t) {
        return new NearestEdge(this, place, within).among(all(t)).get();
    }

    /** The time step at which the outputs are read once a word is: this one, or the last. */
    public int readAt(int t) {
        return trace.rnn().reads() == Reads.EVERY ? t : trace.length() - 1;
    }
}
